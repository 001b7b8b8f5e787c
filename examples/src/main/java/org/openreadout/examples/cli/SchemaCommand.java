package org.openreadout.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.Callable;
import org.openreadout.io.json.ReadoutJson;
import picocli.CommandLine.Command;

/** {@code readout schema}: the JSON Schema of what {@code readout json} writes. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = "Writes the JSON Schema (2020-12) of the format, for validators and editors.")
final class SchemaCommand implements Callable<Integer> {

  private final StandardStreams streams;

  SchemaCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    String schema = ReadoutJson.schema();
    streams.write((schema.endsWith("\n") ? schema : schema + "\n").getBytes(UTF_8));
    return ReadoutCommand.OK;
  }
}
