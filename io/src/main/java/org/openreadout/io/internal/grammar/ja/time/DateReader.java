package org.openreadout.io.internal.grammar.ja.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.words.Tokens;

/** Reads dates: "令和6年10月24日", "2024年10月24日（木曜日）", "10月23日", "本8日", "14日", "本日". */
public final class DateReader implements Phrase<DateReading> {
  private final Calendar calendar;

  public DateReader(Calendar calendar) {
    this.calendar = calendar;
  }

  /**
   * The date that starts at a token, or null.
   *
   * @param near a date close by, which tells the month of a day that is printed alone
   */
  public @Nullable DateReading date(Tokens tokens, int i, @Nullable LocalDate near) {
    if (tokens.is(i, Word.THIS_DAY)) {
      return near == null
          ? null
          : new DateReading(i + 1, near.getYear(), near.getMonthValue(), near.getDayOfMonth());
    }
    int k = tokens.is(i, Word.THIS) && tokens.isNumber(i + 1) ? i + 1 : i;
    DateReading date = year(tokens, k, near);
    return date == null ? null : behindWeekday(tokens, date);
  }

  private @Nullable DateReading year(Tokens tokens, int i, @Nullable LocalDate near) {
    Integer era = calendar.era(tokens, i);
    int k = era == null ? i : i + 1;
    int number = era != null && tokens.is(k, Word.FIRST_YEAR) ? 1 : Numbers.at(tokens, k);
    if (number > 0 && tokens.is(k + 1, Word.YEAR) && (era != null || number > 999)) {
      return month(tokens, k + 2, era == null ? number : era + number);
    }
    DateReading date = era == null ? month(tokens, i, 0) : null;
    return date == null && era == null ? day(tokens, i, near) : date;
  }

  private static @Nullable DateReading month(Tokens tokens, int i, int year) {
    int month = Numbers.at(tokens, i);
    int day = Numbers.at(tokens, i + 2);
    boolean fits =
        month > 0 && tokens.is(i + 1, Word.MONTH) && day > 0 && tokens.is(i + 3, Word.DAY);
    return fits ? new DateReading(i + 4, year, month, day) : null;
  }

  /** "14日": of the month in which it lies closest to a known day. */
  private static @Nullable DateReading day(Tokens tokens, int i, @Nullable LocalDate near) {
    int day = Numbers.at(tokens, i);
    if (day <= 0 || day > 31 || !tokens.is(i + 1, Word.DAY)) {
      return null;
    }
    DateReading alone = new DateReading(i + 2, 0, 0, day);
    LocalDate told = alone.resolve(near);
    return told == null ? alone : new DateReading(i + 2, told.getYear(), told.getMonthValue(), day);
  }

  private static DateReading behindWeekday(Tokens tokens, DateReading date) {
    int k = date.next();
    boolean weekday = tokens.is(k, Word.OPEN) && tokens.is(k + 1, Word.WEEKDAY);
    return weekday ? new DateReading(k + 3, date.year(), date.month(), date.day()) : date;
  }

  @Override
  public @Nullable Reading<DateReading> read(Tokens tokens, int i, int limit) {
    DateReading date = date(tokens, i, null);
    return date == null || date.next() > limit ? null : new Reading<>(date.next(), date);
  }

  /** "令和6年10月24日", "10月24日". */
  @Override
  public void write(DateReading date, StringBuilder out) {
    if (date.year() != 0) {
      LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
      out.append(calendar.year(day)).append('年');
    }
    out.append(date.month()).append('月').append(date.day()).append('日');
  }
}
