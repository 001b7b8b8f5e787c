package org.openreadout.io.internal.grammar.en.time;

import static org.openreadout.io.internal.grammar.en.Word.AT;
import static org.openreadout.io.internal.grammar.en.Word.AT_FROM;
import static org.openreadout.io.internal.grammar.en.Word.COMMENCING;
import static org.openreadout.io.internal.grammar.en.Word.FROM;
import static org.openreadout.io.internal.grammar.en.Word.ON;
import static org.openreadout.io.internal.grammar.en.Word.ON_OF;
import static org.openreadout.io.internal.grammar.en.Word.ON_THE_SAME_DAY;
import static org.openreadout.io.internal.grammar.en.Word.PAST;
import static org.openreadout.io.internal.grammar.en.Word.RANGE_TO;
import static org.openreadout.io.internal.grammar.en.Word.SAME_TIME;
import static org.openreadout.io.internal.grammar.en.Word.SHORTLY;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.meeting.Zones;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;

/**
 * A meeting's clock times: a start, perhaps an end, the zone as the text labels it, and a second
 * clock in parentheses. Neither clock is ever computed from the other.
 */
public final class ClockReader implements Phrase<ClockReading> {
  private final CalendarWords words;
  private final OtherClockReader others;
  private final DateReader dates;
  private final TimeOfDayReader times;

  public ClockReader(CalendarWords words, DateReader dates) {
    this.words = words;
    this.dates = dates;
    times = new TimeOfDayReader(words);
    others = new OtherClockReader(words, dates);
  }

  /** What is known of the zones by whose labels clocks are told apart. */
  public Zones zones() {
    return words;
  }

  /**
   * One clock: its hedge, its time and the label of its zone. A clock without a time is told by
   * "the same time": it shows what the other clock of its session shows.
   */
  @Override
  public @Nullable Reading<ClockReading> read(Tokens tokens, int i, int limit) {
    if (tokens.begins(i, SAME_TIME)) {
      return new Reading<>(i + 2, ClockReading.builder().build());
    }
    ClockPhrase clock = time(tokens, i, limit);
    if (clock == null || clock.start().time().isEmpty()) {
      return null;
    }
    return new Reading<>(
        clock.start().span().map(s -> tokens.at(s.end())).orElse(clock.next()), clock.start());
  }

  /** "around 3:48 p.m. JST". */
  @Override
  public void write(ClockReading clock, StringBuilder out) {
    clock
        .hedge()
        .filter(h -> h != ClockHedge.EXACT)
        .ifPresent(h -> out.append(words.written("about", h)).append(' '));
    clock.time().ifPresent(time -> times.write(time, out));
    clock
        .zone()
        .ifPresent(
            zone -> {
              out.append(clock.time().isPresent() ? " " : "");
              words.write(zone, out);
            });
  }

  /**
   * The phrase that starts at a token: "commencing at", "from", "at", "beginning at" and a time;
   * null where none does.
   */
  public @Nullable ClockPhrase opened(Tokens tokens, int i, int limit) {
    int k = opening(tokens, i);
    return k < 0 ? null : time(tokens, k, limit);
  }

  /**
   * What a parenthesis about clocks says that stands behind a day: "June 3 (local time)", "June 3,
   * afternoon (local time; night on the same day, Japan time)"; null where it is none.
   */
  public ClockPhrase.@Nullable Parenthesis parenthesis(Tokens tokens, int i, int limit) {
    return others.read(tokens, i, limit, null);
  }

  /**
   * The phrase, with what a parenthesis further on says of its clock: "at 3:05 p.m. for 20 minutes
   * (Japan time)"; null where none stands there, or where the clock is labelled already.
   */
  public @Nullable ClockPhrase labelled(ClockPhrase clock, Tokens tokens, int i, int limit) {
    if (clock.other() != null || clock.start().zone().isPresent()) {
      return null;
    }
    ClockPhrase.Parenthesis paren =
        others.read(tokens, i, limit, clock.start().time().orElse(null));
    if (paren == null) {
      return null;
    }
    ClockPhrase.OtherClock other = paren.other();
    return clock.with(paren.next(), paren.zoneOfFirst(), other);
  }

  private static int opening(Tokens tokens, int i) {
    int k = i;
    if (tokens.is(k, COMMENCING)) {
      k++;
      if (!tokens.is(k, AT_FROM)) {
        return tokens.is(k, SHORTLY) || tokens.isNumber(k) ? k : -1;
      }
    }
    if (tokens.is(k, FROM) && tokens.is(k + 1, AT)) {
      k++;
    }
    return tokens.is(k, AT_FROM) ? k + 1 : -1;
  }

  /**
   * A time without an opening word: in a heading ("8:50 - 9:00"), in the second half of "from … and
   * from …".
   */
  public @Nullable ClockPhrase time(Tokens tokens, int i, int limit) {
    int k = i;
    ClockHedge hedge = ClockHedge.EXACT;
    Reading<ClockHedge> told = words.about(tokens, k);
    if (told != null) {
      hedge = told.value();
      k = told.next();
    } else if (tokens.is(k, PAST) && tokens.isNumber(k + 1)) {
      hedge = ClockHedge.AFTER;
      k++;
    }
    TimeOfDayReader.TimeOfDay first = times.read(tokens, k, limit);
    int to = first == null ? k + 1 : first.next();
    TimeOfDayReader.TimeOfDay last = rangeEnd(tokens, to, limit);
    if (first == null && last != null && tokens.isNumber(k) && rangeMark(tokens, k + 1)) {
      first = borrowed(tokens, k, last);
    }
    if (first == null) {
      return null;
    }
    if (last != null
        && first.time() != null
        && first.meridiem().isEmpty()
        && !last.meridiem().isEmpty()) {
      first = earlier(first, last);
    }
    return finish(tokens, i, hedge, first, last, limit);
  }

  /**
   * "9:40 to 11:00 a.m.": the first time is in the half day of the last, unless that would turn the
   * range round.
   */
  private static TimeOfDayReader.TimeOfDay earlier(
      TimeOfDayReader.TimeOfDay first, TimeOfDayReader.TimeOfDay last) {
    LocalTime time = first.time();
    LocalTime end = last.time();
    if (time == null || end == null || time.getHour() > 12) {
      return first;
    }
    LocalTime same = TimeOfDayReader.of(time.getHour(), time.getMinute(), last.meridiem());
    return same == null || same.isAfter(end)
        ? first
        : new TimeOfDayReader.TimeOfDay(first.next(), same, last.meridiem());
  }

  /** "from 9 to 11 a.m." */
  private static TimeOfDayReader.@Nullable TimeOfDay borrowed(
      Tokens tokens, int k, TimeOfDayReader.TimeOfDay last) {
    LocalTime time = TimeOfDayReader.of(DateReader.int4(tokens.text(k)), 0, last.meridiem());
    return time == null ? null : new TimeOfDayReader.TimeOfDay(k + 1, time, last.meridiem());
  }

  private static boolean rangeMark(Tokens tokens, int i) {
    return tokens.is(i, RANGE_TO)
        || tokens.isMark(i, '-')
        || tokens.isMark(i, '\u2013')
        || tokens.isMark(i, '\u2014');
  }

  private TimeOfDayReader.@Nullable TimeOfDay rangeEnd(Tokens tokens, int i, int limit) {
    if (!rangeMark(tokens, i)) {
      return null;
    }
    Reading<ClockHedge> told = words.about(tokens, i + 1);
    return times.read(tokens, told == null ? i + 1 : told.next(), limit);
  }

  private ClockPhrase finish(
      Tokens tokens,
      int from,
      ClockHedge hedge,
      TimeOfDayReader.TimeOfDay first,
      TimeOfDayReader.@Nullable TimeOfDay last,
      int limit) {
    int k = last == null ? first.next() : last.next();
    String fault =
        first.time() == null || (last != null && last.time() == null) ? tokens.text(from, k) : null;
    int printedEnd = first.next();
    DateReading date = null;
    String zone = null;
    // "T on D", "T of Saturday, March 12", "T on the same day", "T EST", "T local time", in any
    // order
    for (int before = -1; before != k; ) {
      before = k;
      int z = zone == null ? zoneEnd(tokens, k, limit) : k;
      if (z > k) {
        zone = words.zone(tokens, tokens.isMark(k, ',') || tokens.is(k, AT) ? k + 1 : k, z);
        k = z;
        printedEnd = last == null ? z : printedEnd;
        continue;
      }
      DateReading d = date == null ? dateAfter(tokens, k, limit) : null;
      if (d != null) {
        date = d;
        k = d.next();
      } else if (date == null && sameDay(tokens, k) > k) {
        k = sameDay(tokens, k);
      }
    }
    ClockPhrase.Parenthesis paren = others.read(tokens, k, limit, first.time());
    ClockPhrase.OtherClock other = null;
    if (paren != null) {
      if (paren.zoneOfFirst() != null && zone == null) {
        zone = paren.zoneOfFirst();
        // "(local time)" alone belongs to the print of the clock; a second clock has a print of its
        // own
        printedEnd = paren.other() == null && last == null ? paren.next() : printedEnd;
      }
      other = paren.other();
      k = paren.next();
    }
    ClockReading.Builder start =
        ClockReading.builder()
            .hedge(hedge)
            .printed(tokens.text(from, printedEnd))
            .span(tokens.span(from, printedEnd));
    if (first.time() != null) {
      start.time(first.time());
    }
    if (zone != null) {
      start.zone(zone);
    }
    return new ClockPhrase(
        k, start.build(), date, other, last == null ? null : end(tokens, first, last, zone), fault);
  }

  private @Nullable ClockReading end(
      Tokens tokens,
      TimeOfDayReader.TimeOfDay first,
      TimeOfDayReader.TimeOfDay last,
      @Nullable String zone) {
    if (last.time() == null) {
      return null;
    }
    int from = first.next() + 1;
    Reading<ClockHedge> told = words.about(tokens, from);
    ClockReading.Builder end =
        ClockReading.builder()
            .time(last.time())
            .hedge(told == null ? ClockHedge.EXACT : told.value())
            .printed(tokens.text(from, last.next()))
            .span(tokens.span(from, last.next()));
    return (zone == null ? end : end.zone(zone)).build();
  }

  private int zoneEnd(Tokens tokens, int k, int limit) {
    int z = words.zoneEnd(tokens, k, limit);
    if (z == k && (tokens.isMark(k, ',') || tokens.is(k, AT))) { // "11:50 a.m. at local time"
      z = words.zoneEnd(tokens, k + 1, limit);
      return z > k + 1 ? z : k;
    }
    return z;
  }

  private @Nullable DateReading dateAfter(Tokens tokens, int k, int limit) {
    int from =
        tokens.is(k, ON_OF) ? k + 1 : tokens.isMark(k, ',') && tokens.is(k + 1, ON) ? k + 2 : k;
    DateReading d = dates.date(tokens, from, limit);
    return d != null && d.day() != 0 ? d : null;
  }

  private static int sameDay(Tokens tokens, int k) {
    return tokens.begins(k, ON_THE_SAME_DAY) ? k + 4 : k;
  }
}
