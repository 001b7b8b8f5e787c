package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.INITIATIVE;

import org.openreadout.io.internal.meeting.Trait;

/** Who asked for the meeting: "at the request of the latter". Notes it, and takes no token. */
final class InitiativeSlot implements Slot {
  private static final int BEFORE = 5;
  private static final int BEHIND = 4;

  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    if (lead.tokens.anyIs(Math.max(0, k - BEFORE), Math.min(to, k + BEHIND), INITIATIVE)) {
      lead.note(Trait.LATTER_ASKED);
    }
    return k;
  }
}
