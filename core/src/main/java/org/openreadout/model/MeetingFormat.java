package org.openreadout.model;

/** How the parties came together. */
public enum MeetingFormat {

  /** Face to face. */
  IN_PERSON,

  /** By telephone: "spoke by phone", "telephone talk". */
  TELEPHONE,

  /** By video: "virtual meeting", "video conference". */
  VIDEO
}
