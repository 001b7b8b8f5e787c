package org.openreadout.io.internal.grammar.en.time;

import static org.openreadout.io.internal.grammar.en.Word.DAYS_JOINER;
import static org.openreadout.io.internal.grammar.en.Word.EARLIER_LATER;
import static org.openreadout.io.internal.grammar.en.Word.ON;
import static org.openreadout.io.internal.grammar.en.Word.PART_OF_DAY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.meeting.PrintedDay;
import org.openreadout.io.internal.meeting.RelativeDay;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;

/**
 * All days that a text prints, in full ("November 8, 2017"), without a year ("June 29 and 30"), or
 * by words ("yesterday").
 */
public final class PrintedDays {
  private static final int MOST_AROUND = 4; // "(late on", "morning)."

  private final CalendarWords calendar;
  private final DateReader dates;
  private final DayWords relative;

  public PrintedDays(CalendarWords calendar, DateReader dates, DayWords relative) {
    this.calendar = calendar;
    this.dates = dates;
    this.relative = relative;
  }

  /** The days of a text, in text order. */
  public List<PrintedDay> all(Tokens tokens) {
    List<PrintedDay> days = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isCapital(i) || tokens.isNumber(i)) {
        number(tokens, i, days);
      }
      Reading<RelativeDay> day = relative.bare(tokens, i);
      if (day != null) {
        days.add(day(tokens, i, day.next(), null, day.value()));
      }
    }
    days.sort(Comparator.comparingInt(day -> day.words().from()));
    return days;
  }

  private static PrintedDay day(
      Tokens tokens, int from, int to, @Nullable DateReading date, @Nullable RelativeDay day) {
    int first = from;
    while (first > from - MOST_AROUND
        && (tokens.isMark(first - 1, '(')
            || tokens.is(first - 1, ON)
            || tokens.is(first - 1, EARLIER_LATER))) {
      first--;
    }
    int last = to;
    while (last < to + MOST_AROUND
        && (tokens.isMark(last, ')') || tokens.isMark(last, '.') || tokens.is(last, PART_OF_DAY))) {
      last++;
    }
    return new PrintedDay(new Range(from, to), new Range(first, last), date, day);
  }

  private void number(Tokens tokens, int i, List<PrintedDay> days) {
    DateReading date = dates.date(tokens, i, tokens.size());
    if (date != null) {
      int last = date.next() - 1;
      boolean nextLine = calendar.weekday(tokens, last) != 0 && tokens.startsLine(last);
      days.add(day(tokens, i, nextLine && last > i ? last : last + 1, date, null));
      if (date.day() != 0) {
        more(tokens, date, days);
      }
    } else if (tokens.isNumber(i)) {
      figures(tokens, i, days);
    }
  }

  /** "June 29 and 30", "29-30 June 2023": one month for two days. */
  private void more(Tokens tokens, DateReading date, List<PrintedDay> days) {
    int i = date.next();
    if (isJoiner(tokens, i)
        && isDay(tokens, i + 1)
        && calendar.unit(tokens, i + 2) == 0
        && calendar.meridiem(tokens, i + 2) == 0) {
      int comma = tokens.isMark(i + 2, ',') ? i + 3 : i + 2;
      int year = date.year() == 0 ? value(tokens, comma) : 0;
      days.add(
          day(
              tokens,
              i + 1,
              i + 2,
              new DateReading(
                  i + 2, year < 1900 ? date.year() : year, date.month(), value(tokens, i + 1)),
              null));
    }
  }

  /** "2017-11-08", "2017/11/8", and the first day of "29-30 June". */
  private void figures(Tokens tokens, int i, List<PrintedDay> days) {
    boolean iso =
        (tokens.isMark(i + 1, '-') || tokens.isMark(i + 1, '/'))
            && tokens.isNumber(i + 2)
            && tokens.isNumber(i + 4);
    if (iso
        && tokens.mark(i + 1) == tokens.mark(i + 3)
        && value(tokens, i) >= 1900
        && value(tokens, i + 2) <= 12
        && isDay(tokens, i + 4)) {
      DateReading date =
          new DateReading(i + 5, value(tokens, i), value(tokens, i + 2), value(tokens, i + 4));
      days.add(day(tokens, i, i + 5, date, null));
    } else if (isDay(tokens, i) && isJoiner(tokens, i + 1) && isDay(tokens, i + 2)) {
      DateReading second = dates.date(tokens, i + 2, tokens.size());
      if (second != null && second.day() != 0) {
        DateReading date = new DateReading(i + 1, second.year(), second.month(), value(tokens, i));
        days.add(day(tokens, i, i + 1, date, null));
      }
    }
  }

  private static boolean isJoiner(Tokens tokens, int i) {
    return tokens.is(i, DAYS_JOINER)
        || tokens.isMark(i, '-')
        || tokens.isMark(i, '\u2013')
        || tokens.isMark(i, ',');
  }

  private static boolean isDay(Tokens tokens, int i) {
    return value(tokens, i) >= 1 && value(tokens, i) <= 31;
  }

  /** A number of at most four digits; -1 for anything else. */
  private static int value(Tokens tokens, int i) {
    return tokens.isNumber(i) ? DateReader.int4(tokens.text(i)) : -1;
  }
}
