package org.openreadout.io.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;
import org.openreadout.model.DurationHedge;
import org.openreadout.model.MeetingDuration;
import org.openreadout.model.Session;

/** Days, clocks and durations in the guide’s forms: DAT, TIM, ZON, DUR. */
final class MofaTimes {
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
  private static final String[] WEEKDAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  private MofaTimes() {}

  static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2013, 1, 1).toEpochDay(), LocalDate.of(2025, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** "March 8, 2022". */
  static String dateLine(LocalDate day) {
    return month(day) + " " + day.getDayOfMonth() + ", " + day.getYear();
  }

  private static String month(LocalDate day) {
    return MONTHS[day.getMonthValue() - 1];
  }

  /** The day at the head of a lead: DAT-1, DAT-2, DAT-3, DAT-4, DAT-5, DAT-9. */
  static Arbitrary<String> day(LocalDate day) {
    String plain = month(day) + " " + day.getDayOfMonth();
    String weekday = WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    return Arbitraries.of(
        "On " + plain,
        "On " + plain,
        "On " + weekday + ", " + plain,
        "On " + plain + " (" + weekday.substring(0, 3) + ")",
        "On " + plain + ordinal(day.getDayOfMonth()),
        "On " + day.getDayOfMonth() + " " + month(day),
        "On " + plain + ", " + day.getYear());
  }

  private static String ordinal(int day) {
    if (day / 10 == 1) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** One time of the day in the forms of TIM-4, TIM-9 and TIM-10. */
  private static Arbitrary<Told<LocalTime>> clocks() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 23),
            Arbitraries.of(0, 5, 10, 20, 35, 40, 55),
            Arbitraries.integers().between(0, 5))
        .as((h, m, form) -> new Told<>(clock(h, m, form), LocalTime.of(h, m)));
  }

  private static String clock(int h, int m, int form) {
    int hour = h % 12 == 0 ? 12 : h % 12;
    String minute = String.format(Locale.ROOT, "%02d", m);
    String dots = h < 12 ? "a.m." : "p.m.";
    return switch (form) {
      case 1 -> h + ":" + minute; // 18:30
      case 2 -> hour + ":" + minute + (h < 12 ? "am" : "pm");
      case 3 -> hour + ":" + minute + (h < 12 ? "AM" : "PM");
      case 4 -> (h % 12) + ":" + minute + " " + dots; // 0:05 p.m.
      case 5 -> m == 0 ? hour + " " + dots : hour + ":" + minute + " " + dots;
      default -> hour + ":" + minute + " " + dots;
    };
  }

  /** A start with its zones, without the words that open it; the reading has no date. */
  private record Start(String words, ClockReading first, Optional<ClockReading> other) {}

  private static Arbitrary<Start> starts(LocalDate day) {
    return Combinators.combine(
            clocks(),
            clocks(),
            Arbitraries.integers().between(0, 8),
            Arbitraries.integers().between(-1, 1),
            Arbitraries.of(true, false))
        .as(
            (here, there, zone, shift, around) -> {
              LocalDate otherDay = day.plusDays(shift);
              String on = month(otherDay) + " " + otherDay.getDayOfMonth();
              ClockReading first =
                  reading(day, here.value(), around ? ClockHedge.ABOUT : ClockHedge.EXACT);
              ClockReading second =
                  reading(otherDay, there.value(), ClockHedge.EXACT).withZone("JST");
              ClockReading sameDay = reading(day, there.value(), ClockHedge.EXACT).withZone("JST");
              String time = (around ? "around " : "") + here.words();
              ClockReading local = first.withZone("LOCAL");
              return switch (zone) {
                case 0 ->
                    new Start(
                        time + " (local time; " + there.words() + " on " + on + " JST)",
                        local,
                        Optional.of(second)); // ZON-1
                case 1 ->
                    new Start(
                        time + " (local time, " + there.words() + " on " + on + " Japan time)",
                        local,
                        Optional.of(second)); // ZON-2
                case 2 ->
                    new Start(
                        time + " local time (" + there.words() + " on " + on + " JST)",
                        local,
                        Optional.of(second)); // ZON-3
                case 3 ->
                    new Start(
                        time + " (" + there.words() + " Japan time)",
                        local,
                        Optional.of(sameDay)); // ZON-4
                case 4 -> new Start(time + " (local time)", local, Optional.empty()); // ZON-10
                case 5 -> new Start(time + " JST", first.withZone("JST"), Optional.empty());
                case 6 ->
                    new Start(
                        time + " local time (on " + on + ", at " + there.words() + " JST)",
                        local,
                        Optional.of(second)); // ZON-3, ZON-6
                default -> new Start(time, first, Optional.empty());
              };
            });
  }

  private static ClockReading reading(LocalDate day, LocalTime time, ClockHedge hedge) {
    return ClockReading.builder().date(day).time(time).hedge(hedge).build();
  }

  /** DUR-1 to DUR-4, DUR-6. */
  static Arbitrary<Told<MeetingDuration>> durations() {
    Arbitrary<Told<DurationHedge>> hedges =
        Arbitraries.of(
            new Told<>("approximately ", DurationHedge.APPROXIMATELY),
            new Told<>("about ", DurationHedge.ABOUT),
            new Told<>("around ", DurationHedge.AROUND),
            new Told<>("over ", DurationHedge.OVER),
            new Told<>("", DurationHedge.EXACT));
    Arbitrary<Told<Integer>> lengths =
        Arbitraries.of(
            new Told<>("35 minutes", 35),
            new Told<>("10 minutes", 10),
            new Told<>("seventy minutes", 70),
            new Told<>("an hour", 60),
            new Told<>("one hour", 60),
            new Told<>("two hours", 120),
            new Told<>("1 hour and 10 minutes", 70),
            new Told<>("one hour 40 minutes", 100),
            new Told<>("two hours and a half", 150),
            new Told<>("2 hours and 30 minutes", 150));
    return Combinators.combine(hedges, lengths)
        .as(
            (hedge, length) ->
                new Told<>(
                    hedge.words() + length.words(),
                    MeetingDuration.builder()
                        .value(Duration.ofMinutes(length.value()))
                        .hedge(hedge.value())
                        .build()));
  }

  /**
   * Everything that a lead says of the time before its host, with the comma: TIM-1 to TIM-3, TIM-5,
   * TIM-7, TIM-15.
   */
  static Arbitrary<Told<Session>> when(LocalDate day) {
    return Combinators.combine(
            day(day), starts(day), durations(), Arbitraries.integers().between(0, 9))
        .as(
            (on, start, length, form) -> {
              Session.Builder session = Session.builder();
              if (form == 8) { // TIM-15
                session.start(ClockReading.builder().date(day).build()).duration(length.value());
                return new Told<>(on + ", for " + length.words() + ", ", session.build());
              }
              session.start(start.first());
              start.other().ifPresent(session::otherClock);
              if (form == 9) {
                return new Told<>(on + ", commencing at " + start.words() + ", ", session.build());
              }
              session.duration(length.value());
              String words =
                  switch (form) {
                    case 5 ->
                        on + ", from " + start.words() + " for " + length.words() + ", "; // TIM-3
                    case 6 ->
                        on + ", for " + length.words() + " from " + start.words() + ", "; // TIM-5
                    case 7 ->
                        on
                            + ", commencing from "
                            + start.words()
                            + ", for "
                            + length.words()
                            + ", "; // TIM-12
                    default ->
                        on
                            + ", commencing at "
                            + start.words()
                            + " for "
                            + length.words()
                            + ", "; // TIM-1
                  };
              return new Told<>(words, session.build());
            });
  }
}
