package org.openreadout.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openreadout.io.json.ReadoutLine;
import org.openreadout.io.text.Composition;
import org.openreadout.io.text.ReadoutComposer;
import org.openreadout.source.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code readout compose}: JSON in, a new release out. */
@Command(
    name = "compose",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Writes a new release from a readout, in the style of Japan's ministry (jp-mofa-en).",
      "What the style can't express is left out and named on standard error;",
      "the exit code is 1 then."
    })
final class ComposeCommand implements Callable<Integer> {

  private final StandardStreams streams;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|-",
      description = "One readout as JSON; - for standard input.")
  private String input = "";

  ComposeCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReadoutLine line = read();
    if (line.problem().isPresent()) {
      throw unreadable(Messages.of(line.problem().get()));
    }
    Composition release = ReadoutComposer.create().compose(line.orThrow());
    try {
      streams.write(StrictText.encode(release.text() + "\n", UTF_8));
    } catch (BadReadout e) {
      streams.report(label() + ": " + e.getMessage());
      return ReadoutCommand.ERRORS_FOUND;
    }
    for (Diagnostic diagnostic : release.diagnostics()) {
      streams.report(
          label() + ": " + String.join(" ", diagnostic.code().id(), diagnostic.message()));
    }
    return release.hasErrors() ? ReadoutCommand.ERRORS_FOUND : ReadoutCommand.OK;
  }

  private ReadoutLine read() {
    try (InputStream in = open();
        Stream<ReadoutLine> readouts = JsonInput.readouts(in)) {
      Iterator<ReadoutLine> all = readouts.iterator();
      if (!all.hasNext()) {
        throw unreadable("holds no readout");
      }
      ReadoutLine first = all.next();
      if (all.hasNext()) {
        throw unreadable("holds several readouts; readout compose takes one");
      }
      return first;
    } catch (UncheckedIOException e) {
      throw unreadable(Messages.reason(Objects.requireNonNull(e.getCause())));
    } catch (IOException e) {
      throw unreadable(Messages.reason(e));
    }
  }

  private InputStream open() throws IOException {
    if (input.isEmpty()) {
      throw new CommandFailure("name a file of JSON, or - for standard input");
    }
    if (input.equals(TextInputs.STANDARD_INPUT)) {
      return streams.in();
    }
    Path file = TextInputs.existing(input);
    if (Files.isDirectory(file)) {
      throw unreadable("a folder; readout compose takes a file of JSON");
    }
    return Files.newInputStream(file);
  }

  private CommandFailure unreadable(String why) {
    return new CommandFailure(label() + ": " + why);
  }

  private String label() {
    return input.equals(TextInputs.STANDARD_INPUT) ? TextInputs.STANDARD_INPUT_LABEL : input;
  }
}
