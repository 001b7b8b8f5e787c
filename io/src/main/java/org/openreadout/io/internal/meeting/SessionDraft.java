package org.openreadout.io.internal.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openreadout.model.ClockReading;
import org.openreadout.model.MeetingDuration;
import org.openreadout.model.Session;
import org.openreadout.source.Span;

/** One session while its lead is being read. */
public final class SessionDraft {
  public @Nullable LocalDate date; // resolved, or told by "today"
  public @Nullable DateReading printedDate;
  public @Nullable Span dateSpan;
  public @Nullable ClockPhrase clock;
  public @Nullable ClockReading end;
  public @Nullable MeetingDuration duration;
  public @Nullable String designation;
  public boolean weakDate; // the first day of a stay, until the day of the meeting is told
  public @Nullable String zone;
  public @Nullable String otherZone;

  public boolean isEmpty() {
    return date == null && printedDate == null && clock == null && duration == null;
  }

  /** A second session of the same day. */
  public SessionDraft sameDay() {
    SessionDraft next = new SessionDraft();
    next.date = date;
    next.printedDate = printedDate;
    next.dateSpan = dateSpan;
    return next;
  }

  /** The finished session, its missing year taken from the release date. */
  public Session build(@Nullable LocalDate released) {
    Session.Builder session = Session.builder();
    if (designation != null) {
      session.designation(designation);
    }
    LocalDate day = day(released);
    if (clock != null) {
      ClockReading start = clock.start();
      ClockReading labelled =
          zone == null || start.zone().isPresent() ? start : start.withZone(zone);
      session.start(withDay(labelled, day));
    } else if (day != null) {
      ClockReading.Builder start = ClockReading.builder().date(day);
      if (dateSpan != null) {
        start.span(dateSpan);
      }
      session.start((zone == null ? start : start.zone(zone)).build());
    }
    other(session, day, released);
    ClockReading last = end != null ? end : clock == null ? null : clock.end();
    if (last != null) {
      session.end(withDay(last, day));
    }
    if (duration != null) {
      session.duration(duration);
    }
    return session.build();
  }

  private static ClockReading withDay(ClockReading reading, @Nullable LocalDate day) {
    return day == null ? reading : reading.withDate(day);
  }

  private void other(
      Session.Builder session, @Nullable LocalDate day, @Nullable LocalDate released) {
    ClockPhrase.OtherClock other = clock == null ? null : clock.other();
    if (other != null) {
      LocalDate otherDay =
          other.date() != null
              ? other.date().resolve(day == null ? released : day)
              : other.sameDay() ? day : null;
      session.otherClock(withDay(other.reading(), otherDay));
    } else if (otherZone != null && day != null) {
      session.otherClock(ClockReading.builder().date(day).zone(otherZone).build());
    }
  }

  public @Nullable LocalDate day(@Nullable LocalDate released) {
    DateReading own = clock == null ? null : clock.startDate();
    if (own != null) {
      return own.resolve(released);
    }
    return printedDate != null ? printedDate.resolve(released) : date;
  }
}
