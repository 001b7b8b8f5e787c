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
   * @throws NullPointerException where the name is {@code null}
   */
  public PartySpeaker {
    Objects.requireNonNull(party, "party");
  }
}
