package org.openreadout.io.internal.grammar.en.clause;

/**
 * ", and progress was welcomed": a clause whose subject is what was said; ", and was told by
 * Minister B that …": one whose subject is the speaker of before.
 */
record PassiveClause(PassiveReader passives) implements Construction {
  @Override
  public int tryAt(SentenceState s, Boundary b) {
    int at = b.subject(s);
    Report told = b.conjunction && s.subject != null ? passives.told(s.scene, b.at, s.to) : null;
    if (told != null) {
      s.close(b.cut);
      return s.take(told);
    }
    boolean may = b.comma && b.conjunction && at >= 0 && s.startsActor(at) && b.clause(s) == null;
    Report report = may ? passives.read(s.scene, at, s.to) : null;
    if (report == null) {
      return b.cut;
    }
    s.close(b.cut);
    return s.take(report);
  }
}
