package org.openreadout.io.internal.grammar.ja.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.grammar.ja.time.Calendar;
import org.openreadout.io.internal.grammar.ja.time.ClockReader;
import org.openreadout.io.internal.grammar.ja.time.DateReader;
import org.openreadout.io.internal.grammar.ja.time.DurationReader;
import org.openreadout.io.internal.grammar.ja.time.Times;
import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.meeting.SessionDraft;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.MeetingDuration;
import org.openreadout.source.DiagnosticCode;

/** When it was, and for how long: "現地時間10月23日午後4時20分（日本時間24日午前4時20分）から約40分間". */
final class TimeSlot implements Slot {
  private final Calendar calendar;
  private final DateReader dates;
  private final ClockReader clocks;
  private final DurationReader durations;

  TimeSlot(Times times) {
    calendar = times.calendar();
    dates = times.dates();
    clocks = times.clocks();
    durations = times.durations();
  }

  @Override
  public int take(Lead lead, int i) {
    Tokens tokens = lead.tokens;
    String zone = calendar.zone(tokens, i);
    int k = zone == null ? i : i + 1;
    DateReading date = dates.date(tokens, k, lead.near());
    int behindDate = date == null ? k : date.next();
    int at = date != null && tokens.is(behindDate, Word.COMMA) ? behindDate + 1 : behindDate;
    ClockPhrase clock =
        clocks.clock(tokens, lead.brackets, date == null ? i : at, day(lead, date), zone);
    Reading<MeetingDuration> duration = durations.read(tokens, i, lead.end());
    if (clock == null && duration != null && !lead.meeting.hasCounterpart()) {
      lead.session().duration = duration.value();
      return duration.next();
    }
    if (clock == null && (date == null || !date(lead, date, k, zone))) {
      return i;
    }
    if (clock == null) {
      return behindDate;
    }
    if (lead.session().clock != null) {
      lead.meeting.sessions.add(lead.session().sameDay());
    }
    if (date != null) {
      date(lead, date, k, null);
    }
    if (clock.fault() != null) {
      lead.release
          .findings()
          .report(DiagnosticCode.TIME_UNREADABLE, tokens.span(at, clock.next()), clock.fault());
    } else {
      lead.session().clock = clock;
    }
    return clock.next();
  }

  private static @Nullable LocalDate day(Lead lead, @Nullable DateReading date) {
    LocalDate day = date == null ? null : date.resolve(lead.release.reference());
    return day == null ? lead.near() : day;
  }

  /** The first day that is told is that of the meeting; later ones tell of something else. */
  private static boolean date(Lead lead, DateReading date, int from, @Nullable String zone) {
    SessionDraft session = lead.session();
    if (session.printedDate != null || session.date != null) {
      return false;
    }
    session.printedDate = date;
    session.dateSpan = lead.tokens.span(from, date.next());
    session.zone = zone;
    return true;
  }
}
