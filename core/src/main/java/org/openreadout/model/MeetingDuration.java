package org.openreadout.model;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.openreadout.source.Span;

/**
 * How long a session took, as the text tells it. It is never computed from start and end: where a
 * text prints a range, the two {@linkplain ClockReading clock readings} tell it.
 */
@Value.Immutable
public interface MeetingDuration extends WithMeetingDuration {

  /**
   * The duration without its hedge.
   *
   * @return ISO 8601 {@code PT35M} for "approximately 35 minutes"; an "hour-long" call is {@code
   *     PT1H}
   */
  Duration value();

  /**
   * How exactly it is told.
   *
   * @return the hedge
   */
  DurationHedge hedge();

  /**
   * The words that tell it.
   *
   * @return "approximately 35 minutes"
   */
  Optional<String> printed();

  /**
   * Where the duration stands in the source text. Does not count for equality.
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

  /** Builds one {@link MeetingDuration}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableMeetingDuration.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
