package org.openreadout.model;

/**
 * How exactly the text tells a duration. The words are kept apart since issuers use them with care.
 */
public enum DurationHedge {

  /** "for 35 minutes". */
  EXACT,

  /** "for approximately 35 minutes". */
  APPROXIMATELY,

  /** "for about 35 minutes". */
  ABOUT,

  /** "for around 35 minutes". */
  AROUND,

  /** "for over an hour": a lower bound. */
  OVER,

  /** "for a total of 80 minutes": the sum of more than one session. */
  TOTAL
}
