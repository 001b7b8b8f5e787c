package org.openreadout.model;

/**
 * Whoever made a statement: a participant of a meeting, or a country or body that speaks without a
 * person ("the Peruvian side announced").
 */
public sealed interface Speaker permits ParticipantSpeaker, PartySpeaker {

  /**
   * A participant as speaker.
   *
   * @param id the {@linkplain Participant#id id} of a participant of the same readout
   * @return the speaker
   */
  static Speaker participant(String id) {
    return new ParticipantSpeaker(id);
  }

  /**
   * A country or body as speaker.
   *
   * @param name the {@linkplain Party#name name} of the party
   * @return the speaker
   */
  static Speaker party(String name) {
    return new PartySpeaker(name);
  }
}
