package org.openreadout.source;

/**
 * A stretch of a text: from {@code start} up to, and not including, {@code end}, in UTF-16 code
 * units. An empty span ({@code start == end}) is a place between two characters.
 *
 * @param start the offset of the first code unit, 0 or more
 * @param end the offset behind the last code unit, {@code start} or more
 */
public record Span(int start, int end) {

  /**
   * A span of two offsets; whether a text reaches that far is not known here.
   *
   * @param start the offset of the first code unit
   * @param end the offset behind the last code unit
   * @throws IllegalArgumentException where not {@code 0 <= start <= end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  /**
   * The span between two offsets.
   *
   * @param start the offset of the first code unit
   * @param end the offset behind the last code unit
   * @return the span
   * @throws IllegalArgumentException where not {@code 0 <= start <= end}
   */
  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  /**
   * How many UTF-16 code units the span covers.
   *
   * @return 0 for an empty span
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether all of another span lies within this one. A span contains itself, and an empty span is
   * contained at either edge.
   *
   * @param other the inner span
   * @return whether it lies within
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * The characters of a text that the span covers.
   *
   * @param text the text that the offsets count in
   * @return the substring
   * @throws IndexOutOfBoundsException where the span reaches behind the end of the text
   */
  public String in(String text) {
    return text.substring(start, end);
  }
}
