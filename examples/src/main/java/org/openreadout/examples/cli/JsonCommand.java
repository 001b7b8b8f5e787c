package org.openreadout.examples.cli;

import java.util.concurrent.Callable;
import org.openreadout.io.json.ReadoutJson;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.model.Readout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout json}: texts in, JSON out. */
@Command(
    name = "json",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Reads texts and writes them as JSON: one readout a line, in the order of the input.",
      "The JSON is UTF-8, and holds the text too, so that 'readout text' can give it back."
    })
final class JsonCommand implements Callable<Integer> {

  private final StandardStreams streams;

  @Option(
      names = "--pretty",
      description = "Write the JSON over several lines; for a single document only.")
  private boolean pretty;

  @Mixin private TextArguments arguments = new TextArguments();

  JsonCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    TextInputs texts = arguments.find();
    if (pretty && !texts.single()) {
      throw new CommandFailure("--pretty takes a single file; several readouts come one a line");
    }
    ReadoutParser parser = ReadoutParser.create();
    // One document at a time: a folder may hold more than the memory does.
    for (TextInput text : texts.all()) {
      Readout readout = parser.parse(arguments.read(text, streams.in())).readout();
      streams.writeLine(pretty ? ReadoutJson.writePretty(readout) : ReadoutJson.write(readout));
    }
    return ReadoutCommand.OK;
  }
}
