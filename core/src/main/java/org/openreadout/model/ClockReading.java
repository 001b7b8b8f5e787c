package org.openreadout.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.openreadout.source.Span;

/**
 * One moment as a clock of the text shows it: a day, a time, or both.
 *
 * <p>A text often prints two clocks, local time and that of the publisher. Both are kept as
 * printed, and neither is computed from the other, since it is the printed pair that a reader may
 * have to question. The two often fall on different days.
 *
 * <p>Clock times are a habit of Japan; most other issuers tell the day at best.
 */
@Value.Immutable
public interface ClockReading extends WithClockReading {

  /**
   * The day.
   *
   * @return the day; empty where the text tells none, or none with a year
   */
  Optional<LocalDate> date();

  /**
   * The time of the day, to the minute.
   *
   * @return the time; empty where the text tells none
   */
  Optional<LocalTime> time();

  /**
   * The clock as the text labels it: {@code LOCAL}, {@code JST}, {@code ET}, {@code UTC}. It is a
   * label, not a {@link java.time.ZoneId}: "local time" names no zone.
   *
   * @return the label; empty where the text has none
   */
  Optional<String> zone();

  /**
   * How exactly the time is told.
   *
   * @return empty where no time is told
   */
  Optional<ClockHedge> hedge();

  /**
   * The words that tell it.
   *
   * @return "3:48 p.m. (local time)"
   */
  Optional<String> printed();

  /**
   * Where the reading stands in the source text. Does not count for equality.
   *
   * @return the span, half-open, in UTF-16 code units; empty where it was not read from text
   */
  @Value.Auxiliary
  Optional<Span> span();

  /**
   * A new builder without any value.
   *
   * @return an empty builder; its {@code build()} throws {@link IllegalStateException} where a
   *     value is missing that is not optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link ClockReading}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableClockReading.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
