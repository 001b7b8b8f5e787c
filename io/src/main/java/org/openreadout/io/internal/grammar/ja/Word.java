package org.openreadout.io.internal.grammar.ja;

import org.openreadout.io.internal.words.WordClass;

/**
 * The closed classes of Japanese words that the grammar asks for. The words are in {@value #TABLE},
 * a row for each class.
 */
public enum Word implements WordClass {
  // Marks
  COMMA,
  STOP,
  OPEN,
  DOT,
  NAME_JOINER,

  // Particles
  NO,
  TO,
  WO,
  AND,
  PARTICLE,
  TOPIC_PARTICLE,
  SUBJECT_PARTICLE,
  HOST_PARTICLE,
  GUEST_PARTICLE,
  ALSO_PRESENT,

  // Days, clocks and durations
  YEAR,
  FIRST_YEAR,
  MONTH,
  DAY,
  THIS_DAY,
  THIS,
  HOUR,
  MINUTE,
  HALF,
  AM,
  PM,
  NOON,
  CLOCK_ABOUT,
  CLOCK_AFTER,
  FROM,
  UNTIL,
  HOURS,
  AND_HALF,
  ABOUT,
  ROUGHLY,
  OVER,
  TOTAL,
  DURING,
  WEEKDAY,

  // Persons and their offices
  ELECT,
  FORMER,
  ACTING,
  IN_JAPAN,
  AMBASSADOR,
  FIELD,
  FOREIGN_AFFAIRS,
  SAME,
  WHICH_SIDE,
  COUNTERPART,
  OWN_SIDE,
  JOINT,

  // What a lead tells beside who met whom
  ATTENDING,
  MARGINS,
  VISITING,
  VISITING_JAPAN,
  PLACE_PARTICLE,
  MEETING_VERB,

  // Openers and the ends of clauses
  REPLY,
  OPENER,
  TOPIC_END,
  LINK;

  /** The table of the words. */
  public static final String TABLE = "/org/openreadout/io/grammar/ja/words.tsv";
}
