package org.openreadout.io.internal.grammar.en.lead;

import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.io.internal.meeting.SessionDraft;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.MeetingDuration;
import org.openreadout.source.DiagnosticCode;

/** How long a session took: "for approximately 30 minutes", "an hour-long meeting". */
final class DurationSlot implements Slot {
  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    if (trigger.words() == 0 && !lead.grammar.durations.isCompound(lead.tokens, k)) {
      return k; // without "for" only a length in one word: "a 40-minute call"
    }
    int at = k + trigger.words();
    int next = read(lead, at, to);
    return next > at ? next : k;
  }

  /** The token behind a duration that stands at a token; the token itself where none does. */
  int read(Lead lead, int at, int to) {
    Tokens tokens = lead.tokens;
    SessionDraft session = lead.meeting.session();
    int unreadable = lead.grammar.durations.behindUnreadable(tokens, at, to);
    if (unreadable > at) {
      lead.findings.report(
          DiagnosticCode.DURATION_UNREADABLE,
          tokens.span(at, unreadable),
          "a duration that no value can tell: " + tokens.text(at, unreadable));
      if (session.duration != null) {
        lead.meeting.sessions.add(session.sameDay());
      }
      return unreadable;
    }
    Reading<MeetingDuration> reading = lead.grammar.durations.read(tokens, at, to);
    if (reading == null) {
      return at;
    }
    if (session.duration != null) {
      session = session.sameDay();
      lead.meeting.sessions.add(session);
    }
    session.duration = reading.value();
    ClockPhrase labelled =
        session.clock == null
            ? null
            : lead.grammar.clocks.labelled(session.clock, tokens, reading.next(), to);
    if (labelled != null) {
      session.clock = labelled.labelled(lead.home);
      return labelled.next();
    }
    return reading.next();
  }
}
