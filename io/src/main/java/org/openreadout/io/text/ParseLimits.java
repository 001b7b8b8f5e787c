package org.openreadout.io.text;

/**
 * How much of one text a parser reads. The defaults are far above any real release and keep a
 * hostile text from taking the memory of a server: whatever lies beyond a limit stays in the source
 * text, unread, and is reported as {@code LIMIT_REACHED}.
 *
 * @param length the longest text, in UTF-16 code units; reading ends there. A text of hundreds of
 *     megabytes would take several times as much memory
 * @param lineLength the longest line, in UTF-16 code units; reading ends where the first line gets
 *     longer, and doesn't go on with the next. No release has a paragraph of a hundred thousand
 *     characters
 * @param statements how many statements are enough; the sentence that brings them to this number is
 *     the last whose statements are kept, while sentences and sections are kept to the end. Only
 *     where a later sentence has statements too is that reported
 * @param diagnostics the most diagnostics; where there are more, a {@code LIMIT_REACHED} takes the
 *     place of one. A text of nothing but faults would report each
 */
public record ParseLimits(int length, int lineLength, int statements, int diagnostics) {
  private static final ParseLimits DEFAULTS = new ParseLimits(4_000_000, 400_000, 20_000, 1_000);

  /**
   * Limits of one's own; {@link #defaults()} shows the usual sizes.
   *
   * @param length UTF-16 code units of a text, 1 or more
   * @param lineLength UTF-16 code units of a line, 1 or more
   * @param statements a number of statements, 1 or more
   * @param diagnostics a number of diagnostics, 1 or more
   * @throws IllegalArgumentException where one is not positive
   */
  public ParseLimits {
    if (length < 1 || lineLength < 1 || statements < 1 || diagnostics < 1) {
      throw new IllegalArgumentException("limits are positive numbers");
    }
  }

  /**
   * {@return what a parser uses unless told otherwise} Four million UTF-16 code units, 400,000 in a
   * line, 20,000 statements, 1,000 diagnostics.
   */
  public static ParseLimits defaults() {
    return DEFAULTS;
  }
}
