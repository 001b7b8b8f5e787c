package org.openreadout.io.internal.grammar.ja.wording;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.ja.time.Calendar;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;
import org.openreadout.model.DurationHedge;
import org.openreadout.model.MeetingDuration;
import org.openreadout.model.Session;

/** Days, clocks and durations in words. */
final class TimeWords {
  private final Calendar calendar;

  TimeWords(Calendar calendar) {
    this.calendar = calendar;
  }

  /** "令和6年10月24日". */
  String date(LocalDate day) {
    return calendar.year(day) + "年" + monthDay(day);
  }

  /** "現地時間10月23日午後4時20分（日本時間10月24日午前4時20分）から約40分間、"; empty where nothing is told. */
  String session(Session session, @Nullable LocalDate released) {
    StringBuilder out = new StringBuilder();
    session.start().ifPresent(start -> out.append(clock(start, released)));
    session
        .otherClock()
        .filter(other -> other.time().isPresent())
        .ifPresent(other -> out.append('（').append(clock(other, released)).append('）'));
    session
        .end()
        .flatMap(end -> end.time().map(time -> time(time, end.hedge())))
        .ifPresent(end -> out.append("から").append(end).append("まで"));
    boolean from =
        session.start().flatMap(ClockReading::time).isPresent() && session.end().isEmpty();
    session
        .duration()
        .ifPresent(d -> out.append(out.isEmpty() ? "" : from ? "から" : "、").append(duration(d)));
    return out.isEmpty() ? "" : out.append('、').toString();
  }

  private String clock(ClockReading clock, @Nullable LocalDate released) {
    String zone = clock.zone().map(calendar::zoneName).orElse("");
    String day = clock.date().map(d -> day(d, released)).orElse("");
    return (zone == null ? "" : zone)
        + day
        + clock.time().map(time -> time(time, clock.hedge())).orElse("");
  }

  /** Without its year where the release's own date tells it. */
  private String day(LocalDate day, @Nullable LocalDate released) {
    DateReading printed = new DateReading(0, 0, day.getMonthValue(), day.getDayOfMonth());
    return day.equals(printed.resolve(released)) ? monthDay(day) : date(day);
  }

  private static String monthDay(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  private static String time(LocalTime time, Optional<ClockHedge> hedge) {
    int hour = time.getHour() % 12;
    String printed =
        (time.getHour() < 12 ? "午前" : "午後")
            + hour
            + "時"
            + (time.getMinute() == 0 ? "" : time.getMinute() + "分");
    return switch (hedge.orElse(ClockHedge.EXACT)) {
      case ABOUT -> printed + "頃";
      case AFTER -> printed + "過ぎ";
      case EXACT -> printed;
    };
  }

  private static String duration(MeetingDuration duration) {
    Duration value = duration.value();
    String printed =
        (value.toHours() == 0 ? "" : value.toHours() + "時間")
            + (value.toMinutesPart() == 0 ? "" : value.toMinutesPart() + "分")
            + (value.toHours() == 0 ? "間" : "");
    DurationHedge hedge = duration.hedge();
    return switch (hedge) {
      case EXACT -> printed;
      case APPROXIMATELY, AROUND -> "約" + printed;
      case ABOUT -> printed + "程度";
      case OVER -> printed + "以上";
      case TOTAL -> "計" + printed;
    };
  }
}
