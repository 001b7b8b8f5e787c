package org.openreadout.io.internal.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Range;

/**
 * A day as a text prints it: in numbers ("November 8, 2017", "29"), or told from the release
 * ("yesterday").
 *
 * @param words its tokens
 * @param widest its tokens with those around it that belong to it: "earlier", "morning", brackets
 * @param date the numbers; null where it is told from the release
 * @param relative the words; null where it is told by numbers
 */
public record PrintedDay(
    Range words, Range widest, @Nullable DateReading date, @Nullable RelativeDay relative) {
  /** Whether it may mean a day; dates without a year lie next to one that is known. */
  public boolean means(LocalDate day, List<LocalDate> known) {
    if (date != null && date.year() != 0) {
      return day.equals(date.resolve(null));
    }
    for (LocalDate near : known) {
      LocalDate told =
          date != null ? date.resolve(near) : relative == null ? null : relative.before(near);
      if (day.equals(told)) {
        return true;
      }
    }
    return false;
  }

  /** The last day of a month that is printed without a day; null for anything else. */
  public @Nullable LocalDate endOfMonth() {
    return date != null && date.day() == 0 ? date.lastDay() : null;
  }
}
