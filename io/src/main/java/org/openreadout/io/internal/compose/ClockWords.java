package org.openreadout.io.internal.compose;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Session;

/** Tells days and times of the day: "3:48 p.m. (local time; 5:48 a.m. on November 9 JST)". */
final class ClockWords {
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private ClockWords() {}

  /** "November 8, 2017". */
  static String date(LocalDate date) {
    return day(date) + ", " + date.getYear();
  }

  /** "November 8". */
  static String day(LocalDate date) {
    return MONTHS[date.getMonthValue() - 1] + " " + date.getDayOfMonth();
  }

  /** "3:48 p.m.": noon is 12:00 p.m., midnight 12:00 a.m. */
  static String time(LocalTime time) {
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String minute = (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    return hour + ":" + minute + (time.getHour() < 12 ? " a.m." : " p.m.");
  }

  /**
   * "commencing at around 3:48 p.m. (local time)", "from 9:40 a.m. to 11:00 a.m."; empty where no
   * time is told.
   */
  static String start(Session session) {
    Optional<ClockReading> start = session.start();
    Optional<LocalTime> from = start.flatMap(ClockReading::time);
    if (start.isEmpty() || from.isEmpty()) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    words.append(session.end().isPresent() ? "from " : "commencing at ");
    words.append(hedge(start.get())).append(time(from.get()));
    session
        .end()
        .ifPresent(
            end ->
                end.time()
                    .ifPresent(to -> words.append(" to ").append(hedge(end)).append(time(to))));
    return words.append(zones(start.get(), session.otherClock())).toString();
  }

  private static String hedge(ClockReading clock) {
    ClockHedge hedge = clock.hedge().orElse(ClockHedge.EXACT);
    return switch (hedge) {
      case EXACT -> "";
      case ABOUT -> "around ";
      case AFTER -> "a little past ";
    };
  }

  /** " (local time; 5:48 a.m. on November 9 JST)", " JST (…)", " (local time)", or nothing. */
  private static String zones(ClockReading start, Optional<ClockReading> other) {
    boolean local = start.zone().filter("LOCAL"::equals).isPresent();
    String label = start.zone().map(ClockWords::zone).orElse("");
    if (other.isEmpty()) {
      return local ? " (local time)" : label.isEmpty() ? "" : " " + label;
    }
    String second = second(other.get());
    return local
        ? " (local time; " + second + ")"
        : (label.isEmpty() ? "" : " " + label) + " (" + second + ")";
  }

  private static String second(ClockReading clock) {
    StringBuilder words = new StringBuilder();
    clock.time().ifPresent(time -> words.append(hedge(clock)).append(time(time)).append(' '));
    clock.date().ifPresent(date -> words.append("on ").append(day(date)).append(' '));
    return words.append(clock.zone().map(ClockWords::zone).orElse("")).toString().strip();
  }

  private static String zone(String label) {
    return label.equals("LOCAL") ? "local time" : label;
  }
}
