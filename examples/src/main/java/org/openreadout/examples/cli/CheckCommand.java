package org.openreadout.examples.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.openreadout.io.text.ParseResult;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.source.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout check}: what the reader has to say about texts. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Reads texts and writes what could not be read, one remark a line.",
      "A remark is: file:line:column severity code message.",
      "The exit code is 1 where the severity of a remark is 'error'."
    })
final class CheckCommand implements Callable<Integer> {

  private final StandardStreams streams;

  @Mixin private TextArguments arguments = new TextArguments();

  CheckCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReadoutParser parser = ReadoutParser.create();
    int code = ReadoutCommand.OK;
    for (TextInput text : arguments.find().all()) {
      ParseResult result = parser.parse(arguments.read(text, streams.in()));
      for (Diagnostic diagnostic : result.diagnostics()) {
        streams.writeLine(Messages.oneLine(remark(text, result, diagnostic)));
      }
      if (result.hasErrors()) {
        code = ReadoutCommand.ERRORS_FOUND;
      }
    }
    return code;
  }

  private static String remark(TextInput text, ParseResult result, Diagnostic diagnostic) {
    return String.join(
        " ",
        text.label() + ":" + result.source().position(diagnostic.span().start()),
        diagnostic.severity().name().toLowerCase(Locale.ROOT),
        diagnostic.code().id(),
        diagnostic.message());
  }
}
