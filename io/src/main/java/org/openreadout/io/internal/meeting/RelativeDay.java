package org.openreadout.io.internal.meeting;

import java.time.LocalDate;

/**
 * A day that is told from the release date: "today", "yesterday", "on Saturday".
 *
 * @param back how many days before the release
 * @param weekday 1 (Monday) to 7 where a weekday tells it, else 0
 */
public record RelativeDay(int back, int weekday) {
  /** The day, told by a release of a date; a weekday is the nearest that isn't after it. */
  public LocalDate before(LocalDate released) {
    return released.minusDays(
        weekday == 0 ? back : Math.floorMod(released.getDayOfWeek().getValue() - weekday, 7));
  }
}
