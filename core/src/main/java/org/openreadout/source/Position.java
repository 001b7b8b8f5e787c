package org.openreadout.source;

/**
 * A place in a text as editors show it. Both numbers start at 1.
 *
 * @param line the line
 * @param column the column, in UTF-16 code units from the beginning of the line
 */
public record Position(int line, int column) {

  /**
   * A place in a text; {@link SourceText#position} makes one of an offset.
   *
   * @param line from 1
   * @param column from 1, in UTF-16 code units
   * @throws IllegalArgumentException where a number is below 1
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no position: " + line + ":" + column);
    }
  }

  /**
   * The position as compilers print it.
   *
   * @return {@code "7:12"}
   */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
