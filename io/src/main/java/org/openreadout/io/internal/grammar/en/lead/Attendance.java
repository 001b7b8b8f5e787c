package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.ATTENDANCE;
import static org.openreadout.io.internal.grammar.en.Word.CALL_MEETING;
import static org.openreadout.io.internal.grammar.en.Word.FROM;
import static org.openreadout.io.internal.grammar.en.Word.INCLUDED;
import static org.openreadout.io.internal.grammar.en.Word.ROSTER_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.SIDE;

import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;

/** A sentence that lists who else was there: "Also attending were …", "Vietnamese side: …". */
final class Attendance {
  private Attendance() {}

  /** Whether a range lists who was there. */
  static boolean isIn(Lead lead, int from, int to) {
    Tokens tokens = lead.tokens;
    PartyTable.Match party = lead.grammar.parties.read(tokens, from, to);
    if (party != null && tokens.is(party.next(), SIDE) && tokens.isMark(party.next() + 1, ':')) {
      return true; // "Vietnamese side: …"
    }
    boolean behindFrom = tokens.is(from, FROM) || tokens.is(from + 1, FROM);
    for (int k = from; k < to; k++) {
      if (tokens.is(k, ATTENDANCE)
          || (tokens.is(k, INCLUDED)
              && (tokens.is(k - 1, CALL_MEETING) || tokens.is(from, ROSTER_NOUN)))
          || (behindFrom && tokens.is(k, SIDE))) {
        return true;
      }
    }
    return false;
  }

  /** Behind "Participants in the call included"; the start where the sentence doesn't say so. */
  static int listStart(Lead lead, int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (lead.tokens.is(k, INCLUDED) && !lead.tokens.isMark(k - 1, ',')) {
        return k + 1;
      }
    }
    return from;
  }

  /** Whether a list names a country or a body, and is not one of guests of a domestic event. */
  static boolean namesParty(Lead lead, int from, int to) {
    Tokens tokens = lead.tokens;
    for (int k = from; k < to; k++) {
      boolean surname = tokens.isWord(k - 1) && tokens.isCapital(k - 1); // "Lisa Monaco"
      if (tokens.isCapital(k) && !surname && lead.grammar.parties.read(tokens, k, to) != null) {
        return true;
      }
    }
    return false;
  }
}
