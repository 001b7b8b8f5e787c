package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.THAT;

/** "expressed his condolences | stating that …": no comma, and no content of the first. */
record StatingThat(ParticipleReader participles, ClauseReader clauses) {
  /** The token to go on from; the same one where no such participle stands there. */
  int tryAt(SentenceState s, int k) {
    Report open = s.open;
    if (open == null || open.cue == null || !open.cue.hasNoun() || k != open.cue.next()) {
      return k;
    }
    CueMatch cue = clauses.participle(s.tokens, k, s.to);
    return cue != null && s.tokens.is(cue.next(), THAT) ? participles.take(s, k, k) : k;
  }
}
