package org.openreadout.model;

/** What sort of body a party is. */
public enum PartyKind {

  /** A state, or a territory that is spoken of like one. */
  STATE,

  /** An international organisation or a body of one. */
  ORGANIZATION,

  /** Anything else: a company, a foundation, a group. */
  OTHER
}
