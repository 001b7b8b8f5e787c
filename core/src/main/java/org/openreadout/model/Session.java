package org.openreadout.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One sitting of a meeting. A small-group and a plenary meeting on one day are two sessions of one
 * meeting.
 */
@Value.Immutable
public interface Session extends WithSession {

  /**
   * What the text calls this part: "small-group meeting", "working lunch".
   *
   * @return as printed; empty where the meeting has only one part
   */
  Optional<String> designation();

  /**
   * When it began, on the first clock that the text prints.
   *
   * @return empty where the text does not tell
   */
  Optional<ClockReading> start();

  /**
   * The same moment on the second clock that the text prints, mostly the publisher’s: "(local time;
   * 5:48 p.m. on November 8 Japan time)".
   *
   * @return empty where the text prints one clock
   */
  Optional<ClockReading> otherClock();

  /**
   * When it ended, on the first clock.
   *
   * @return empty where the text prints no range
   */
  Optional<ClockReading> end();

  /**
   * How long it took.
   *
   * @return empty where the text does not tell
   */
  Optional<MeetingDuration> duration();

  /**
   * A new builder without any value.
   *
   * @return an empty builder; its {@code build()} throws {@link IllegalStateException} where a
   *     value is missing that is not optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link Session}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableSession.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
