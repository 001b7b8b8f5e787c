package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ALONG_WITH;
import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.BOTH;
import static org.openreadout.io.internal.grammar.en.Word.COMPANIONS;
import static org.openreadout.io.internal.grammar.en.Word.COUNTERPART;
import static org.openreadout.io.internal.grammar.en.Word.HE;
import static org.openreadout.io.internal.grammar.en.Word.HE_SHE_THEY;
import static org.openreadout.io.internal.grammar.en.Word.POSSESSIVE_PRONOUN;
import static org.openreadout.io.internal.grammar.en.Word.SHE;
import static org.openreadout.io.internal.grammar.en.Word.THEY;
import static org.openreadout.io.internal.grammar.en.Word.TOGETHER_WITH;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Tokens;

/**
 * Reads the words that name a speaker: a person, an office, a pronoun, "the two ministers", "the
 * Italian side", a country, or several of these joined by "and".
 */
final class ActorReader {
  /**
   * How many speakers a list may have. Each "and" of a sentence may begin a clause, for which the
   * list behind it is read again: without a bound that takes the square of a long one.
   */
  private static final int MOST = 16;

  private final TogetherReader together;
  private final PersonActorReader persons;
  private final PartyActorReader partyActors;
  private final GroupReader groups;

  ActorReader(PartyTable parties, Seats seats, PersonActorReader persons) {
    this.persons = persons;
    together = new TogetherReader();
    partyActors = new PartyActorReader(parties, seats);
    groups = new GroupReader(parties);
  }

  /**
   * Whether the words that name a speaker may end with a token, going by the look of them alone:
   * "they", "both sides", "Foreign Minister Kono".
   */
  boolean mayEnd(Tokens tokens, int i, int from) {
    if (tokens.is(i, HE_SHE_THEY)) {
      return true;
    }
    return i > from && (tokens.isCapital(i) ? tokens.isCapital(i - 1) : together.mayEnd(tokens, i));
  }

  /** The speaker whose words start at a token, or null. */
  @Nullable Actor read(Scene scene, int i, int limit) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    Actor first = one(scene, i, limit);
    if (first == null && tokens.is(i, BOTH)) {
      first = one(scene, i + 1, limit); // "both Australia and Indonesia"
    }
    if (first == null) {
      return null;
    }
    Actor all = first;
    boolean list = false; // "A, B, and C"; two alone have no comma between them
    int read = 1;
    for (int k = all.next(); k < limit; k = all.next()) {
      int and = conjunction(tokens, k);
      Actor more = and < 0 ? null : further(scene, and, limit, all);
      if (more == null && and > 0) {
        int behind = companions(tokens, and, limit);
        if (behind > and && ++read <= MOST) {
          all =
              tokens.is(behind - 1, COUNTERPART)
                  ? withCounterparts(all, behind, discourse)
                  : all.withNext(behind);
          continue;
        }
      }
      if (more != null && all.kind() == Actor.Kind.PARTY && more.kind() != Actor.Kind.PARTY) {
        break; // "… the defense of Japan and the two leaders discussed …"
      }
      boolean comma = tokens.isMark(k, ',');
      boolean apposition = // "Mr. A, Minister for Foreign Affairs, …"
          comma
              && more != null
              && more.kind() == Actor.Kind.OFFICE
              && (more.mask() & ~all.mask()) == 0;
      if (apposition) {
        break;
      }
      boolean commaAnd = comma && tokens.is(k + 1, AND);
      if (more == null
          || (commaAnd && !list)
          || (comma && !commaAnd && !listGoesOn(tokens, more.next()))) {
        break;
      }
      if (++read > MOST) {
        return Actor.unsettled(k, all.kind());
      }
      list |= comma;
      all = join(all, more, discourse);
    }
    return all;
  }

  private static int conjunction(Tokens tokens, int k) {
    if (tokens.is(k, AND)) {
      return k + 1;
    }
    if (tokens.isMark(k, ',')) {
      return tokens.is(k + 1, AND) ? k + 2 : k + 1;
    }
    return tokens.begins(k, ALONG_WITH) || tokens.begins(k, TOGETHER_WITH) ? k + 2 : -1;
  }

  private static boolean listGoesOn(Tokens tokens, int k) {
    return tokens.isMark(k, ',') || tokens.is(k, AND);
  }

  /** "and their teams": companions who add no speaker. */
  private static int companions(Tokens tokens, int i, int limit) {
    if (!tokens.is(i, POSSESSIVE_PRONOUN)) {
      return i;
    }
    int k = i + 1;
    while (k < limit && k < i + 4 && !tokens.isCapital(k) && tokens.isWord(k)) {
      k++;
      if (tokens.is(k - 1, COMPANIONS)) {
        return k;
      }
    }
    return i;
  }

  /** "The Deputy Secretary and her counterparts": all others who are principals. */
  private static Actor withCounterparts(Actor actor, int next, Discourse discourse) {
    long others = discourse.cast().principals() & ~actor.mask();
    return actor.mask() == 0 || others == 0
        ? actor.withNext(next)
        : new Actor(next, actor.mask() | others, null, true, true, Actor.Kind.PERSON);
  }

  private static Actor join(Actor a, Actor b, Discourse discourse) {
    if (a.settled() && b.settled() && a.mask() == 0 && b.mask() == 0) {
      long persons = persons(a, discourse) | persons(b, discourse); // "Australia and Indonesia"
      return persons == 0
          ? Actor.unsettled(b.next(), a.kind())
          : new Actor(b.next(), persons, null, true, true, a.kind());
    }
    if (!a.settled() || !b.settled()) {
      return Actor.unsettled(b.next(), a.kind());
    }
    boolean both = a.together() || b.together() || differentParties(a, b, discourse);
    String party = a.party() == null ? b.party() : a.party();
    return new Actor(b.next(), a.mask() | b.mask(), party, both, true, Actor.Kind.PERSON);
  }

  private static long persons(Actor actor, Discourse discourse) {
    return actor.party() == null ? 0 : discourse.cast().ofParty(actor.party());
  }

  private static boolean differentParties(Actor a, Actor b, Discourse discourse) {
    return a.mask() == 0 || b.mask() == 0 || !discourse.sameParty(a.mask() | b.mask());
  }

  /** A further member of a list: "Minister A and | the two deputy ministers" are others than A. */
  @Nullable Actor further(Scene scene, int i, int limit, Actor before) {
    long others = scene.discourse().present() & ~before.mask();
    Actor group = before.mask() == 0 || others == 0 ? null : together.read(scene, i, limit, others);
    return group == null ? one(scene, i, limit) : group;
  }

  private @Nullable Actor one(Scene scene, int i, int limit) {
    Tokens tokens = scene.tokens();
    if (i >= limit || !tokens.isWord(i)) {
      return null;
    }
    Actor actor = pronoun(scene, i);
    if (actor == null) {
      actor = LatterReader.read(scene, i);
    }
    if (actor == null) {
      actor = together.read(scene, i, limit);
    }
    if (actor == null) {
      actor = partyActors.memberStates(tokens, i, limit);
    }
    if (actor == null) {
      actor = persons.read(scene, i, limit);
    }
    if (actor == null) {
      actor = partyActors.read(scene, i, limit);
    }
    return actor == null ? groups.read(scene, i, limit) : actor;
  }

  private static @Nullable Actor pronoun(Scene scene, int i) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    if (tokens.is(i, THEY)) {
      long all = discourse.present();
      return new Actor(i + 1, all, null, true, all != 0, Actor.Kind.PRONOUN);
    }
    boolean he = tokens.is(i, HE);
    if (!he && !tokens.is(i, SHE)) {
      return null;
    }
    long who = discourse.pronoun(he ? 'm' : 'f');
    return new Actor(i + 1, who, null, false, who != 0, Actor.Kind.PRONOUN);
  }
}
