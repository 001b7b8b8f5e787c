package org.openreadout.io.internal.grammar.en.clause;

/** ", and progress was welcomed": a clause whose subject is what was said. */
record PassiveClause(PassiveReader passives) implements Construction {
  @Override
  public int tryAt(SentenceState s, Boundary b) {
    int at = b.subject(s);
    boolean may = b.comma && b.conjunction && at >= 0 && s.startsActor(at) && b.clause(s) == null;
    Report report = may ? passives.read(s.scene, at, s.to) : null;
    if (report == null) {
      return b.cut;
    }
    s.close(b.cut);
    return s.take(report);
  }
}
