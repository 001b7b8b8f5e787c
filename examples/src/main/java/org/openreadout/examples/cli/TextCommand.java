package org.openreadout.examples.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.json.ReadoutJsonException;
import org.openreadout.io.json.ReadoutLine;
import org.openreadout.io.text.ReadoutWriter;
import org.openreadout.model.Readout;
import org.openreadout.model.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout text}: JSON in, the texts out that it was read from. */
@Command(
    name = "text",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Writes the text that a readout was read from, byte for byte.",
      "Several readouts, one a line of JSON, need --out."
    })
final class TextCommand implements Callable<Integer> {

  private final StandardStreams streams;
  private final ReadoutWriter writer = ReadoutWriter.create();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write each text to DIR/<source.name>; folders are made.")
  private @Nullable String out;

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|-",
      description = "One readout as JSON, or one a line; - for standard input.")
  private String input = "";

  private int code = ReadoutCommand.OK;

  TextCommand(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    JsonFile file = new JsonFile(input, "a folder; readout text takes a file of JSON");
    file.read(streams, readouts -> writeAll(file, readouts));
    return code;
  }

  private void writeAll(JsonFile file, Iterator<ReadoutLine> readouts) {
    ReadoutLine first = readouts.next();
    boolean single = !readouts.hasNext();
    if (single && first.problem().isPresent()) {
      throw file.unreadable(Messages.of(first.problem().get()));
    }
    if (out == null && !single) {
      throw file.unreadable("holds several readouts; --out DIR says where to write them");
    }
    Optional<OutputFolder> folder = Optional.ofNullable(out).map(OutputFolder::at);
    write(file, first, folder);
    while (readouts.hasNext()) {
      write(file, readouts.next(), folder);
    }
  }

  /** A readout that can't be written is reported, and the next one gets its turn. */
  private void write(JsonFile file, ReadoutLine line, Optional<OutputFolder> folder) {
    try {
      Readout readout = line.orThrow();
      byte[] text = StrictText.encode(text(readout), encoding.charset());
      if (folder.isPresent()) {
        folder.get().write(name(readout), text);
      } else {
        streams.write(text);
      }
    } catch (BadReadout e) {
      report(file, "line " + line.line() + ": " + e.getMessage());
    } catch (ReadoutJsonException e) {
      report(file, Messages.of(e)); // names path, line and column
    }
  }

  private void report(JsonFile file, String problem) {
    streams.report(file.label() + ": " + problem);
    code = ReadoutCommand.ERRORS_FOUND;
  }

  private String text(Readout readout) throws BadReadout {
    try {
      return writer.write(readout);
    } catch (IllegalArgumentException e) {
      throw new BadReadout(Messages.of(e));
    }
  }

  private static String name(Readout readout) throws BadReadout {
    return readout
        .source()
        .flatMap(Source::name)
        .orElseThrow(() -> new BadReadout("the readout has no source.name to be written under"));
  }
}
