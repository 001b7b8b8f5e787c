package org.openreadout.io.internal.grammar.en.time;

import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.ORDINAL_ENDING;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.words.Tokens;

/**
 * Dates: "November 8, 2017", "Tuesday, July 11", "July 5 (Mon)", "June 1st", "24 July 2003",
 * "October 2003", and the slips of the pen "November, 11, 2009", "August 28,2004", "March13",
 * "February 12 2024".
 */
public final class DateReader implements Phrase<DateReading> {
  private final CalendarWords words;

  public DateReader(CalendarWords words) {
    this.words = words;
  }

  @Override
  public @Nullable Reading<DateReading> read(Tokens tokens, int i, int limit) {
    DateReading date = date(tokens, i, limit);
    return date == null ? null : new Reading<>(date.next(), date);
  }

  /** As far as a date is told: "November 8, 2017", "November 8", "October 2003". */
  @Override
  public void write(DateReading date, StringBuilder out) {
    out.append(words.written("month", date.month()));
    if (date.day() != 0) {
      out.append(' ').append(date.day());
    }
    if (date.year() != 0) {
      out.append(date.day() == 0 ? " " : ", ").append(date.year());
    }
  }

  /** The date that starts at a token, or null. */
  public @Nullable DateReading date(Tokens tokens, int i, int limit) {
    int k = i;
    if (words.weekday(tokens, k) != 0) {
      k++;
      if (tokens.isMark(k, ',')) {
        k++;
      }
      k = tokens.is(k, THE) ? k + 1 : k;
    }
    if (k >= limit) {
      return null;
    }
    DateReading date =
        words.month(tokens, k) != 0 ? monthFirst(tokens, k, limit) : dayFirst(tokens, k, limit);
    if (date == null) {
      date = glued(tokens, k);
    }
    return date == null ? null : weekdayAfter(tokens, date, limit);
  }

  private @Nullable DateReading monthFirst(Tokens tokens, int i, int limit) {
    int month = words.month(tokens, i);
    int k = i + 1;
    if (tokens.isMark(k, '.')) {
      k++;
    }
    if (tokens.isMark(k, ',') && tokens.isNumber(k + 1) && digits(tokens, k + 1) <= 2) {
      k++; // "November, 11, 2009"
    }
    if (k < limit && tokens.isNumber(k)) {
      String number = tokens.text(k);
      int comma = number.indexOf(',');
      if (comma > 0 && number.length() - comma == 5) { // "28,2004"
        return new DateReading(
            k + 1, int4(number.substring(comma + 1)), month, int4(number.substring(0, comma)));
      }
      int value = int4(number);
      if (number.length() == 4 && value >= 1900 && value <= 2199) {
        return new DateReading(k + 1, value, month, 0);
      }
      if (value >= 1 && value <= 31 && number.length() <= 2 && !isClock(tokens, k)) {
        return year(tokens, ordinal(tokens, k + 1), limit, month, value);
      }
    }
    return new DateReading(i + 1, 0, month, 0);
  }

  /** "8 p.m." behind a month is a clock time, no day. */
  private boolean isClock(Tokens tokens, int k) {
    return words.meridiem(tokens, k + 1) != 0;
  }

  private @Nullable DateReading dayFirst(Tokens tokens, int i, int limit) {
    if (!tokens.isNumber(i)) {
      return null;
    }
    String number = tokens.text(i);
    int day = int4(number);
    int k = ordinal(tokens, i + 1);
    k = tokens.is(k, OF) ? k + 1 : k;
    if (number.length() > 2 || day < 1 || day > 31 || k >= limit || words.month(tokens, k) == 0) {
      return null;
    }
    return year(tokens, k + 1, limit, words.month(tokens, k), day);
  }

  private @Nullable DateReading glued(Tokens tokens, int i) {
    if (!tokens.isWord(i) || !tokens.isCapital(i)) {
      return null;
    }
    String word = tokens.text(i);
    int letters = 0;
    while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    int month =
        letters == word.length() || word.length() - letters > 2
            ? 0
            : words.monthNamed(word.substring(0, letters));
    int day = month == 0 ? 0 : int4(word.substring(letters));
    return month == 0 || day < 1 || day > 31 ? null : new DateReading(i + 1, 0, month, day);
  }

  private static DateReading year(Tokens tokens, int i, int limit, int month, int day) {
    int k = i;
    if (tokens.isMark(k, ',')) {
      k++;
    }
    if (k < limit && tokens.isNumber(k) && digits(tokens, k) == 4) {
      int year = int4(tokens.text(k));
      if (year >= 1900 && year <= 2199) {
        return new DateReading(k + 1, year, month, day);
      }
    }
    return new DateReading(i, 0, month, day);
  }

  private DateReading weekdayAfter(Tokens tokens, DateReading date, int limit) {
    int k = date.next();
    if (tokens.isMark(k, '(') && words.weekday(tokens, k + 1) != 0) {
      int close = tokens.isMark(k + 2, '.') ? k + 3 : k + 2;
      if (close < limit && tokens.isMark(close, ')')) {
        return new DateReading(close + 1, date.year(), date.month(), date.day());
      }
    }
    if (words.weekday(tokens, k) != 0) {
      return new DateReading(k + 1, date.year(), date.month(), date.day());
    }
    return date;
  }

  private static int ordinal(Tokens tokens, int i) {
    return !tokens.hasSpaceBefore(i) && tokens.is(i, ORDINAL_ENDING) ? i + 1 : i;
  }

  private static int digits(Tokens tokens, int i) {
    return tokens.end(i) - tokens.start(i);
  }

  /** A number of at most four digits; -1 for anything else. */
  public static int int4(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int d = digits.charAt(i) - '0';
      if (d < 0 || d > 9) {
        return -1;
      }
      value = value * 10 + d;
    }
    return value;
  }
}
