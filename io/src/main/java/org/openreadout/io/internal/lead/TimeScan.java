package org.openreadout.io.internal.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.scan.Findings;
import org.openreadout.io.internal.scan.Tokens;
import org.openreadout.io.internal.time.ClockPhrase;
import org.openreadout.io.internal.time.DateReading;
import org.openreadout.io.internal.time.DurationReader;
import org.openreadout.source.DiagnosticCode;

/**
 * Takes dates, clock times and durations out of a lead, and begins a new session where a second
 * time is told.
 */
final class TimeScan {
  private final LeadGrammar g;
  private final Tokens tokens;
  private final @Nullable LocalDate released;
  private final Findings findings;

  TimeScan(LeadGrammar g, Tokens tokens, @Nullable LocalDate released, Findings findings) {
    this.g = g;
    this.tokens = tokens;
    this.released = released;
    this.findings = findings;
  }

  /** The token behind a time expression at {@code k}; {@code k} where there is none. */
  int step(int k, int to, MeetingDraft meeting) {
    ClockPhrase clock = g.clocks.read(tokens, k, to);
    if (clock != null) {
      return clock(clock, k, meeting);
    }
    if (tokens.isAny(k, "for", "lasting", "lasted")) {
      return duration(k + 1, to, meeting, k);
    }
    if (tokens.isAny(k, "hour-long", "one-hour", "two-hour")) {
      return duration(k, to, meeting, k);
    }
    int from = tokens.isAny(k, "on", "of", "in") ? k + 1 : k;
    boolean word = tokens.isCapital(from) || tokens.isNumber(from);
    DateReading date = word ? g.dates.read(tokens, from, to) : null;
    if (date != null && (date.day() != 0 || (from > k && !tokens.is(k, "of")))) {
      return date(date, from, to, meeting);
    }
    DayWords.Reading day = g.days.read(tokens, k, released);
    if (day != null) {
      SessionDraft session = meeting.session();
      if (session.date == null && session.printedDate == null) {
        session.date = day.date();
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
  int unmarked(int k, int to, MeetingDraft meeting) {
    int behind = duration(k, to, meeting, k);
    return behind > k ? behind : step(k, to, meeting);
  }

  private int clock(ClockPhrase clock, int k, MeetingDraft meeting) {
    SessionDraft session = meeting.session();
    if (session.clock != null) {
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
    return clock.next();
  }

  private int duration(int at, int to, MeetingDraft meeting, int from) {
    if (g.durations.isQualitative(tokens, at)) {
      findings.report(
          DiagnosticCode.DURATION_UNREADABLE,
          tokens.span(at, at + 3),
          "a duration without a number: " + tokens.text(at, at + 3));
      SessionDraft session = meeting.session();
      if (session.duration != null) {
        meeting.sessions.add(session.sameDay());
      }
      return at + 3;
    }
    DurationReader.Reading reading = g.durations.read(tokens, at, to);
    if (reading == null) {
      return from;
    }
    SessionDraft session = meeting.session();
    if (session.duration != null) {
      session = session.sameDay();
      meeting.sessions.add(session);
    }
    session.duration = reading.duration();
    return reading.next();
  }

  private int date(DateReading date, int from, int to, MeetingDraft meeting) {
    SessionDraft session = meeting.session();
    if (session.printedDate == null && date.day() != 0) {
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
        tokens.is(next, "and")
                && tokens.isNumber(next + 1)
                && !tokens.isAny(next + 2, "minutes", "hours", "p.m.", "a.m.")
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
    if (tokens.isAny(part, "morning", "afternoon", "evening", "night")
        && tokens.isMark(part + 1, '(')) {
      ClockPhrase.OtherClock other = g.clocks.otherClock(tokens, part + 1, to);
      if (other != null && other.reading().zone().isPresent()) {
        session.zone = "LOCAL";
        session.otherZone = other.reading().zone().get();
      }
      return part + 1;
    }
    return next;
  }
}
