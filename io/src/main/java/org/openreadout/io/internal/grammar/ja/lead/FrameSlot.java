package org.openreadout.io.internal.grammar.ja.lead;

import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.meeting.Trait;
import org.openreadout.io.internal.words.Tokens;

/** That they met, and what the meeting is called: "外相会談 | を行った", "表敬 | を受けた". */
final class FrameSlot implements Slot {
  private final Events events;

  FrameSlot(Events events) {
    this.events = events;
  }

  @Override
  public int take(Lead lead, int i) {
    Tokens tokens = lead.tokens;
    boolean met =
        events.isAt(tokens, i) && tokens.is(i + 1, Word.WO) && tokens.is(i + 2, Word.MEETING_VERB);
    if (!met) {
      return i;
    }
    events.note(tokens, i, lead.meeting);
    lead.meeting.traits.add(Trait.FRAME);
    if (lead.meeting.designation == null) {
      lead.meeting.designation = tokens.plain(i, i + 1);
    }
    return i + 3;
  }
}
