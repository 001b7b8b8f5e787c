package org.openreadout.model;

import java.util.Objects;

/**
 * A country or body that speaks without a person.
 *
 * @param party the {@linkplain Party#name name} of the party
 */
public record PartySpeaker(String party) implements Speaker {

  /**
   * A country or body that speaks.
   *
   * @param party its name as {@link Party#name} has it: {@code "Peru"}, even where the text prints
   *     "the Republic of Peru"
   * @throws NullPointerException where the name is {@code null}
   */
  public PartySpeaker {
    Objects.requireNonNull(party, "party");
  }
}
