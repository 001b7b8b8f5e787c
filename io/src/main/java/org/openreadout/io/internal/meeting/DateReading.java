package org.openreadout.io.internal.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is printed.
 *
 * @param next the token behind it
 * @param year 0 where none is printed
 * @param month 0 where only a day is printed
 * @param day 0 where only the month is printed
 */
public record DateReading(int next, int year, int month, int day) {

  /**
   * The date, its missing year or month taken from a date close by; null where it can't be told or
   * doesn't exist.
   */
  public @Nullable LocalDate resolve(@Nullable LocalDate near) {
    if (day == 0) {
      return null;
    }
    if (year != 0) {
      return of(year);
    }
    if (near == null) {
      return null;
    }
    LocalDate best = null;
    for (int n = -1; n <= 1; n++) {
      LocalDate candidate = of(near, n);
      if (candidate != null && (best == null || distance(candidate, near) < distance(best, near))) {
        best = candidate;
      }
    }
    return best;
  }

  /** The day as many years, or months where none is printed, from a date close by. */
  private @Nullable LocalDate of(LocalDate near, int n) {
    if (month != 0) {
      return of(near.getYear() + n);
    }
    try {
      return YearMonth.from(near).plusMonths(n).atDay(day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether the day exists in its month, in a leap year at least. */
  public boolean exists() {
    return of(year == 0 ? 2000 : year) != null;
  }

  private @Nullable LocalDate of(int y) {
    try {
      return LocalDate.of(y, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /** The last day that the print allows, where it tells year and month; else null. */
  public @Nullable LocalDate lastDay() {
    return year == 0 || month == 0 ? null : YearMonth.of(year, month).atEndOfMonth();
  }
}
