package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.DATE_ON;
import static org.openreadout.io.internal.grammar.en.Word.DURATION_FOR;
import static org.openreadout.io.internal.grammar.en.Word.FROM;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.PART_OF_DAY;
import static org.openreadout.io.internal.grammar.en.Word.STAY_TO;
import static org.openreadout.io.internal.grammar.en.Word.TIME_UNIT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.RelativeDay;
import org.openreadout.io.internal.meeting.SessionDraft;
import org.openreadout.io.internal.words.Findings;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.MeetingDuration;
import org.openreadout.source.DiagnosticCode;

/**
 * Takes dates, clock times and durations out of a lead, and begins a new session where a second
 * time is told.
 */
public final class TimeScan {
  private final LeadGrammar g;
  private final Tokens tokens;
  private final @Nullable LocalDate released;
  private final Findings findings;
  private final @Nullable String home;

  public TimeScan(
      LeadGrammar g,
      Tokens tokens,
      @Nullable LocalDate released,
      Findings findings,
      @Nullable String home) {
    this.home = home;
    this.g = g;
    this.tokens = tokens;
    this.released = released;
    this.findings = findings;
  }

  /** The token behind a time expression at {@code k}; {@code k} where there is none. */
  public int step(int k, int to, MeetingDraft meeting) {
    ClockPhrase clock = g.clocks.opened(tokens, k, to);
    if (clock != null) {
      return clock(clock, k, meeting);
    }
    if (tokens.is(k, DURATION_FOR)) {
      return duration(k + 1, to, meeting, k);
    }
    if (g.durations.isCompound(tokens, k)) {
      return duration(k, to, meeting, k);
    }
    int stay = stay(k, to, meeting);
    if (stay > k) {
      return stay;
    }
    int from = tokens.is(k, DATE_ON) ? k + 1 : k;
    boolean word = tokens.isCapital(from) || tokens.isNumber(from);
    DateReading date = word ? g.dates.date(tokens, from, to) : null;
    if (date != null && (date.day() != 0 || (from > k && !tokens.is(k, OF)))) {
      return date(date, from, to, meeting);
    }
    Reading<RelativeDay> day = g.days.read(tokens, k, to);
    if (day != null) {
      SessionDraft session = meeting.session();
      if (session.date == null && session.printedDate == null) {
        session.date = released == null ? null : day.value().before(released);
        session.dateSpan = tokens.span(k, day.next());
      }
      return day.next();
    }
    return k;
  }

  /**
   * As {@link #step}, and also a duration without "for": "approximately 60 minute consultations
   * from 10:40 a.m."
   */
  public int unmarked(int k, int to, MeetingDraft meeting) {
    int behind = duration(k, to, meeting, k);
    return behind > k ? behind : step(k, to, meeting);
  }

  /** "from June 2 to 4": the days of a stay or of an event; the first one, if no other is told. */
  private int stay(int k, int to, MeetingDraft meeting) {
    DateReading first = tokens.is(k, FROM) ? g.dates.date(tokens, k + 1, to) : null;
    if (first == null || first.day() == 0 || !tokens.is(first.next(), STAY_TO)) {
      return k;
    }
    int at = first.next() + 1;
    DateReading last = g.dates.date(tokens, at, to);
    if (last == null && !tokens.isNumber(at)) {
      return k;
    }
    SessionDraft session = meeting.session();
    if (session.printedDate == null && session.date == null) {
      session.printedDate = first;
      session.dateSpan = tokens.span(k + 1, first.next());
      session.weakDate = true;
    }
    return last == null ? at + 1 : last.next();
  }

  public int clock(ClockPhrase printed, int k, MeetingDraft meeting) {
    ClockPhrase clock = printed.labelled(home);
    SessionDraft session = meeting.session();
    if (session.clock != null) {
      String zone = clock.start().zone().orElse(null);
      if (zone != null && tokens.is(k - 1, AND) && session.clock.next() == k - 1) {
        session.clock = session.clock.in(zone); // "from A to B and from C to D local time"
      }
      session = session.sameDay();
      meeting.sessions.add(session);
    }
    session.clock = clock;
    if (clock.fault() != null) {
      findings.report(
          DiagnosticCode.TIME_UNREADABLE,
          tokens.span(k, clock.next()),
          "no time of day: " + clock.fault());
    }
    ClockPhrase.OtherClock other = clock.other();
    if (other != null && other.date() != null && other.date().day() == 0) {
      findings.report(
          DiagnosticCode.DATE_UNREADABLE,
          other.reading().span().orElse(tokens.span(k, clock.next())),
          "a month without a day: " + other.reading().printed().orElse(""));
    }
    return clock.next();
  }

  private int duration(int at, int to, MeetingDraft meeting, int from) {
    int unreadable = g.durations.behindUnreadable(tokens, at, to);
    if (unreadable > at) {
      findings.report(
          DiagnosticCode.DURATION_UNREADABLE,
          tokens.span(at, unreadable),
          "a duration that no value can tell: " + tokens.text(at, unreadable));
      SessionDraft session = meeting.session();
      if (session.duration != null) {
        meeting.sessions.add(session.sameDay());
      }
      return unreadable;
    }
    Reading<MeetingDuration> reading = g.durations.read(tokens, at, to);
    if (reading == null) {
      return from;
    }
    SessionDraft session = meeting.session();
    if (session.duration != null) {
      session = session.sameDay();
      meeting.sessions.add(session);
    }
    session.duration = reading.value();
    ClockPhrase labelled =
        session.clock == null ? null : g.clocks.labelled(session.clock, tokens, reading.next(), to);
    if (labelled != null) {
      session.clock = labelled.labelled(home);
      return labelled.next();
    }
    return reading.next();
  }

  private int date(DateReading date, int from, int to, MeetingDraft meeting) {
    SessionDraft session = meeting.session();
    if ((session.printedDate == null || session.weakDate) && date.day() != 0) {
      session.weakDate = false;
      session.printedDate = date;
      session.dateSpan = tokens.span(from, date.next());
      if (!date.exists()) {
        findings.report(
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
      meeting.sessions.add(more);
      next = second + 1;
    }
    int part = tokens.isMark(next, ',') ? next + 1 : next;
    part = tokens.is(part, PART_OF_DAY) ? part + 1 : next;
    ClockPhrase.Parenthesis paren = g.clocks.parenthesis(tokens, part, to);
    if (paren == null || session.clock != null) {
      return part;
    }
    ClockPhrase.OtherClock other = paren.other();
    String otherZone = other == null ? null : other.reading().zone().orElse(null);
    session.zone =
        paren.zoneOfFirst() == null ? ClockPhrase.opposite(otherZone, home) : paren.zoneOfFirst();
    session.otherZone = otherZone;
    return session.zone == null ? part : paren.next();
  }
}
