package org.openreadout.io.internal.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.model.Party;

/**
 * The words right before a cue, as far as they tell who speaks.
 *
 * @param at the last token of them
 * @param other a further token that counts: for {@link Kind#NAME} the last one of the first of two
 *     names, for {@link Kind#GOES_ON} the one that those who met stand before; -1 for none
 * @param party the country or body that they name by itself; null for none
 */
public record Subject(Kind kind, int at, int other, Set<Trait> traits, @Nullable Party party) {
  /** What sort of words they are. */
  public enum Kind {
    /** They tell nothing. */
    NOTHING,
    /** The statement before goes on, or who met does. */
    GOES_ON,
    /** Several speak: "both sides". */
    SEVERAL,
    /** "He". */
    MALE,
    /** "She". */
    FEMALE,
    /** Perhaps a name, an office or a party. */
    NAME
  }

  /** What else they tell. */
  public enum Trait {
    /** "He also": who spoke just before. */
    AGAIN,
    /** ", expressing": a comma may close the words that name another speaker. */
    APPOSED,
    /** "The President": one that needs no name. */
    DEFINITE,
    /** "The Peruvian side". */
    SIDE,
    /** A name of some sort, which no party and no weekday has: "the Administration". */
    STRANGER,
    /** "And received": perhaps from another speaker. */
    RECEIVES
  }

  /** Words that tell nothing. */
  public static final Subject NOTHING = new Subject(Kind.NOTHING, -1, -1, Set.of(), null);

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
