package org.openreadout.io.internal.people;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;

/** Countries and organisations under the names that a language prints. */
public interface Parties {
  /**
   * A party in a text.
   *
   * @param from the first token of the name, behind an article
   * @param next the token behind it
   */
  record Mention(int from, int next, Party party) {}

  /** The longest name that starts at a token, an article skipped; null where none does. */
  @Nullable Mention mention(Tokens tokens, int i, int limit);

  /** The party with this name in readouts, whatever a text calls it; null where none has it. */
  @Nullable Party named(String name);
}
