package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.IT;
import static org.openreadout.io.internal.grammar.en.Word.WAS;
import static org.openreadout.io.internal.grammar.en.Word.WHICH_WHERE;

import org.jspecify.annotations.Nullable;

/**
 * ", which, she added, run at night", ", where, it was reported, work goes on": who says so, in
 * commas inside a relative clause, whose rest is what was said.
 */
record Parenthesis(CueReader cues) implements Construction {
  @Override
  public int tryAt(SentenceState s, Boundary b) {
    boolean relative = b.comma && !b.conjunction && s.tokens.is(b.cut - 1, WHICH_WHERE);
    Report report = relative ? report(s, b) : null;
    if (report == null || report.cue == null || !s.tokens.isMark(report.cue.next(), ',')) {
      return b.cut;
    }
    report.contentFrom = report.cue.next() + 1;
    s.close(s.tokens.isMark(b.cut - 2, ',') ? b.cut - 2 : b.cut - 1);
    return s.take(report);
  }

  private @Nullable Report report(SentenceState s, Boundary b) {
    if (s.tokens.is(b.at, IT) && s.tokens.is(b.at + 1, WAS)) {
      CueMatch cue = cues.read(s.tokens, b.at + 2, s.to);
      return cue != null && cue.form().isPast()
          ? new Report(PassiveReader.nobody(cue, cue.next()), cue, false)
          : null;
    }
    ClauseReader.Clause clause = b.clause(s);
    return clause == null || clause.form() != Cue.Form.PAST ? null : clause.main();
  }
}
