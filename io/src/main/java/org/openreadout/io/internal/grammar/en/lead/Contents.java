package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.CONGRATULATED;
import static org.openreadout.io.internal.grammar.en.Word.HELD_HAD;
import static org.openreadout.io.internal.grammar.en.Word.PURPOSE_OF_STAY;
import static org.openreadout.io.internal.grammar.en.Word.TO;
import static org.openreadout.io.internal.grammar.en.Word.TOPIC_OPENER;

import org.openreadout.io.internal.words.Tokens;

/** Where the circumstances of a meeting end and its contents begin: "… to discuss", "… about". */
final class Contents {
  private Contents() {}

  static boolean beginAt(Lead lead, int k, int to) {
    Tokens tokens = lead.tokens;
    if (!lead.verb || lead.attendees) {
      return false;
    }
    if (tokens.is(k, TO)) {
      return !tokens.is(k + 1, PURPOSE_OF_STAY)
          && !tokens.isCapital(k + 1)
          && lead.grammar.statements.isReportVerb(tokens, k + 1, to);
    }
    if (tokens.is(k, TOPIC_OPENER)) {
      return lead.meeting.hasCounterpart() && !tokens.isNumber(k + 1);
    }
    boolean greeted = // "called and congratulated A"
        tokens.is(k + 1, CONGRATULATED) && !lead.meeting.hasCounterpart();
    return tokens.is(k, AND)
        && lead.grammar.statements.isReportVerb(tokens, k + 1, to)
        && !greeted
        && !tokens.is(k + 1, HELD_HAD);
  }
}
