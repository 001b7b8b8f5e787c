package org.openreadout.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    try (InputStream in = open();
        Stream<ReadoutLine> readouts = JsonInput.readouts(in)) {
      writeAll(readouts.iterator());
    } catch (UncheckedIOException e) {
      throw unreadable(Messages.reason(Objects.requireNonNull(e.getCause())));
    } catch (IOException e) {
      throw unreadable(Messages.reason(e));
    }
    return code;
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
      throw unreadable("a folder; readout text takes a file of JSON");
    }
    return Files.newInputStream(file);
  }

  private void writeAll(Iterator<ReadoutLine> readouts) {
    if (!readouts.hasNext()) {
      throw unreadable("holds no readout");
    }
    ReadoutLine first = readouts.next();
    boolean single = !readouts.hasNext();
    if (single && first.problem().isPresent()) {
      throw unreadable(Messages.of(first.problem().get()));
    }
    if (out == null && !single) {
      throw unreadable("holds several readouts; --out DIR says where to write them");
    }
    Optional<OutputFolder> folder = Optional.ofNullable(out).map(OutputFolder::at);
    write(first, folder);
    while (readouts.hasNext()) {
      write(readouts.next(), folder);
    }
  }

  /** A readout that can't be written is reported, and the next one gets its turn. */
  private void write(ReadoutLine line, Optional<OutputFolder> folder) {
    try {
      Readout readout = line.orThrow();
      byte[] text = StrictText.encode(text(readout), encoding.charset());
      if (folder.isPresent()) {
        folder.get().write(name(readout), text);
      } else {
        streams.write(text);
      }
    } catch (BadReadout e) {
      report("line " + line.line() + ": " + e.getMessage());
    } catch (ReadoutJsonException e) {
      report(Messages.of(e)); // names path, line and column
    }
  }

  private void report(String problem) {
    streams.report(label() + ": " + problem);
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

  private CommandFailure unreadable(String why) {
    return new CommandFailure(label() + ": " + why);
  }

  private String label() {
    return input.equals(TextInputs.STANDARD_INPUT) ? TextInputs.STANDARD_INPUT_LABEL : input;
  }
}
