package org.openreadout.io.internal.grammar.en.clause;

/** ", and along with thanking him for the letter, she congratulated him". */
record BehindFronted(FrontedParticiple fronted, ClauseReader clauses) implements Construction {
  @Override
  public int tryAt(SentenceState s, Boundary b) {
    int at = b.subject(s);
    if (!b.conjunction || at < 0 || s.startsActor(at)) {
      return b.cut;
    }
    CueMatch cue = fronted.at(s, b.at);
    int comma = cue == null ? s.to : s.comma(cue.next());
    if (cue == null || comma + 1 >= s.to || !s.startsActor(comma + 1)) {
      return b.cut;
    }
    ClauseReader.Clause clause = clauses.read(s.scene, comma + 1, s.to, false, false);
    if (clause == null || clause.form() != Cue.Form.PAST) {
      return b.cut;
    }
    s.close(b.cut);
    int next = s.take(clause);
    FrontedParticiple.report(s, cue, comma);
    return next;
  }
}
