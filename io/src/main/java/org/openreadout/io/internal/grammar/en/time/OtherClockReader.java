package org.openreadout.io.internal.grammar.en.time;

import static org.openreadout.io.internal.grammar.en.Word.CLOCK_FILLER;
import static org.openreadout.io.internal.grammar.en.Word.SAME_DAY;
import static org.openreadout.io.internal.grammar.en.Word.SAME_TIME;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;

/**
 * Reads the parenthesis behind a clock: a zone label for the first clock, and a second clock whose
 * time, day and zone come in any order: "(local time; 6:40 a.m. on March 9 JST)", "(On May 6, at
 * 5:10 a.m. JST)", "(8:45am, 9 July Japan time)".
 */
public final class OtherClockReader {
  private final CalendarWords words;
  private final DateReader dates;
  private final TimeOfDayReader times;

  public OtherClockReader(CalendarWords words, DateReader dates) {
    this.words = words;
    this.dates = dates;
    times = new TimeOfDayReader(words);
  }

  /**
   * Reads the parenthesis that opens at a token (a comma may stand before it); null where it is
   * none about clocks.
   */
  public ClockPhrase.@Nullable Parenthesis read(
      Tokens tokens, int i, int limit, @Nullable LocalTime firstTime) {
    int open = tokens.isMark(i, ',') && tokens.isMark(i + 1, '(') ? i + 1 : i;
    if (!tokens.isMark(open, '(')) {
      return null;
    }
    int close = open + 1;
    while (close < limit && !tokens.isMark(close, ')') && close - open < 40) {
      close++;
    }
    if (!tokens.isMark(close, ')')) {
      return null;
    }
    Parts parts = new Parts();
    for (int k = open + 1; k < close; ) {
      k = step(tokens, k, close, parts, firstTime);
    }
    return parts.reading(tokens, open, close);
  }

  private int step(Tokens tokens, int k, int close, Parts parts, @Nullable LocalTime firstTime) {
    int z = words.zoneEnd(tokens, k, close);
    if (z > k) {
      parts.zone(words.zone(tokens, k, z), z);
      return z;
    }
    Reading<ClockHedge> hedge = words.about(tokens, k);
    if (hedge != null) {
      parts.hedge = hedge.value();
      return hedge.next();
    }
    TimeOfDayReader.TimeOfDay time = parts.time == null ? times.read(tokens, k, close) : null;
    if (time != null) {
      parts.time = time.time();
      parts.told(k);
      return time.next();
    }
    if (tokens.begins(k, SAME_TIME)) {
      parts.time = firstTime;
      parts.told(k);
      return k + 2;
    }
    if (tokens.begins(k, SAME_DAY)) {
      parts.sameDay = true;
      parts.told(k);
      return k + 2;
    }
    DateReading date = parts.date == null ? dates.date(tokens, k, close) : null;
    if (date != null) {
      parts.date = date;
      parts.told(k);
      return date.next();
    }
    parts.foreign |= tokens.isWord(k) && !tokens.isAllCaps(k) && !tokens.is(k, CLOCK_FILLER);
    return k + 1;
  }

  /** What was met inside one parenthesis. */
  private static final class Parts {
    @Nullable String zoneOfFirst;
    @Nullable String zoneOfOther;
    @Nullable LocalTime time;
    @Nullable DateReading date;
    boolean sameDay;
    ClockHedge hedge = ClockHedge.EXACT;
    boolean foreign; // it holds words that clocks have no use for
    int from = -1;
    int other = -1; // behind the label of the first clock, where the other one begins

    void told(int start) {
      from = from < 0 ? start : from;
    }

    void zone(@Nullable String zone, int next) {
      if (from < 0) {
        zoneOfFirst = zone;
        other = next;
      } else {
        zoneOfOther = zone;
      }
    }

    private int printedFrom(Tokens tokens, int open, int close) {
      int k = other < 0 ? open + 1 : other;
      while (k + 1 < close && tokens.mark(k) != 0) {
        k++;
      }
      return k;
    }

    ClockPhrase.@Nullable Parenthesis reading(Tokens tokens, int open, int close) {
      if (from < 0) {
        return zoneOfFirst == null
            ? null
            : new ClockPhrase.Parenthesis(close + 1, zoneOfFirst, null);
      }
      if (foreign) {
        return null;
      }
      if (time == null && date == null && zoneOfFirst == null && "LOCAL".equals(zoneOfOther)) {
        return new ClockPhrase.Parenthesis(close + 1, zoneOfOther, null); // "(same day local time)"
      }
      if (time == null && zoneOfOther == null) {
        return sameDay ? new ClockPhrase.Parenthesis(close + 1, zoneOfFirst, null) : null;
      }
      int start = printedFrom(tokens, open, close);
      ClockReading.Builder reading =
          ClockReading.builder()
              .hedge(hedge)
              .printed(tokens.text(start, close))
              .span(tokens.span(start, close));
      if (time != null) {
        reading.time(time);
      }
      if (zoneOfOther != null) {
        reading.zone(zoneOfOther);
      }
      return new ClockPhrase.Parenthesis(
          close + 1,
          zoneOfFirst,
          new ClockPhrase.OtherClock(reading.build(), date, sameDay || date == null));
    }
  }
}
