package org.openreadout.io.internal.grammar.en.clause;

/** Takes participles that report: "noting that …". */
record ParticipleReader(ClauseReader clauses) {
  /**
   * Takes the participle at a token as a report of the sentence's subject, the content before it
   * cut; the cut where none stands there.
   */
  int take(SentenceState s, int cut, int at) {
    CueMatch cue = s.subject == null ? null : clauses.participle(s.tokens, at, s.to);
    if (cue == null || s.subject == null) {
      return cut;
    }
    s.close(cut);
    return s.take(new Report(s.subject, cue, s.replyOfSubject()));
  }
}
