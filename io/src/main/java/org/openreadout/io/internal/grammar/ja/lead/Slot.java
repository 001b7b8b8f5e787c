package org.openreadout.io.internal.grammar.ja.lead;

/** A part of a lead before its verb: the time, the occasion, a person, the meeting itself. */
interface Slot {
  /** Reads what the slot holds at a token; the token behind it, or the token itself for nothing. */
  int take(Lead lead, int i);
}
