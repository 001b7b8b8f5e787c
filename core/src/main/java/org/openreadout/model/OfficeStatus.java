package org.openreadout.model;

/** Whether an office was held at the time of the meeting. */
public enum OfficeStatus {

  /** In office. */
  INCUMBENT,

  /** Filling the office in for somebody: "Acting Foreign Minister". */
  ACTING,

  /** Chosen but not in office yet: "President-elect", "Prime Minister-designate". */
  ELECT,

  /** No longer in office. */
  FORMER
}
