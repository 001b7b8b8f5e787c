package org.openreadout.io.internal.grammar.en.lead;

import java.util.List;
import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.SessionDraft;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;

/** Times that stand in headings, one meeting each: "1. Prime Minister F (8:50 - 9:00)". */
public final class HeadingTimes {
  private HeadingTimes() {}

  public static void apply(
      LeadGrammar g, Tokens tokens, List<Range> headings, List<MeetingDraft> meetings) {
    MeetingDraft meeting = meetings.get(meetings.size() - 1);
    int session = 0;
    for (Range heading : headings) {
      for (int k = heading.from(); k < heading.to(); k++) {
        ClockPhrase clock =
            tokens.isMark(k, '(') ? g.clocks.time(tokens, k + 1, heading.to()) : null;
        if (clock == null || clock.end() == null) {
          continue;
        }
        SessionDraft draft;
        if (session < meeting.sessions.size()) {
          draft = meeting.sessions.get(session);
        } else {
          draft = meeting.session().sameDay();
          meeting.sessions.add(draft);
        }
        if (draft.clock == null) {
          draft.clock = clock;
        }
        draft.end = clock.end();
        session++;
      }
    }
  }
}
