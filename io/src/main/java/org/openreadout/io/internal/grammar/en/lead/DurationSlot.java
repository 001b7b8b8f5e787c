package org.openreadout.io.internal.grammar.en.lead;

import org.openreadout.io.internal.grammar.en.time.DurationReader;
import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.io.internal.meeting.SessionDraft;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.source.DiagnosticCode;

/** How long a session took: "for approximately 30 minutes", "an hour-long meeting". */
final class DurationSlot implements Slot {
  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    int at = trigger.tells(Tells.ITSELF) ? k : k + trigger.words();
    int next = read(lead, at, to);
    return next > at ? next : k;
  }

  /** The token behind a duration that stands at a token; the token itself where none does. */
  int read(Lead lead, int at, int to) {
    Tokens tokens = lead.tokens;
    SessionDraft session = lead.meeting.session();
    if (lead.grammar.durations.isQualitative(tokens, at)) {
      lead.findings.report(
          DiagnosticCode.DURATION_UNREADABLE,
          tokens.span(at, at + 3),
          "a duration without a number: " + tokens.text(at, at + 3));
      if (session.duration != null) {
        lead.meeting.sessions.add(session.sameDay());
      }
      return at + 3;
    }
    DurationReader.Reading reading = lead.grammar.durations.read(tokens, at, to);
    if (reading == null) {
      return at;
    }
    if (session.duration != null) {
      session = session.sameDay();
      lead.meeting.sessions.add(session);
    }
    session.duration = reading.duration();
    ClockPhrase labelled =
        session.clock == null
            ? null
            : lead.grammar.clocks.labelled(session.clock, tokens, reading.next(), to);
    if (labelled != null) {
      session.clock = labelled;
      return labelled.next();
    }
    return reading.next();
  }
}
