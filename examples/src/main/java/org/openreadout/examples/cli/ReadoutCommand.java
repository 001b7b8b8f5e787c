package org.openreadout.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line {@code readout}: one subcommand for each thing that can be done with a readout.
 *
 * <p>Exit codes: 0, all went well; 1, errors were found in a document; 2, wrong usage or unreadable
 * input, with one line on standard error. A stack trace is never shown.
 */
@Command(
    name = "readout",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = "Reads the published accounts of diplomatic meetings.",
    footer = {
      "",
      "Exit codes: 0 done; 1 errors found in a document; 2 wrong usage or unreadable input.",
      "readout COMMAND --help tells more of a command."
    })
public final class ReadoutCommand implements Runnable {

  static final int OK = 0;
  static final int ERRORS_FOUND = 1;
  static final int UNUSABLE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command without its subcommands. */
  private ReadoutCommand() {}

  /** Called where no subcommand is named. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
  }

  /**
   * Runs the command line and ends the process with its exit code.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    // System.out encodes by the system's default and swallows errors: the plain stream does not.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(System.in, out, err, args));
  }

  /**
   * Runs the command line.
   *
   * @param in standard input
   * @param out standard output, written as UTF-8
   * @param err standard error, written as UTF-8
   * @param args the arguments
   * @return the exit code: 0, 1 or 2
   */
  public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    StandardStreams streams = new StandardStreams(in, out, err);
    CommandLine line = commandLine(streams);
    int code = UNUSABLE;
    try {
      code = line.execute(args);
      streams.flush();
      return code;
    } catch (CommandFailure e) {
      // Where the command has failed already, its own line says more than that output is blocked.
      if (code != UNUSABLE) {
        streams.report(Messages.of(e));
      }
    } catch (OutOfMemoryError e) {
      streams.report("a document is too large for the memory of this Java; -Xmx gives it more");
    } catch (StackOverflowError e) {
      streams.report("a document is nested too deeply");
    }
    return UNUSABLE;
  }

  private static CommandLine commandLine(StandardStreams streams) {
    CommandLine line = new CommandLine(new ReadoutCommand());
    line.addSubcommand(new JsonCommand(streams));
    line.addSubcommand(new TextCommand(streams));
    line.addSubcommand(new CheckCommand(streams));
    line.addSubcommand(new ComposeCommand(streams));
    line.addSubcommand(new VerifyCommand(streams));
    line.addSubcommand(new SchemaCommand(streams));

    line.setOut(streams.helpWriter());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setExpandAtFiles(false); // "@" may begin a file's name
    line.setParameterExceptionHandler(
        (failure, args) -> {
          String name = failure.getCommandLine().getCommandSpec().qualifiedName(" ");
          streams.report(Messages.of(failure) + " (see " + name + " --help)");
          return UNUSABLE;
        });
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          streams.report(
              failure instanceof CommandFailure
                  ? Messages.of(failure)
                  : "internal error: " + failure);
          return UNUSABLE;
        });
    return line;
  }
}
