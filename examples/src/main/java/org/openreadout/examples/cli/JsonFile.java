package org.openreadout.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openreadout.io.json.ReadoutLine;

/**
 * A file of JSON on the command line, or standard input.
 *
 * @param argument the file's name, {@code -} for standard input; nothing where none was given
 * @param ifFolder what is said of a folder
 */
record JsonFile(String argument, String ifFolder) {

  /** What messages call it. */
  String label() {
    return argument.equals(TextInputs.STANDARD_INPUT) ? TextInputs.STANDARD_INPUT_LABEL : argument;
  }

  /**
   * Reads the readouts one after the other; none is kept.
   *
   * @param use takes each readout, and each line that is none unless it is all that there is
   * @throws CommandFailure where the file can't be read, or holds no readout
   */
  void forEach(StandardStreams streams, Consumer<ReadoutLine> use) {
    read(
        streams,
        all -> {
          ReadoutLine first = all.next();
          if (first.problem().isPresent() && !all.hasNext()) {
            throw new CommandFailure(place(first) + Messages.of(first.problem().get()));
          }
          use.accept(first);
          all.forEachRemaining(use);
        });
  }

  /**
   * Reads the readouts, and closes the file behind them.
   *
   * @param use takes the readouts and the lines that are none, of which there is one at least
   * @throws CommandFailure where the file can't be read, or holds no readout
   */
  void read(StandardStreams streams, Consumer<Iterator<ReadoutLine>> use) {
    try (InputStream in = open(streams);
        Stream<ReadoutLine> readouts = JsonInput.readouts(in)) {
      Iterator<ReadoutLine> all = readouts.iterator();
      if (!all.hasNext()) {
        throw unreadable("holds no readout");
      }
      use.accept(all);
    } catch (UncheckedIOException e) {
      throw unreadable(Messages.reason(Objects.requireNonNull(e.getCause())));
    } catch (IOException e) {
      throw unreadable(Messages.reason(e));
    }
  }

  /** Where a line stands, for the front of a message: {@code "readouts.json:3:17: "}. */
  String place(ReadoutLine line) {
    String column = line.problem().map(problem -> ":" + problem.column()).orElse("");
    return label() + ":" + line.line() + column + ": ";
  }

  private InputStream open(StandardStreams streams) throws IOException {
    if (argument.isEmpty()) {
      throw new CommandFailure("name a file of JSON, or - for standard input");
    }
    if (argument.equals(TextInputs.STANDARD_INPUT)) {
      return streams.in();
    }
    Path file = TextInputs.existing(argument);
    if (Files.isDirectory(file)) {
      throw unreadable(ifFolder);
    }
    return Files.newInputStream(file);
  }

  /** That it can't be used, and why. */
  CommandFailure unreadable(String why) {
    return new CommandFailure(label() + ": " + why);
  }
}
