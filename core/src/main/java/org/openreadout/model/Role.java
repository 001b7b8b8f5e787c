package org.openreadout.model;

/** Whether a participant leads a side or accompanies it. */
public enum Role {

  /**
   * A person who is a party of the meeting. "The two ministers" and "both sides" mean principals.
   */
  PRINCIPAL,

  /** A person named in a list of attendees, or as also present. */
  ATTENDEE
}
