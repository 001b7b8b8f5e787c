package org.openreadout.model;

/** How exactly the text tells a time of the day. */
public enum ClockHedge {

  /** Told without a hedge: "at 3:48 p.m.". */
  EXACT,

  /** Told as near: "at around 3 p.m.". */
  ABOUT,

  /** Told as a lower bound: "from after 3 p.m.", "shortly past noon". */
  AFTER
}
