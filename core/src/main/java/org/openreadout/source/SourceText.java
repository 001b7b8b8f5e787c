package org.openreadout.source;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read, with what is known of it from outside: a name and a release date.
 *
 * <p>The text is kept as it is, whatever its line ends, byte order marks or lone surrogates.
 * Instances are immutable and may be shared between threads; the line map is made when the first
 * position is asked for.
 */
public final class SourceText {

  private final String text;
  private final @Nullable String name;
  private final @Nullable LocalDate released;
  private volatile int @Nullable [] lineStarts;

  private SourceText(String text, @Nullable String name, @Nullable LocalDate released) {
    this.text = text;
    this.name = name;
    this.released = released;
  }

  /**
   * A text of which nothing else is known.
   *
   * @param text the whole document
   * @return the text without name and release date
   */
  public static SourceText of(String text) {
    return new SourceText(Objects.requireNonNull(text, "text"), null, null);
  }

  /**
   * The same text under a name.
   *
   * @param name a file name or URI, kept as given
   * @return a copy
   */
  public SourceText withName(String name) {
    return new SourceText(text, Objects.requireNonNull(name, "name"), released);
  }

  /**
   * The same text with a release date known from outside, such as the index page that led to it. It
   * tells the year of dates that the text prints without one.
   *
   * @param released the day when the document was published
   * @return a copy
   */
  public SourceText withReleased(LocalDate released) {
    return new SourceText(text, name, Objects.requireNonNull(released, "released"));
  }

  /**
   * The document.
   *
   * @return every character as given
   */
  public String text() {
    return text;
  }

  /**
   * Where the document came from.
   *
   * @return the file name or URI, where the caller gave one
   */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /**
   * The release date known from outside.
   *
   * @return the day, where the caller gave one; never read from the text or the clock
   */
  public Optional<LocalDate> released() {
    return Optional.ofNullable(released);
  }

  /**
   * How long the text is.
   *
   * @return the number of UTF-16 code units
   */
  public int length() {
    return text.length();
  }

  /**
   * The characters that a span covers.
   *
   * @param span a span of this text
   * @return the substring
   * @throws IndexOutOfBoundsException where the span reaches behind the end of the text
   */
  public String substring(Span span) {
    return span.in(text);
  }

  /**
   * Line and column of an offset. A line ends at {@code \n}, {@code \r\n} or {@code \r}; the
   * terminator belongs to the line that it ends.
   *
   * @param offset an offset of this text, its length included
   * @return the position, from 1:1
   * @throws IndexOutOfBoundsException where the offset is negative or behind the end
   */
  public Position position(int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    int[] starts = lineStarts;
    if (starts == null) {
      starts = lineStarts(text);
      lineStarts = starts;
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - starts[line] + 1);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /**
   * What the text is, without the text.
   *
   * @return name and length
   */
  @Override
  public String toString() {
    return "SourceText[" + (name == null ? "unnamed" : name) + ", " + text.length() + " chars]";
  }
}
