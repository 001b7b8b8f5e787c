package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.DATE_ON;
import static org.openreadout.io.internal.grammar.en.Word.FROM;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.PART_OF_DAY;
import static org.openreadout.io.internal.grammar.en.Word.STAY_TO;
import static org.openreadout.io.internal.grammar.en.Word.TIME_UNIT;

import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.meeting.RelativeDay;
import org.openreadout.io.internal.meeting.SessionDraft;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.source.DiagnosticCode;

/** The day of a session: "on March 8", "June 29 and 30", "today", "from June 2 to 4". */
final class DaySlot implements Slot {
  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    int stay = stay(lead, k, to);
    if (stay > k) {
      return stay;
    }
    Tokens tokens = lead.tokens;
    int from = tokens.is(k, DATE_ON) ? k + 1 : k;
    boolean word = tokens.isCapital(from) || tokens.isNumber(from);
    DateReading date = word ? lead.grammar.dates.date(tokens, from, to) : null;
    if (date != null && (date.day() != 0 || (from > k && !tokens.is(k, OF)))) {
      return date(lead, date, from, to);
    }
    Reading<RelativeDay> day = lead.grammar.days.read(tokens, k, to);
    if (day != null) {
      SessionDraft session = lead.meeting.session();
      if (session.date == null && session.printedDate == null) {
        session.date = lead.released == null ? null : day.value().before(lead.released);
        session.dateSpan = tokens.span(k, day.next());
      }
      return day.next();
    }
    return k;
  }

  /** "from June 2 to 4": the days of a stay or of an event; the first one, if no other is told. */
  private static int stay(Lead lead, int k, int to) {
    Tokens tokens = lead.tokens;
    DateReading first = tokens.is(k, FROM) ? lead.grammar.dates.date(tokens, k + 1, to) : null;
    if (first == null || first.day() == 0 || !tokens.is(first.next(), STAY_TO)) {
      return k;
    }
    int at = first.next() + 1;
    DateReading last = lead.grammar.dates.date(tokens, at, to);
    if (last == null && !tokens.isNumber(at)) {
      return k;
    }
    SessionDraft session = lead.meeting.session();
    if (session.printedDate == null && session.date == null) {
      session.printedDate = first;
      session.dateSpan = tokens.span(k + 1, first.next());
      session.weakDate = true;
    }
    return last == null ? at + 1 : last.next();
  }

  private static int date(Lead lead, DateReading date, int from, int to) {
    Tokens tokens = lead.tokens;
    SessionDraft session = lead.meeting.session();
    if ((session.printedDate == null || session.weakDate) && date.day() != 0) {
      session.weakDate = false;
      session.printedDate = date;
      session.dateSpan = tokens.span(from, date.next());
      if (!date.exists()) {
        lead.findings.report(
            DiagnosticCode.DATE_UNREADABLE,
            tokens.span(from, date.next()),
            "no day of the calendar: " + tokens.text(from, date.next()));
      }
    }
    int next = date.next();
    int second =
        tokens.is(next, AND) && tokens.isNumber(next + 1) && !tokens.is(next + 2, TIME_UNIT)
            ? next + 1
            : -1;
    if (second > 0 && date.day() != 0 && tokens.text(second).length() <= 2) { // "June 29 and 30"
      SessionDraft more = new SessionDraft();
      more.printedDate =
          new DateReading(
              second + 1, date.year(), date.month(), Integer.parseInt(tokens.text(second)));
      more.dateSpan = tokens.span(second, second + 1);
      lead.meeting.sessions.add(more);
      next = second + 1;
    }
    int part = tokens.isMark(next, ',') ? next + 1 : next;
    part = tokens.is(part, PART_OF_DAY) ? part + 1 : next;
    ClockPhrase.Parenthesis paren = lead.grammar.clocks.parenthesis(tokens, part, to);
    if (paren == null || session.clock != null) {
      return part;
    }
    ClockPhrase.OtherClock other = paren.other();
    String otherZone = other == null ? null : other.reading().zone().orElse(null);
    session.zone =
        paren.zoneOfFirst() == null
            ? ClockPhrase.opposite(otherZone, lead.home)
            : paren.zoneOfFirst();
    session.otherZone = otherZone;
    return session.zone == null ? part : paren.next();
  }
}
