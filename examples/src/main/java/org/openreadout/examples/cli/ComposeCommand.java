package org.openreadout.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Iterator;
import java.util.concurrent.Callable;
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
      "Writes a new release from a readout, in the style of Japan's ministry (jp-mofa-en, or jp-mofa-ja where it is Japanese).",
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

  private int code = ReadoutCommand.OK;

  ComposeCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    JsonFile file = new JsonFile(input, "a folder; readout compose takes a file of JSON");
    file.read(streams, readouts -> compose(file, only(file, readouts)));
    return code;
  }

  private void compose(JsonFile file, ReadoutLine line) {
    if (line.problem().isPresent()) {
      throw file.unreadable(Messages.of(line.problem().get()));
    }
    Composition release = ReadoutComposer.create().compose(line.orThrow());
    try {
      streams.write(StrictText.encode(release.text() + "\n", UTF_8));
    } catch (BadReadout e) {
      streams.report(file.label() + ": " + e.getMessage());
      code = ReadoutCommand.ERRORS_FOUND;
      return;
    }
    for (Diagnostic diagnostic : release.diagnostics()) {
      streams.report(
          file.label() + ": " + String.join(" ", diagnostic.code().id(), diagnostic.message()));
    }
    if (release.hasErrors()) {
      code = ReadoutCommand.ERRORS_FOUND;
    }
  }

  private static ReadoutLine only(JsonFile file, Iterator<ReadoutLine> readouts) {
    ReadoutLine first = readouts.next();
    if (readouts.hasNext()) {
      throw file.unreadable("holds several readouts; readout compose takes one");
    }
    return first;
  }
}
