package org.openreadout.io.internal.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.source.Span;

/**
 * All days that a text prints, in full ("November 8, 2017"), without a year ("June 29 and 30"), or
 * by words ("yesterday").
 */
final class PrintedDates {
  private static final int NO_WEEKDAY = 0;

  /**
   * One day in print.
   *
   * @param date the numbers; null where it is told by words
   * @param back how many days before the release, where words tell it
   * @param weekday 1 (Monday) to 7 where a weekday tells it
   */
  record Day(Span span, @Nullable DateReading date, int back, int weekday) {
    /** Whether it may mean a day; dates without a year lie next to one that is known. */
    boolean means(LocalDate day, List<LocalDate> known) {
      if (date != null && date.year() != 0) {
        return day.equals(date.resolve(null));
      }
      for (LocalDate near : known) {
        if (date != null ? day.equals(date.resolve(near)) : day.equals(byWords(near))) {
          return true;
        }
      }
      return false;
    }

    private LocalDate byWords(LocalDate released) {
      int days =
          weekday == NO_WEEKDAY
              ? back
              : Math.floorMod(released.getDayOfWeek().getValue() - weekday, 7);
      return released.minusDays(days);
    }
  }

  private final Tables tables;
  private final Tokens tokens;
  private final Effort effort;
  private final List<Day> days = new ArrayList<>();

  PrintedDates(Tables tables, Tokens tokens, Effort effort) {
    this.effort = effort;
    this.tables = tables;
    this.tokens = tokens;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isCapital(i) || tokens.isNumber(i)) {
        number(i);
      }
      words(i);
    }
    days.sort(Comparator.comparingInt(day -> day.span().start()));
  }

  /** Whether a day is told in a range of the text. */
  boolean tells(LocalDate day, Span within, List<LocalDate> known) {
    for (int k = first(within.start());
        k < days.size() && days.get(k).span().start() < within.end();
        k++) {
      effort.take(1);
      Day printed = days.get(k);
      if (within.contains(printed.span()) && printed.means(day, known)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a span of whole tokens is nothing but this day in print, and words such as "earlier" or
   * "morning" around it.
   */
  boolean spells(LocalDate day, Span span, List<LocalDate> known) {
    for (int k = first(span.start());
        k < days.size() && days.get(k).span().start() < span.end();
        k++) {
      effort.take(1);
      Day printed = days.get(k);
      if (span.contains(printed.span())
          && printed.means(day, known)
          && isBare(span, printed.span())) {
        return true;
      }
    }
    return false;
  }

  private boolean isBare(Span whole, Span day) {
    boolean bare = true;
    for (int i = tokens.at(whole.start());
        bare && i < tokens.size() && tokens.start(i) < whole.end();
        i++) {
      boolean before = tokens.end(i) <= day.start();
      boolean behind = tokens.start(i) >= day.end();
      bare &=
          !before
              || tokens.isMark(i, '(')
              || Spelled.isAny(tokens, i, "on", "earlier", "late", "later", "early");
      bare &=
          !behind
              || tokens.isMark(i, ')')
              || tokens.isMark(i, '.')
              || Spelled.isAny(tokens, i, "morning", "afternoon", "evening", "night");
    }
    return bare;
  }

  private int first(int offset) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void number(int i) {
    DateReading date = tables.dates.date(tokens, i, tokens.size());
    if (date != null && date.day() != 0) {
      int last = date.next() - 1;
      boolean nextLine = tables.calendar.weekday(tokens, last) != 0 && tokens.startsLine(last);
      add(i, nextLine && last > i ? last : last + 1, date);
      more(date);
    } else if (date == null && tokens.isNumber(i)) {
      figures(i);
    }
  }

  /** "June 29 and 30", "29-30 June 2023": one month for two days. */
  private void more(DateReading date) {
    int i = date.next();
    if (isJoiner(i)
        && isDay(i + 1)
        && !Spelled.isAny(
            tokens, i + 2, "minutes", "hours", "p.m.", "a.m.", "pm", "am", "minute", "hour")) {
      int comma = tokens.isMark(i + 2, ',') ? i + 3 : i + 2;
      int year = date.year() == 0 && tokens.isNumber(comma) ? value(comma) : 0;
      add(
          i + 1,
          i + 2,
          new DateReading(i + 2, year < 1900 ? date.year() : year, date.month(), value(i + 1)));
    }
  }

  /** "2017-11-08", "2017/11/8", and the first day of "29-30 June". */
  private void figures(int i) {
    boolean iso =
        (tokens.isMark(i + 1, '-') || tokens.isMark(i + 1, '/'))
            && tokens.isNumber(i + 2)
            && tokens.isNumber(i + 4);
    if (iso
        && tokens.mark(i + 1) == tokens.mark(i + 3)
        && value(i) >= 1900
        && value(i + 2) <= 12
        && isDay(i + 4)) {
      add(i, i + 5, new DateReading(i + 5, value(i), value(i + 2), value(i + 4)));
    } else if (isDay(i) && isJoiner(i + 1) && isDay(i + 2)) {
      DateReading second = tables.dates.date(tokens, i + 2, tokens.size());
      if (second != null && second.day() != 0) {
        add(i, i + 1, new DateReading(i + 1, second.year(), second.month(), value(i)));
      }
    }
  }

  private boolean isJoiner(int i) {
    return Spelled.isAny(tokens, i, "and", "to", "through")
        || tokens.isMark(i, '-')
        || tokens.isMark(i, '\u2013')
        || tokens.isMark(i, ',');
  }

  private boolean isDay(int i) {
    return tokens.isNumber(i) && value(i) >= 1 && value(i) <= 31;
  }

  /** A number of at most four digits; -1 for anything else. */
  private int value(int i) {
    int value = 0;
    for (int k = tokens.start(i); k < tokens.end(i); k++) {
      int digit = tokens.text().charAt(k) - '0';
      if (digit < 0 || digit > 9 || tokens.end(i) - tokens.start(i) > 4) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  private void words(int i) {
    boolean part = Spelled.isAny(tokens, i + 1, "morning", "afternoon", "evening");
    if (Spelled.isAny(tokens, i, "today", "tonight")) {
      add(i, i + 1, 0, NO_WEEKDAY);
    } else if (Spelled.is(tokens, i, "this") && part) {
      add(i, i + 2, 0, NO_WEEKDAY);
    } else if (Spelled.is(tokens, i, "yesterday")) {
      add(i, i + 1, 1, NO_WEEKDAY);
    } else if (Spelled.areWords(tokens, i, "last", "night")) {
      add(i, i + 2, 1, NO_WEEKDAY);
    } else if (tables.calendar.weekday(tokens, i) != 0) {
      add(i, i + 1, 0, tables.calendar.weekday(tokens, i));
    }
  }

  private void add(int from, int next, DateReading date) {
    days.add(new Day(tokens.span(from, next), date, 0, NO_WEEKDAY));
  }

  private void add(int from, int next, int back, int weekday) {
    days.add(new Day(tokens.span(from, next), null, back, weekday));
  }
}
