package org.openreadout.source;

import java.util.Locale;

/**
 * Everything that the library may have to say about a document. The set is closed; a new version
 * may add to it.
 *
 * <p>One rule stands behind most of these codes: a wrong value is worse than none. What can't be
 * read with confidence is left out of the readout and reported here, with the place where it
 * stands.
 */
public enum DiagnosticCode {

  /**
   * No sentence tells that somebody met somebody. The text may be a statement, a speech or a
   * schedule. The readout has no meetings; its text is kept in sections.
   */
  NO_MEETING(Severity.ERROR),

  /**
   * The document is larger or deeper than the limits of the parser allow. Reading went on without
   * the part that is too much, and the text itself is kept whole.
   */
  LIMIT_REACHED(Severity.ERROR),

  /**
   * No issuer's style was recognised with confidence. The general dialect of the text's language
   * read it.
   */
  DIALECT_UNKNOWN(Severity.INFO),

  /**
   * No issuer's style was recognised, and most letters of the text are of a script that no grammar
   * reads. The language of the readout is {@code und}; its text is kept, and nothing is read from
   * it.
   */
  LANGUAGE_UNKNOWN(Severity.WARNING),

  /**
   * A line outside of the body is neither title, date, caption, note nor link. It is kept, as
   * printed, among the readout's unread lines.
   */
  LINE_UNREAD(Severity.INFO),

  /**
   * A date is printed without its year ("November 8"), and the release date that would tell it is
   * unknown. The date is left out: the year of today would be a guess.
   */
  DATE_WITHOUT_YEAR(Severity.WARNING),

  /**
   * Something stands where a date is expected and is none ("February 30"). The date is left out.
   */
  DATE_UNREADABLE(Severity.WARNING),

  /**
   * Something stands where a time of the day is expected and is none ("25:70"). The time is left
   * out.
   */
  TIME_UNREADABLE(Severity.WARNING),

  /**
   * The two clocks of one moment ("3:48 p.m. local time, 5:48 a.m. Japan time") can't both be
   * right: no two time zones are that far apart. Both are kept as printed.
   */
  CLOCKS_DISAGREE(Severity.WARNING),

  /** A meeting is said to end before it starts. Both times are kept as printed. */
  END_BEFORE_START(Severity.WARNING),

  /**
   * The text tells how long the meeting took, but in no number ("for a short period of time"). The
   * duration is left out.
   */
  DURATION_UNREADABLE(Severity.INFO),

  /**
   * The headline tells another format than the lead does: "Meeting" above a telephone talk,
   * "Telephone Talk" above a video conference. The lead is followed. People are not compared.
   */
  TITLE_DISAGREES(Severity.INFO),

  /**
   * A country or organisation isn't in the library's table. Its name is kept as printed, without an
   * ISO code.
   */
  PARTY_UNKNOWN(Severity.INFO),

  /**
   * Somebody took part whom the grammar of names and offices can't take apart. The person is left
   * out of the participants. The span shows the words, or the verb of what several said together
   * though only one of them is known.
   */
  PARTICIPANT_UNREAD(Severity.WARNING),

  /**
   * A statement has a speaker, but who it is stays open: a pronoun or a short form that fits
   * nobody, or more than one. The statement is kept without speakers and marked as unresolved.
   */
  SPEAKER_UNRESOLVED(Severity.WARNING),

  /**
   * A sentence holds a verb that reports what somebody said, in a form that the grammar can't take
   * apart. The sentence is kept, without a statement.
   */
  STATEMENT_UNREAD(Severity.WARNING),

  /**
   * A readout holds something that the chosen style has no words for, so that reading the composed
   * text would tell other facts. The text was composed without it.
   */
  NOT_EXPRESSIBLE(Severity.ERROR),

  /** A span reaches behind the end of the source text. Found by checking a readout. */
  SPAN_OUTSIDE_TEXT(Severity.ERROR),

  /**
   * A value doesn't stand in the source text where its span says. Found by checking a readout that
   * was changed by hand or made by other means.
   */
  VALUE_NOT_IN_TEXT(Severity.ERROR),

  /** A statement's speaker is no participant of any meeting. Found by checking a readout. */
  SPEAKER_UNKNOWN(Severity.ERROR),

  /** A readout has spans, but no source text that they could be checked against. */
  SOURCE_TEXT_MISSING(Severity.ERROR);

  private final Severity severity;
  private final String id;

  DiagnosticCode(Severity severity) {
    this.severity = severity;
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * How much it weighs.
   *
   * @return the severity, the same for every diagnostic of this code
   */
  public Severity severity() {
    return severity;
  }

  /**
   * The code as a word for reports and command lines.
   *
   * @return the constant's name in lower case with hyphens: {@code "date-without-year"}
   */
  public String id() {
    return id;
  }
}
