package org.openreadout.io.internal.speech;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.model.Party;
import org.openreadout.model.Side;

/**
 * What a reader keeps in mind from sentence to sentence: who is present in this section, and who
 * spoke last.
 */
public final class Discourse {
  private final Cast cast;
  private final boolean privateGroup;
  private long present;
  private long lastSingle;
  private long lastMale;
  private long lastFemale;

  /**
   * Begins with all principals present; with those listed as having been there where nobody else
   * met the publisher's own.
   *
   * @param privateGroup whether those who met the publisher are private persons
   */
  public Discourse(Cast cast, boolean privateGroup) {
    this.cast = cast;
    this.privateGroup = privateGroup;
    present = everybody();
  }

  private long everybody() {
    long others = cast.side(Side.COUNTERPART);
    long principals = cast.principals();
    return (principals & others) == 0 ? principals | others : principals;
  }

  public Cast cast() {
    return cast;
  }

  /** Whether those who met the publisher are private persons, who speak without a name. */
  public boolean isPrivate() {
    return privateGroup;
  }

  /** Those who met, as the section tells: principals, or those listed where nobody else met. */
  public long present() {
    return present;
  }

  /** Whether those present stand for exactly two countries or bodies. */
  public boolean isTwoSided() {
    int first = Long.numberOfTrailingZeros(present);
    long sideOfFirst = 0;
    for (int i = 0; i < cast.members().size(); i++) {
      if ((present >> i & 1) != 0 && sameParty(1L << first | 1L << i)) {
        sideOfFirst |= 1L << i;
      }
    }
    long rest = present & ~sideOfFirst;
    return rest != 0 && sameParty(rest);
  }

  /** Participants with the publisher's own principals, who take part in every meeting told. */
  public long withIssuers(long mask) {
    return mask | (cast.principals() & cast.side(Side.ISSUER));
  }

  /** Begins a section about some of the participants; an empty mask means all principals. */
  public void enterSection(long participants) {
    present = participants == 0 ? everybody() : participants;
    lastSingle = 0;
  }

  /** Who spoke last alone; 0 for nobody. */
  public long lastSingle() {
    return lastSingle;
  }

  /** The name of the publisher's country or body; null where nobody is on its side. */
  public @Nullable String issuer() {
    for (int i = 0; i < cast.members().size(); i++) {
      Party party = cast.member(i).party();
      if (cast.member(i).side() == Side.ISSUER && party != null) {
        return party.name();
      }
    }
    return null;
  }

  /** Remembers a speaker for the pronouns that follow. */
  public void spoke(Actor actor) {
    if (!actor.isSingle()) {
      return;
    }
    lastSingle = actor.mask();
    if (Long.bitCount(actor.mask()) == 1) {
      char gender = cast.member(Long.numberOfTrailingZeros(actor.mask())).gender();
      lastMale = gender == 'f' ? lastMale : actor.mask();
      lastFemale = gender == 'm' ? lastFemale : actor.mask();
    }
  }

  /**
   * Whom "he" or "she" means: the last fitting speaker, else the only principal of that gender; 0
   * where it can't be told.
   */
  public long pronoun(char gender) {
    long last = gender == 'm' ? lastMale : lastFemale;
    boolean lastFits = Long.bitCount(lastSingle) == 1 && fits(lastSingle, gender);
    if (lastFits) {
      return lastSingle;
    }
    long only = 0;
    for (int i = 0; i < cast.members().size(); i++) {
      if ((present >> i & 1) != 0 && cast.member(i).gender() == gender) {
        only |= 1L << i;
      }
    }
    if (last != 0 && (last & present) != 0) {
      return last;
    }
    return Long.bitCount(only) == 1 ? only : 0;
  }

  /** Whether all these participants stand for one country or body. */
  public boolean sameParty(long mask) {
    int first = Long.numberOfTrailingZeros(mask);
    var party = cast.member(first).party();
    for (int i = first + 1; i < cast.members().size(); i++) {
      if ((mask >> i & 1) != 0) {
        var other = cast.member(i).party();
        boolean same =
            (party == null || other == null)
                ? party == other && cast.member(i).side() == cast.member(first).side()
                : party.name().equals(other.name());
        if (!same) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean fits(long mask, char gender) {
    char known = cast.member(Long.numberOfTrailingZeros(mask)).gender();
    return known == 0 || known == gender;
  }
}
