package org.openreadout.io.text;

/**
 * How much of one text a parser reads. The defaults are far above any real release and keep a
 * hostile text from taking the memory of a server: whatever lies beyond a limit stays in the source
 * text, unread, and is reported as {@code LIMIT_REACHED}.
 *
 * @param length the longest text, in UTF-16 code units; a text of hundreds of megabytes would take
 *     several times as much memory
 * @param lineLength the longest line, in UTF-16 code units; no release has a paragraph of a hundred
 *     thousand characters
 * @param statements the most statements
 * @param diagnostics the most diagnostics; a text of nothing but faults would report each
 */
public record ParseLimits(int length, int lineLength, int statements, int diagnostics) {
  private static final ParseLimits DEFAULTS = new ParseLimits(4_000_000, 400_000, 20_000, 1_000);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException where one is not positive
   */
  public ParseLimits {
    if (length < 1 || lineLength < 1 || statements < 1 || diagnostics < 1) {
      throw new IllegalArgumentException("limits are positive numbers");
    }
  }

  /** Four million characters, lines of 400,000, 20,000 statements, 1,000 diagnostics. */
  public static ParseLimits defaults() {
    return DEFAULTS;
  }
}
