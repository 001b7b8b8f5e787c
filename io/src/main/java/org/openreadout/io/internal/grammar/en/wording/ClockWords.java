package org.openreadout.io.internal.grammar.en.wording;

import static org.openreadout.io.internal.grammar.en.wording.Piece.COMMENCING;
import static org.openreadout.io.internal.grammar.en.wording.Piece.FROM;
import static org.openreadout.io.internal.grammar.en.wording.Piece.ON;
import static org.openreadout.io.internal.grammar.en.wording.Piece.TO;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Phrases;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Session;

/** Tells days and times of the day: "3:48 p.m. (local time; 5:48 a.m. on November 9 JST)". */
final class ClockWords {
  private final StyleWords style;
  private final Phrase<ClockReading> clocks;
  private final Phrase<DateReading> dates;
  private final Phrase<String> zones;

  ClockWords(StyleWords style, Phrases phrases) {
    this.style = style;
    clocks = phrases.clocks();
    dates = phrases.dates();
    zones = phrases.zones();
  }

  /** "November 8, 2017". */
  String date(LocalDate date) {
    return written(
        dates, new DateReading(0, date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
  }

  /** "November 8". */
  String day(LocalDate date) {
    return written(dates, new DateReading(0, 0, date.getMonthValue(), date.getDayOfMonth()));
  }

  /** "around 3:48 p.m.". */
  private String time(ClockReading clock) {
    return written(clocks, clock.withZone(Optional.empty()));
  }

  private static <V> String written(Phrase<V> phrase, V value) {
    StringBuilder out = new StringBuilder();
    phrase.write(value, out);
    return out.toString();
  }

  /**
   * "commencing at around 3:48 p.m. (local time)", "from 9:40 a.m. to 11:00 a.m."; empty where no
   * time is told.
   */
  String start(Session session) {
    Optional<ClockReading> start = session.start();
    Optional<LocalTime> from = start.flatMap(ClockReading::time);
    if (start.isEmpty() || from.isEmpty()) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    words.append(style.say(session.end().isPresent() ? FROM : COMMENCING)).append(' ');
    words.append(time(start.get()));
    session
        .end()
        .ifPresent(
            end ->
                end.time()
                    .ifPresent(
                        to ->
                            words.append(' ').append(style.say(TO)).append(' ').append(time(end))));
    return words.append(zones(start.get(), session.otherClock())).toString();
  }

  /** " (local time; 5:48 a.m. on November 9 JST)", " JST (…)", " (local time)", or nothing. */
  private String zones(ClockReading start, Optional<ClockReading> other) {
    boolean local = start.zone().filter("LOCAL"::equals).isPresent();
    String label = start.zone().map(this::zone).orElse("");
    if (other.isEmpty()) {
      return local ? " (" + label + ")" : label.isEmpty() ? "" : " " + label;
    }
    String second = second(other.get());
    return local
        ? " (" + label + "; " + second + ")"
        : (label.isEmpty() ? "" : " " + label) + " (" + second + ")";
  }

  private String second(ClockReading clock) {
    StringBuilder words = new StringBuilder();
    clock.time().ifPresent(time -> words.append(time(clock)).append(' '));
    clock
        .date()
        .ifPresent(date -> words.append(style.say(ON)).append(' ').append(day(date)).append(' '));
    return words.append(clock.zone().map(this::zone).orElse("")).toString().strip();
  }

  private String zone(String label) {
    return written(zones, label);
  }
}
