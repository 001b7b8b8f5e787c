package org.openreadout.examples.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.openreadout.io.json.ReadoutLine;
import org.openreadout.io.text.ReadoutVerifier;
import org.openreadout.model.Readout;
import org.openreadout.model.Source;
import org.openreadout.source.Diagnostic;
import org.openreadout.source.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code readout verify}: whether the texts bear out what the JSON says of them. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Checks readouts against the texts in them, whoever wrote the JSON, and writes each value",
      "that the text does not bear out, one a line.",
      "A line is: name:line:column severity code path: message. Line and column are those of the",
      "text; its name is the readout's source.name, else FILE#n with the line of the JSON.",
      "The exit code is 1 where something was found."
    })
final class VerifyCommand implements Callable<Integer> {

  private final StandardStreams streams;
  private final ReadoutVerifier verifier = ReadoutVerifier.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|-",
      description = "One readout as JSON, or one a line; - for standard input.")
  private String input = "";

  private int code = ReadoutCommand.OK;

  VerifyCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    JsonFile file = new JsonFile(input, "a folder, not a file of JSON");
    file.forEach(streams, line -> verify(file, line));
    return code;
  }

  private void verify(JsonFile file, ReadoutLine line) {
    if (line.problem().isPresent()) { // one of several: the others get their turn
      streams.report(file.place(line) + Messages.of(line.problem().get()));
      code = ReadoutCommand.ERRORS_FOUND;
      return;
    }
    Readout readout = line.orThrow();
    SourceText text = SourceText.of(readout.source().flatMap(Source::text).orElse(""));
    String name = readout.source().flatMap(Source::name).orElse(file.label() + "#" + line.line());
    for (Diagnostic found : verifier.verify(readout)) {
      streams.writeLine(Messages.oneLine(remark(name, text, found)));
      code = ReadoutCommand.ERRORS_FOUND;
    }
  }

  private static String remark(String name, SourceText text, Diagnostic found) {
    return String.join(
        " ",
        name + ":" + text.position(found.span().start()),
        found.severity().name().toLowerCase(Locale.ROOT),
        found.code().id(),
        found.message());
  }
}
