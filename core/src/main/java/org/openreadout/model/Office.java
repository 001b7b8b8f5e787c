package org.openreadout.model;

import org.immutables.value.Value;

/** An office that a participant holds, held or is about to hold. */
@Value.Immutable
public interface Office extends WithOffice {

  /**
   * The title as printed, without the own country: "Minister for Foreign Affairs".
   *
   * @return the title
   */
  String title();

  /**
   * The rank of the office among states.
   *
   * @return the rank; {@link Rank#OTHER} where the title does not tell
   */
  Rank rank();

  /**
   * Whether the office was held at the time of the meeting.
   *
   * @return the status
   */
  OfficeStatus status();

  /**
   * A new builder without any value.
   *
   * @return an empty builder; its {@code build()} throws {@link IllegalStateException} where a
   *     value is missing that is not optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link Office}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableOffice.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
