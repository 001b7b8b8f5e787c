package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.NAME_OF_EVENT_END;
import static org.openreadout.io.internal.grammar.en.Word.WAS;

import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.Trait;
import org.openreadout.io.internal.words.Tokens;

/** The verb that says that people met; a second one in a sentence tells a further meeting. */
final class FrameSlot implements Slot {
  private static final int LONGEST_NAME = 40;

  private final VisitSlot visits;

  FrameSlot(VisitSlot visits) {
    this.visits = visits;
  }

  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    if (lead.attendees) {
      return k;
    }
    int next = verb(lead, trigger, k, to);
    Triggers.Trigger visit =
        next > k ? lead.grammar.triggers.at(lead.tokens, k, to, SlotName.VISIT) : null;
    return visit == null ? next : Math.max(next, visits.take(lead, visit, k, to)); // "visited"
  }

  private int verb(Lead lead, Triggers.Trigger trigger, int k, int to) {
    FrameReader frames = lead.grammar.frames;
    MeetingDraft meeting = lead.meeting;
    if (lead.opening
        && !meeting.has(Trait.FRAME)
        && trigger.tells(Tells.IF_HEADLINE)
        && titleTellsMeeting(lead)) {
      lead.note(Trait.FRAME);
      lead.verb = true;
      return k + 1;
    }
    boolean second = meeting.has(Trait.FRAME) && meeting.hasCounterpart() && lead.verb;
    if (!second) {
      int next = frames.read(lead.tokens, k, to, trigger, meeting);
      if (next > k) {
        lead.verb = true;
        gathered(lead, k);
      }
      return next;
    }
    MeetingDraft probe = new MeetingDraft();
    probe.from = 0;
    int next = frames.read(lead.tokens, k, to, trigger, probe);
    if (next > k) {
      lead.open();
      frames.read(lead.tokens, k, to, trigger, lead.meeting);
    }
    return next;
  }

  private static boolean titleTellsMeeting(Lead lead) {
    for (int k = lead.title.from(); k < lead.title.to(); k++) {
      if (lead.grammar.frames.isNoun(lead.tokens, k)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The event itself as the subject of "was held", "was convened": its name describes the meeting.
   */
  private static void gathered(Lead lead, int k) {
    Tokens tokens = lead.tokens;
    if (!tokens.is(k - 1, WAS) || lead.meeting.designation != null) {
      return;
    }
    int start = k - 1;
    while (start > 0
        && !tokens.isMark(start - 1, ',')
        && k - start < LONGEST_NAME
        && !tokens.isMark(start - 1, '.')) {
      start--;
    }
    int end = start;
    while (end < k - 1 && !tokens.is(end, NAME_OF_EVENT_END)) {
      end++;
    }
    lead.grammar.frames.describe(tokens, start, end, lead.meeting);
  }
}
