package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.BY;

import org.openreadout.io.internal.people.PersonMention;

/**
 * Who came along: "along with", "joined by", "accompanied by", "joined for engagements on X by"
 * bring somebody of the publisher's side; "accompanying" somebody who is only named.
 */
final class CompanionSlot implements Slot {
  /** How far behind "joined for" its "by" may stand. */
  private static final int AGENT = 10;

  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    if (trigger.tells(Tells.PASSED_OVER)) {
      PersonMention other = lead.grammar.people.read(lead.tokens, k + trigger.words(), to);
      return other == null ? k : other.next();
    }
    int next = trigger.tells(Tells.BEHIND_BY) ? agent(lead, k, to) : k + trigger.words();
    lead.companion |= next > k;
    return next;
  }

  private static int agent(Lead lead, int k, int to) {
    for (int j = k + 2; j < Math.min(to, k + AGENT); j++) {
      if (lead.tokens.is(j, BY)) {
        return j + 1;
      }
    }
    return k;
  }
}
