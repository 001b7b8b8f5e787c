package org.openreadout.io.dialect;

/** How a release is laid out; the one choice of kind, not of words, that a dialect makes. */
public enum Layout {
  /**
   * Series, date and photo captions before the lead; a body of numbered headings, items or bullets.
   */
  NUMBERED,
  /** A headline first; the first paragraph of prose is the lead, the rest is the body. */
  PROSE
}
