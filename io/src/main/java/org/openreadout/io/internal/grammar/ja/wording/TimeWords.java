package org.openreadout.io.internal.grammar.ja.wording;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Phrases;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Session;

/** Days, clocks and durations in words. */
final class TimeWords {
  private final Phrases phrases;

  TimeWords(Phrases phrases) {
    this.phrases = phrases;
  }

  /** "令和6年10月24日". */
  String date(LocalDate day) {
    StringBuilder out = new StringBuilder();
    phrases.dates().write(printed(day, day.getYear()), out);
    return out.toString();
  }

  /** "現地時間10月23日午後4時20分（日本時間10月24日午前4時20分）から約40分間、"; empty where nothing is told. */
  String session(Session session, @Nullable LocalDate released) {
    StringBuilder out = new StringBuilder();
    session.start().ifPresent(start -> clock(start, released, out));
    Optional<ClockReading> other = session.otherClock().filter(o -> o.time().isPresent());
    if (other.isPresent()) {
      out.append('（');
      clock(other.get(), released, out);
      out.append('）');
    }
    Optional<ClockReading> end = session.end().filter(e -> e.time().isPresent());
    if (end.isPresent()) {
      out.append("から");
      phrases.clocks().write(time(end.get()), out);
      out.append("まで");
    }
    boolean from =
        session.start().flatMap(ClockReading::time).isPresent() && session.end().isEmpty();
    if (session.duration().isPresent()) {
      out.append(out.isEmpty() ? "" : from ? "から" : "、");
      phrases.durations().write(session.duration().get(), out);
    }
    return out.isEmpty() ? "" : out.append('、').toString();
  }

  /**
   * The clock's name, the day and the time; a year only where the release's date doesn't tell it.
   */
  private void clock(ClockReading clock, @Nullable LocalDate released, StringBuilder out) {
    clock.zone().ifPresent(zone -> phrases.zones().write(zone, out));
    if (clock.date().isPresent()) {
      LocalDate day = clock.date().get();
      DateReading alone = printed(day, 0);
      boolean told = day.equals(alone.resolve(released));
      phrases.dates().write(told ? alone : printed(day, day.getYear()), out);
    }
    phrases.clocks().write(time(clock), out);
  }

  private static DateReading printed(LocalDate day, int year) {
    return new DateReading(0, year, day.getMonthValue(), day.getDayOfMonth());
  }

  private static ClockReading time(ClockReading clock) {
    return clock.withZone(Optional.empty()).withDate(Optional.empty());
  }
}
