package org.openreadout.model;

import java.util.Objects;

/**
 * A participant who speaks.
 *
 * @param participant the {@linkplain Participant#id id} of a participant of the same readout
 */
public record ParticipantSpeaker(String participant) implements Speaker {

  /**
   * A participant who speaks.
   *
   * @throws NullPointerException where the id is {@code null}
   */
  public ParticipantSpeaker {
    Objects.requireNonNull(participant, "participant");
  }
}
