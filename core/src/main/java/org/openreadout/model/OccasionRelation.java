package org.openreadout.model;

/** How a meeting stands to the other event on whose occasion it was held. */
public enum OccasionRelation {

  /**
   * A participant is there to attend the event: "who is visiting Da Nang to attend the APEC
   * Ministerial Meeting".
   */
  ATTENDING,

  /** Held beside the event: "on the margins of", "on the sidelines of", "on the occasion of". */
  ON_THE_MARGINS,

  /** Held during a visit: "during his official visit to Japan". */
  VISITING
}
