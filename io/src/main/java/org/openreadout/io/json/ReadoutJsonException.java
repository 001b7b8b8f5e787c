package org.openreadout.io.json;

/**
 * A document that is no readout in JSON. The message is one line that says what is wrong and where.
 */
public final class ReadoutJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong, one line without the place. */
  private final String reason;

  /** The path from the document's root {@code $}. */
  private final String path;

  /** From 1; in a file with a readout a line, the line of the file. */
  private final int line;

  /** From 1, in UTF-16 code units. */
  private final int column;

  ReadoutJsonException(String reason, String path, int line, int column) {
    super(path + " (line " + line + ", column " + column + "): " + reason);
    this.reason = reason;
    this.path = path;
    this.line = line;
    this.column = column;
  }

  /**
   * Where in the document.
   *
   * @return a path from its root {@code $}: {@code $.meetings[0].kind}
   */
  public String path() {
    return path;
  }

  /**
   * The line on which reading stopped.
   *
   * @return the number, from 1
   */
  public int line() {
    return line;
  }

  /**
   * The column at which reading stopped.
   *
   * @return the number, from 1, in UTF-16 code units
   */
  public int column() {
    return column;
  }

  /** The same fault in a document that stands on another line of its file. */
  ReadoutJsonException onLine(int number) {
    return new ReadoutJsonException(reason, path, number, column);
  }
}
