package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ALONG_WITH;
import static org.openreadout.io.internal.grammar.en.Word.FRONTED_OPENER;
import static org.openreadout.io.internal.grammar.en.Word.IN_ADDITION_TO;
import static org.openreadout.io.internal.grammar.en.Word.THAT;

import org.jspecify.annotations.Nullable;

/** "Welcoming the progress, …", "In addition to discussing X, …": a report before its subject. */
record FrontedParticiple(OpenerReader openers, ClauseReader clauses) {
  /**
   * The participle at a token, a connective before it passed over; null where none stands there.
   */
  @Nullable CueMatch at(SentenceState s, int start) {
    int k = s.tokens.behind(start, IN_ADDITION_TO);
    k = k > start ? k : s.tokens.behind(start, ALONG_WITH);
    k = k > start ? k : s.tokens.behind(start, FRONTED_OPENER);
    boolean opener = k == start && openers.kind(s.tokens, start, s.to) != null;
    if (opener && !s.tokens.is(openers.end(s.tokens, start, s.to), THAT)) {
      return null; // "Mentioning trade, …" only sets the topic; "Mentioning that …" reports
    }
    return clauses.participle(s.tokens, k, s.to);
  }

  /** Puts its report before that of the main clause, whose subject is its own. */
  static void report(SentenceState s, CueMatch cue, int end) {
    Report main = s.reports.get(s.reports.size() - 1);
    Report report = new Report(main.actor, cue, false);
    report.contentTo = end;
    s.reports.add(s.reports.size() - 1, report);
  }
}
