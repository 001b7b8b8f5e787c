package org.openreadout.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openreadout.source.Span;

/** A gathering that a readout tells: what kind, who, when and where. */
@Value.Immutable
public interface Meeting extends WithMeeting {

  /**
   * What sort of meeting it is.
   *
   * @return the kind
   */
  MeetingKind kind();

  /**
   * What the text calls it: "foreign ministers’ meeting", "telephone talk".
   *
   * @return as printed, without article
   */
  Optional<String> designation();

  /**
   * How the parties came together.
   *
   * @return empty where the text does not tell
   */
  Optional<MeetingFormat> format();

  /**
   * Where the paragraph that tells it stands in the source text. Does not count for equality.
   *
   * @return the span, half-open, in UTF-16 code units; empty where it was not read from text
   */
  @Value.Auxiliary
  Optional<Span> span();

  /**
   * The sittings whose time is told.
   *
   * @return in text order; none where nothing is told of the time
   */
  List<Session> sessions();

  /**
   * Where it was held.
   *
   * @return empty for a call, and where the text does not tell
   */
  Optional<Venue> venue();

  /**
   * The other event that brought the parties together.
   *
   * @return empty where there is none
   */
  Optional<Occasion> occasion();

  /**
   * Who asked for it: "at the request of".
   *
   * @return the {@linkplain Participant#id id} of a participant of this meeting
   */
  Optional<String> initiator();

  /**
   * Who took part.
   *
   * @return in text order
   */
  List<Participant> participants();

  /**
   * When the meeting began: the start of the first session.
   *
   * @return the reading; empty where the text does not tell
   */
  default Optional<ClockReading> start() {
    return sessions().isEmpty() ? Optional.empty() : sessions().get(0).start();
  }

  /**
   * How long the first session took.
   *
   * @return the duration; empty where the text does not tell
   */
  default Optional<MeetingDuration> duration() {
    return sessions().isEmpty() ? Optional.empty() : sessions().get(0).duration();
  }

  /**
   * Throws where this is no meeting. Called for every new instance.
   *
   * @throws IllegalStateException where a participant's id is empty or used twice, or where the
   *     initiator is no participant
   */
  @Value.Check
  default void check() {
    Invariants.check(this);
  }

  /**
   * A new builder without any value.
   *
   * @return an empty builder; its {@code build()} throws {@link IllegalStateException} where a
   *     value is missing that is not optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link Meeting}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableMeeting.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
