package org.openreadout.io.text;

/**
 * How much of one text a parser reads. The defaults are far above any real release and keep a
 * hostile text from taking the memory of a server: what lies beyond a limit stays in the source
 * text and is reported as {@code LIMIT_REACHED}.
 *
 * <pre>{@code
 * ParseLimits limits = ParseLimits.defaults().withLength(100_000).withParticipants(20);
 * }</pre>
 *
 * @param length the longest text, in UTF-16 code units; reading ends there. A text of hundreds of
 *     megabytes would take several times as much memory
 * @param lineLength the longest line, in UTF-16 code units; reading ends where the first line gets
 *     longer, and doesn't go on with the next. No release has a paragraph of a hundred thousand
 *     characters
 * @param listDepth how deep lists nest; items below become siblings of those at that depth, with
 *     all their text. Releases have three levels
 * @param participants how many persons a release may tell of; those presented after are left out
 * @param statements how many statements are enough; the sentence that brings them to this number is
 *     the last whose statements are kept, while sentences and sections are kept to the end. Only
 *     where a later sentence has statements too is that reported
 * @param diagnostics the most diagnostics; where there are more, a {@code LIMIT_REACHED} takes the
 *     place of one. A text of nothing but faults would report each
 */
public record ParseLimits(
    int length, int lineLength, int listDepth, int participants, int statements, int diagnostics) {
  private static final int DEEPEST = 12;
  private static final int MOST_PARTICIPANTS = 63;
  private static final ParseLimits DEFAULTS =
      new ParseLimits(4_000_000, 400_000, DEEPEST, MOST_PARTICIPANTS, 20_000, 1_000);

  /**
   * Limits of one's own; {@link #defaults()} shows the usual sizes, and is easier to change.
   *
   * @param length UTF-16 code units of a text, 1 or more
   * @param lineLength UTF-16 code units of a line, 1 or more
   * @param listDepth levels, 1 to 12
   * @param participants a number of persons, 1 to 63
   * @param statements a number of statements, 1 or more
   * @param diagnostics a number of diagnostics, 1 or more
   * @throws IllegalArgumentException where one is outside of its range; the message names it
   */
  public ParseLimits {
    check("length", length, Integer.MAX_VALUE);
    check("lineLength", lineLength, Integer.MAX_VALUE);
    check("listDepth", listDepth, DEEPEST);
    check("participants", participants, MOST_PARTICIPANTS);
    check("statements", statements, Integer.MAX_VALUE);
    check("diagnostics", diagnostics, Integer.MAX_VALUE);
  }

  private static void check(String limit, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          limit + " is 1 to " + (most == Integer.MAX_VALUE ? "any number" : most) + ": " + value);
    }
  }

  /**
   * {@return what a parser uses unless told otherwise} Four million UTF-16 code units, 400,000 in a
   * line, 12 levels of lists, 63 participants, 20,000 statements, 1,000 diagnostics.
   */
  public static ParseLimits defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these limits with another length}
   *
   * @param value UTF-16 code units of a text, 1 or more
   */
  public ParseLimits withLength(int value) {
    return new ParseLimits(value, lineLength, listDepth, participants, statements, diagnostics);
  }

  /**
   * {@return these limits with another length of lines}
   *
   * @param value UTF-16 code units of a line, 1 or more
   */
  public ParseLimits withLineLength(int value) {
    return new ParseLimits(length, value, listDepth, participants, statements, diagnostics);
  }

  /**
   * {@return these limits with another depth of lists}
   *
   * @param value levels, 1 to 12
   */
  public ParseLimits withListDepth(int value) {
    return new ParseLimits(length, lineLength, value, participants, statements, diagnostics);
  }

  /**
   * {@return these limits with another number of participants}
   *
   * @param value persons, 1 to 63
   */
  public ParseLimits withParticipants(int value) {
    return new ParseLimits(length, lineLength, listDepth, value, statements, diagnostics);
  }

  /**
   * {@return these limits with another number of statements}
   *
   * @param value statements, 1 or more
   */
  public ParseLimits withStatements(int value) {
    return new ParseLimits(length, lineLength, listDepth, participants, value, diagnostics);
  }

  /**
   * {@return these limits with another number of diagnostics}
   *
   * @param value diagnostics, 1 or more
   */
  public ParseLimits withDiagnostics(int value) {
    return new ParseLimits(length, lineLength, listDepth, participants, statements, value);
  }
}
