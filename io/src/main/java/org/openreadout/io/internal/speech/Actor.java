package org.openreadout.io.internal.speech;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as one place of the text says it.
 *
 * @param next the token behind the words that name the speaker
 * @param mask participants, a bit each
 * @param party a country or body that speaks without a person
 * @param together whether the words stand for several parties or for the whole meeting
 * @param settled whether the reader knows who is meant; mask and party are empty where not
 * @param kind what sort of words these are
 */
public record Actor(
    int next, long mask, @Nullable String party, boolean together, boolean settled, Kind kind) {
  /** The sorts of words that name a speaker. */
  public enum Kind {
    PERSON,
    OFFICE,
    PRONOUN,
    TOGETHER,
    SIDE,
    PARTY,
    BODY,
    STRANGER
  }

  public static Actor unsettled(int next, Kind kind) {
    return new Actor(next, 0, null, false, false, kind);
  }

  /** Whether one side speaks, and it is clear who. */
  public boolean isSingle() {
    return settled && !together && mask != 0;
  }

  public Actor withNext(int k) {
    return new Actor(k, mask, party, together, settled, kind);
  }
}
