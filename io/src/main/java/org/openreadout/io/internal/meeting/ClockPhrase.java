package org.openreadout.io.internal.meeting;

import org.jspecify.annotations.Nullable;
import org.openreadout.model.ClockReading;

/**
 * What a phrase such as "commencing at 4:40 p.m. (local time; 6:40 a.m. on March 9 JST)" tells.
 *
 * @param next the token behind it
 * @param start the first clock, perhaps without a date
 * @param startDate the date printed inside the phrase ("at 16:25 on May 21")
 * @param other the second clock, in another zone
 * @param end the end of a range
 * @param fault why a time was left out, for a diagnostic
 */
public record ClockPhrase(
    int next,
    ClockReading start,
    @Nullable DateReading startDate,
    @Nullable OtherClock other,
    @Nullable ClockReading end,
    @Nullable String fault) {
  /** The label of a clock that is nobody's home. */
  public static final String LOCAL = "LOCAL";

  /**
   * The second clock.
   *
   * @param date its date where one is printed
   * @param sameDay whether its day is the first clock's: nothing else is printed, or "same day"
   */
  public record OtherClock(ClockReading reading, @Nullable DateReading date, boolean sameDay) {}

  /** What a parenthesis says of the clock before it, and the second clock that it tells. */
  public record Parenthesis(int next, @Nullable String zoneOfFirst, @Nullable OtherClock other) {}

  /** The same clock in a zone, and beside another clock. */
  public ClockPhrase with(int behind, @Nullable String zone, @Nullable OtherClock second) {
    return new ClockPhrase(
        behind,
        zone == null ? start : start.withZone(zone),
        startDate,
        second,
        end == null || zone == null ? end : end.withZone(zone),
        fault);
  }

  /** The same clock in a zone. */
  public ClockPhrase in(String zone) {
    return with(next, zone, other);
  }

  /**
   * The same clock, labelled by the second one's label where it has none of its own: of two clocks
   * one of which is that of the publisher's home, the other is the other side's (ZON-4, ZON-7).
   *
   * @param home the label of the publisher's own zone; null where it has no habit of printing one
   */
  public ClockPhrase labelled(@Nullable String home) {
    String zone =
        other == null || start.zone().isPresent()
            ? null
            : opposite(other.reading().zone().orElse(null), home);
    return zone == null ? this : in(zone);
  }

  /**
   * The label of the clock that is printed beside one with a label; null where it can't be told.
   */
  public static @Nullable String opposite(@Nullable String zone, @Nullable String home) {
    if (home == null || zone == null) {
      return null;
    }
    return home.equals(zone) ? LOCAL : LOCAL.equals(zone) ? home : null;
  }
}
