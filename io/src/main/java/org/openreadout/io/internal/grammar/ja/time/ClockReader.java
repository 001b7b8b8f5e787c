package org.openreadout.io.internal.grammar.ja.time;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;

/** Reads clocks: "午後3時48分（現地時間）", "10時30分頃（日本時間14日0時30分）", "午後4時から午後5時まで". */
public final class ClockReader implements Phrase<ClockReading> {
  private final Calendar calendar;
  private final DateReader dates;

  public ClockReader(Calendar calendar, DateReader dates) {
    this.calendar = calendar;
    this.dates = dates;
  }

  /** A time of the day, the token behind it, and why it is none. */
  private record Time(int next, @Nullable LocalTime value, ClockHedge hedge) {}

  /**
   * The clock that starts at a token, or null.
   *
   * @param day the day of the first clock, as far as it is known
   * @param zone the clock's label where it stands before the date ("現地時間11月13日10時")
   */
  public @Nullable ClockPhrase clock(
      Tokens tokens, Brackets brackets, int i, @Nullable LocalDate day, @Nullable String zone) {
    String own = calendar.zone(tokens, i);
    int at = own == null ? i : i + 1;
    Time time = time(tokens, at);
    if (time == null) {
      return null;
    }
    LocalTime value = time.value;
    if (value == null) {
      return new ClockPhrase(
          time.next,
          ClockReading.builder().build(),
          null,
          null,
          null,
          "no time of the day: " + tokens.text(i, time.next));
    }
    int next = time.next;
    String label = own == null ? zone : own;
    ClockPhrase.OtherClock other = null;
    int close = tokens.is(next, Word.OPEN) ? brackets.closing(next) : -1;
    int printedTo = next;
    if (close > next) {
      String inside = calendar.zone(tokens, next + 1);
      if (inside != null && next + 2 == close) {
        label = inside;
        printedTo = close + 1;
      } else {
        int from = next + 1;
        boolean both =
            inside != null && (tokens.is(next + 2, Word.STOP) || tokens.is(next + 2, Word.COMMA));
        if (both) { // "（現地時間。日本時間14日0時30分）"
          label = inside;
          from = next + 3;
        }
        other = other(tokens, from, close, day);
      }
      next = inside != null || other != null ? close + 1 : next;
    }
    ClockReading.Builder start =
        ClockReading.builder()
            .time(value)
            .hedge(time.hedge)
            .printed(tokens.plain(i, printedTo))
            .span(tokens.span(i, printedTo));
    ClockReading reading = label == null ? start.build() : start.zone(label).build();
    Time end = tokens.is(next, Word.FROM) ? time(tokens, next + 1) : null;
    LocalTime last = end == null ? null : end.value;
    boolean range = end != null && last != null && tokens.is(end.next, Word.UNTIL);
    if (end == null || last == null || !range) {
      return new ClockPhrase(next, reading, null, other, null, null);
    }
    ClockReading until =
        ClockReading.builder()
            .time(last)
            .hedge(end.hedge)
            .zone(reading.zone())
            .printed(tokens.plain(next + 1, end.next))
            .span(tokens.span(next + 1, end.next))
            .build();
    return new ClockPhrase(end.next + 1, reading, null, other, until, null);
  }

  /** "日本時間14日0時30分". */
  private ClockPhrase.@Nullable OtherClock other(
      Tokens tokens, int from, int to, @Nullable LocalDate day) {
    String zone = calendar.zone(tokens, from);
    int k = zone == null ? from : from + 1;
    k = tokens.is(k, Word.COMMA) ? k + 1 : k;
    DateReading date = dates.date(tokens, k, day);
    k = date == null ? k : date.next();
    Time time = time(tokens, k);
    LocalTime value = time == null ? null : time.value;
    if (time == null || value == null || time.next > to || zone == null) {
      return null;
    }
    ClockReading reading =
        ClockReading.builder()
            .time(value)
            .hedge(time.hedge)
            .zone(zone)
            .printed(tokens.plain(from, time.next))
            .span(tokens.span(from, time.next))
            .build();
    return new ClockPhrase.OtherClock(reading, date, date == null);
  }

  private static @Nullable Time time(Tokens tokens, int i) {
    boolean am = tokens.is(i, Word.AM);
    boolean pm = tokens.is(i, Word.PM);
    if (tokens.is(i, Word.NOON)) {
      return hedged(tokens, i + 1, LocalTime.NOON);
    }
    int k = am || pm ? i + 1 : i;
    int hour = Numbers.at(tokens, k);
    if (hour < 0 || !tokens.is(k + 1, Word.HOUR)) {
      return null;
    }
    k += 2;
    int minute = 0;
    if (Numbers.at(tokens, k) >= 0 && tokens.is(k + 1, Word.MINUTE)) {
      minute = Numbers.at(tokens, k);
      k += 2;
    } else if (tokens.is(k, Word.HALF)) {
      minute = 30;
      k++;
    }
    boolean exists = minute < 60 && hour <= (am || pm ? 12 : 24);
    if (!exists) {
      return new Time(k, null, ClockHedge.EXACT);
    }
    int half = am || pm ? hour % 12 : hour % 24;
    return hedged(tokens, k, LocalTime.of(pm ? half + 12 : half, minute));
  }

  private static Time hedged(Tokens tokens, int k, LocalTime time) {
    boolean about = tokens.is(k, Word.CLOCK_ABOUT);
    boolean after = tokens.is(k, Word.CLOCK_AFTER);
    ClockHedge hedge = about ? ClockHedge.ABOUT : after ? ClockHedge.AFTER : ClockHedge.EXACT;
    return new Time(about || after ? k + 1 : k, time, hedge);
  }

  /** A clock by itself: its name, its day and the time. */
  @Override
  public @Nullable Reading<ClockReading> read(Tokens tokens, int i, int limit) {
    String zone = calendar.zone(tokens, i);
    int k = zone == null ? i : i + 1;
    DateReading date = dates.date(tokens, k, null);
    k = date == null ? k : date.next();
    k = date != null && tokens.is(k, Word.COMMA) ? k + 1 : k;
    Time time = time(tokens, k);
    LocalTime value = time == null ? null : time.value;
    if (time == null || value == null || time.next > limit) {
      return null;
    }
    ClockReading.Builder clock = ClockReading.builder().time(value).hedge(time.hedge);
    return new Reading<>(time.next, (zone == null ? clock : clock.zone(zone)).build());
  }

  /** "日本時間令和6年10月24日午前4時20分頃", as far as it is told. */
  @Override
  public void write(ClockReading clock, StringBuilder out) {
    clock.zone().ifPresent(zone -> calendar.write(zone, out));
    clock
        .date()
        .map(d -> new DateReading(0, d.getYear(), d.getMonthValue(), d.getDayOfMonth()))
        .ifPresent(date -> dates.write(date, out));
    clock.time().ifPresent(time -> write(time, clock.hedge().orElse(ClockHedge.EXACT), out));
  }

  private static void write(LocalTime time, ClockHedge hedge, StringBuilder out) {
    out.append(time.getHour() < 12 ? "午前" : "午後").append(time.getHour() % 12).append('時');
    if (time.getMinute() != 0) {
      out.append(time.getMinute()).append('分');
    }
    switch (hedge) {
      case ABOUT -> out.append('頃');
      case AFTER -> out.append("過ぎ");
      case EXACT -> {}
    }
  }
}
