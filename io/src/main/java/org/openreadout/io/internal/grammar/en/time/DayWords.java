package org.openreadout.io.internal.grammar.en.time;

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
    int k = tokens.isAny(i, "earlier", "late", "later", "early") ? i + 1 : i;
    if (tokens.isAny(k, "today", "tonight")) {
      return new Reading(k + 1, released);
    }
    if (tokens.is(k, "this") && tokens.isAny(k + 1, "morning", "afternoon", "evening")) {
      return new Reading(k + 2, released);
    }
    if (tokens.is(k, "yesterday")) {
      int next = tokens.isAny(k + 1, "morning", "afternoon", "evening") ? k + 2 : k + 1;
      return new Reading(next, released == null ? null : released.minusDays(1));
    }
    if (tokens.areWords(k, "last", "night")) {
      return new Reading(k + 2, released == null ? null : released.minusDays(1));
    }
    int on = tokens.is(k, "on") ? k + 1 : k;
    int weekday = calendar.weekday(tokens, on);
    if (weekday == 0) {
      return null;
    }
    int next = tokens.isAny(on + 1, "morning", "afternoon", "evening", "night") ? on + 2 : on + 1;
    return new Reading(next, released == null ? null : nearest(released, weekday));
  }

  /** The nearest such weekday that isn't after a date. */
  private static LocalDate nearest(LocalDate released, int weekday) {
    int back = Math.floorMod(released.getDayOfWeek().getValue() - weekday, 7);
    return released.minusDays(back);
  }
}
