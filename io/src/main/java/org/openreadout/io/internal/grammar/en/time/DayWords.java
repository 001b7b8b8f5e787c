package org.openreadout.io.internal.grammar.en.time;

import static org.openreadout.io.internal.grammar.en.Word.EARLIER_LATER;
import static org.openreadout.io.internal.grammar.en.Word.LAST_NIGHT;
import static org.openreadout.io.internal.grammar.en.Word.ON;
import static org.openreadout.io.internal.grammar.en.Word.PART_OF_DAY;
import static org.openreadout.io.internal.grammar.en.Word.THIS;
import static org.openreadout.io.internal.grammar.en.Word.TODAY;
import static org.openreadout.io.internal.grammar.en.Word.YESTERDAY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Tokens;

/**
 * Reads days that are told from the release date: "today", "this morning", "yesterday", "on
 * Saturday".
 */
public final class DayWords {
  private final CalendarWords calendar;

  public DayWords(CalendarWords calendar) {
    this.calendar = calendar;
  }

  /** A day and the token behind its words; the date is null where the release has none. */
  public record Reading(int next, @Nullable LocalDate date) {}

  public @Nullable Reading read(Tokens tokens, int i, @Nullable LocalDate released) {
    int k = tokens.is(i, EARLIER_LATER) ? i + 1 : i;
    if (tokens.is(k, TODAY)) {
      return new Reading(k + 1, released);
    }
    if (tokens.is(k, THIS) && tokens.is(k + 1, PART_OF_DAY)) {
      return new Reading(k + 2, released);
    }
    if (tokens.is(k, YESTERDAY)) {
      int next = tokens.is(k + 1, PART_OF_DAY) ? k + 2 : k + 1;
      return new Reading(next, released == null ? null : released.minusDays(1));
    }
    if (tokens.begins(k, LAST_NIGHT)) {
      return new Reading(k + 2, released == null ? null : released.minusDays(1));
    }
    int on = tokens.is(k, ON) ? k + 1 : k;
    int weekday = calendar.weekday(tokens, on);
    if (weekday == 0) {
      return null;
    }
    int next = tokens.is(on + 1, PART_OF_DAY) ? on + 2 : on + 1;
    return new Reading(next, released == null ? null : nearest(released, weekday));
  }

  /** The nearest such weekday that isn't after a date. */
  private static LocalDate nearest(LocalDate released, int weekday) {
    int back = Math.floorMod(released.getDayOfWeek().getValue() - weekday, 7);
    return released.minusDays(back);
  }
}
