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
   * @param participant the participant's id, {@code "taro-kono"}; whether the readout has one of
   *     that id is not checked here
   * @throws NullPointerException where the id is {@code null}
   */
  public ParticipantSpeaker {
    Objects.requireNonNull(participant, "participant");
  }
}
