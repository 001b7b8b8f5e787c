package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.AND;

import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.io.internal.meeting.SessionDraft;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.source.DiagnosticCode;

/** When a session began: "at 4:40 p.m. (local time; …)"; a second clock begins a second session. */
final class ClockSlot implements Slot {
  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    ClockPhrase clock = lead.grammar.clocks.opened(lead.tokens, k, to);
    return clock == null ? k : take(lead, clock, k);
  }

  /** Takes a clock that was read. */
  int take(Lead lead, ClockPhrase printed, int k) {
    ClockPhrase clock = printed.labelled(lead.home);
    Tokens tokens = lead.tokens;
    SessionDraft session = lead.meeting.session();
    if (session.clock != null) {
      String zone = clock.start().zone().orElse(null);
      if (zone != null && tokens.is(k - 1, AND) && session.clock.next() == k - 1) {
        session.clock = session.clock.in(zone); // "from A to B and from C to D local time"
      }
      session = session.sameDay();
      lead.meeting.sessions.add(session);
    }
    session.clock = clock;
    if (clock.fault() != null) {
      lead.findings.report(
          DiagnosticCode.TIME_UNREADABLE,
          tokens.span(k, clock.next()),
          "no time of day: " + clock.fault());
    }
    ClockPhrase.OtherClock other = clock.other();
    if (other != null && other.date() != null && other.date().day() == 0) {
      lead.findings.report(
          DiagnosticCode.DATE_UNREADABLE,
          other.reading().span().orElse(tokens.span(k, clock.next())),
          "a month without a day: " + other.reading().printed().orElse(""));
    }
    return clock.next();
  }
}
