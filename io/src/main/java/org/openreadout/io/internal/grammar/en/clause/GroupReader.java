package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.GROUP_MEMBER;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.words.Tokens;

/**
 * Reads people whom nobody names: "Guests", "the three CEOs", "Administration officials and
 * mayors". Private persons speak without a name; of others it can't be told who is meant.
 */
record GroupReader(PartyTable parties) {
  /** How many words may stand before the noun, and behind its "of". */
  private static final int REACH = 5;

  @Nullable Actor read(Scene scene, int i, int limit) {
    Tokens tokens = scene.tokens();
    boolean article = tokens.is(i, THE);
    int k = article ? i + 1 : i;
    if (!article && !tokens.isCapital(i) && !tokens.is(i, GROUP_MEMBER)) {
      return null;
    }
    PartyTable.Match country = null; // "Senior U.S. officials"
    int last = Math.min(limit, k + REACH);
    while (k < last && tokens.isWord(k) && !tokens.is(k, GROUP_MEMBER)) {
      if (tokens.is(k, PREPOSITION)) {
        return null;
      }
      PartyTable.Match party = parties.read(tokens, k, limit);
      country = party == null ? country : party;
      k = party == null ? k + 1 : party.next();
    }
    if (k >= last || !tokens.is(k, GROUP_MEMBER)) {
      return null;
    }
    int next = behindOf(tokens, k + 1, limit);
    if (tokens.isPossessive(next)) {
      return null;
    }
    if (country != null) {
      String name = country.party().name();
      return new Actor(next, 0, name, false, true, Actor.Kind.PARTY);
    }
    return scene.discourse().isPrivate()
        ? new Actor(next, 0, null, false, true, Actor.Kind.BODY)
        : Actor.unsettled(next, Actor.Kind.BODY);
  }

  /** "members | of Congress" */
  private static int behindOf(Tokens tokens, int k, int limit) {
    if (!tokens.is(k, OF)) {
      return k;
    }
    int j = tokens.is(k + 1, THE) ? k + 2 : k + 1;
    while (j < limit && j < k + REACH && tokens.isWord(j) && tokens.isCapital(j)) {
      j++;
    }
    return j;
  }
}
