package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.BY;
import static org.openreadout.io.internal.grammar.en.Word.DETERMINER;
import static org.openreadout.io.internal.grammar.en.Word.FINITE;
import static org.openreadout.io.internal.grammar.en.Word.PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.SUBORDINATOR;

import org.openreadout.io.internal.words.Tokens;

/**
 * Looks for a reporting verb in a sentence of which no report was read: somebody says something
 * there, in a form that no construction knows.
 */
record UnreadReports(CueReader cues) {
  /** How far into a sentence its main verb is looked for. */
  private static final int REACH = 40;

  /** The verb's token, or -1. */
  int in(SentenceState s) {
    Tokens tokens = s.tokens;
    for (int k = s.from + 1; k < Math.min(s.to, s.from + REACH); k++) {
      int closing = s.brackets().closing(k);
      if (closing > k) {
        k = closing;
      } else if (tokens.is(k, SUBORDINATOR)) {
        return -1; // what follows is told of somebody else
      } else if (mayBeSubject(tokens, k - 1)) {
        CueMatch cue = cues.read(tokens, k, s.to);
        if (cue != null && isReport(tokens, cue)) {
          return k;
        }
      }
    }
    return -1;
  }

  private static boolean mayBeSubject(Tokens tokens, int k) {
    return tokens.isWord(k)
        && !tokens.is(k, DETERMINER)
        && !tokens.is(k, PREPOSITION)
        && !tokens.is(k, FINITE);
  }

  private static boolean isReport(Tokens tokens, CueMatch cue) {
    return cue.form() == Cue.Form.PAST
        && !cue.cue().is(Cue.Trait.ADJECTIVE)
        && !cue.cue().is(Cue.Trait.FINITE)
        && !tokens.isCapital(cue.from())
        && !tokens.is(cue.next(), BY);
  }
}
