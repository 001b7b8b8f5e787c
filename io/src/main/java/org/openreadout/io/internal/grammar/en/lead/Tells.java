package org.openreadout.io.internal.grammar.en.lead;

/** What a phrase of {@code lead.tsv} tells beside its slot. */
enum Tells {
  /** Counts only before the verb of meeting. */
  BEFORE_VERB,
  /** Counts only behind the verb of meeting. */
  AFTER_VERB,
  /** The phrase is itself part of what is read, not a word before it. */
  ITSELF,
  /** What stands behind it is read and tells nothing. */
  PASSED_OVER,

  ON_THE_MARGINS,
  ATTENDING,
  /** An event only where it bears a name: "for the NATO Summit". */
  IF_NAMED,

  /** Only behind "his", "official": "his visit to". */
  BEHIND_ADJECTIVE,

  BUILDING,
  AT_NAME,
  CITY,
  ISLAND,

  SPOKE,
  EVENT,
  /** A verb of meeting only with a noun of meeting: "had talks". */
  NEEDS_NOUN,
  /** Needs no noun in the sentence that opens the lead. */
  OPENS,
  /** A verb of meeting where the headline tells a meeting. */
  IF_HEADLINE,
  /** A participle before "by", unless "was" stands before it. */
  NOT_BY,
  /** A participle before "in" and "at", unless "was" stands before it. */
  NOT_AT,
  /** Behind "was", the event is the subject. */
  PASSIVE_EVENT,

  COURTESY_CALL,
  CONSULTATION,
  MEAL,
  TWO_PLUS_TWO,
  CALL,
  MEETING,
  SEVERAL,
  /** A noun with which no verb of meeting is complete. */
  NO_GATHERING,

  SUMMIT,
  FOREIGN_MINISTERS_MEETING,

  VIDEO,
  TELEPHONE,

  /** Those meant stand behind the next "by". */
  BEHIND_BY
}
