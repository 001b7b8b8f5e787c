package org.openreadout.io.internal.grammar.en.clause;

/**
 * A way in which a further report joins a sentence, behind a comma, "and", "while" or "by": one
 * class each. {@link SentenceReader} asks them in order.
 */
interface Construction {
  /**
   * Takes the report that begins at a boundary, if it is of this kind.
   *
   * @return the token to go on from; the boundary itself where nothing of this kind begins
   */
  int tryAt(SentenceState s, Boundary boundary);
}
