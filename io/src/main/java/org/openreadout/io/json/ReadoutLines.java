package org.openreadout.io.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openreadout.model.Readout;

/** Cuts an input into lines and reads a readout from each, holding one line at a time. */
final class ReadoutLines extends Spliterators.AbstractSpliterator<ReadoutLine> {

  private final Reader in;
  private final int longest;
  private final Function<String, Readout> read;

  private final char[] buffer = new char[8192];
  private int position;
  private int limit;

  private final StringBuilder line = new StringBuilder();
  private long number;
  private boolean tooLong;

  private ReadoutLines(Reader in, int longest, Function<String, Readout> read) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    this.in = in;
    this.longest = longest;
    this.read = read;
  }

  /**
   * The readouts of the lines.
   *
   * @param longest the length up to which a line is held in memory
   * @param read reads one line
   */
  static Stream<ReadoutLine> stream(Reader in, int longest, Function<String, Readout> read) {
    return StreamSupport.stream(new ReadoutLines(in, longest, read), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super ReadoutLine> action) {
    while (nextLine()) {
      if (tooLong || !isBlank()) {
        action.accept(readLine());
        return true;
      }
    }
    return false;
  }

  private boolean nextLine() {
    line.setLength(0);
    tooLong = false;
    boolean any = false;
    while (position < limit || fill()) {
      any = true;
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      take(end);
      if (end < limit) {
        position = end + 1;
        break;
      }
      position = end;
    }
    number += any ? 1 : 0;
    return any;
  }

  private void take(int end) {
    if (line.length() + (end - position) > longest) {
      tooLong = true;
      line.setLength(0);
    }
    if (!tooLong) {
      line.append(buffer, position, end - position);
    }
  }

  private boolean fill() {
    try {
      position = 0;
      limit = Math.max(0, in.read(buffer));
      return limit > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is nothing on the line but what JSON takes for space. */
  private boolean isBlank() {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != ' ' && c != '\t' && c != '\r') {
        return false;
      }
    }
    return true;
  }

  private ReadoutLine readLine() {
    try {
      if (tooLong) {
        throw new ReadoutJsonException("the line is longer than " + longest, "$", 1, 1);
      }
      return new ReadoutLine(number, Optional.of(read.apply(line.toString())), Optional.empty());
    } catch (ReadoutJsonException e) {
      int at = (int) Math.min(number, Integer.MAX_VALUE);
      return new ReadoutLine(number, Optional.empty(), Optional.of(e.onLine(at)));
    }
  }
}
