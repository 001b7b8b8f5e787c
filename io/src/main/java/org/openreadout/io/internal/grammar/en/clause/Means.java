package org.openreadout.io.internal.grammar.en.clause;

/** "opened the call by thanking him", "replied by offering …": by what somebody met or answered. */
record Means(ParticipleReader participles) implements Construction {
  @Override
  public int tryAt(SentenceState s, Boundary b) {
    Report open = s.open;
    boolean means = open != null && (!open.isStatement() || open.isReplyVerb());
    return b.by && means ? participles.take(s, b.cut, b.cut + 1) : b.cut;
  }
}
