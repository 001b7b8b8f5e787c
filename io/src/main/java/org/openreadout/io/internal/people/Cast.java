package org.openreadout.io.internal.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.WordClass;
import org.openreadout.model.Role;
import org.openreadout.model.Side;

/**
 * All participants of a document, in order. A set of them is a bit mask, bit n for member n;
 * {@value #MOST} fit.
 */
public final class Cast {
  /** The most members that one cast can hold. */
  public static final int MOST = 63;

  private final List<Member> members;
  private final PersonWords words;
  private final NameIndex index;

  private Cast(List<Member> members, PersonWords words) {
    this.members = List.copyOf(members);
    this.words = words;
    index = new NameIndex(this.members);
  }

  /**
   * Gives each person an id.
   *
   * @param drafts {@value #MOST} at most
   */
  public static Cast of(List<Member.Draft> drafts, PersonWords words) {
    List<Member> members = new ArrayList<>(drafts.size());
    Set<String> ids = new HashSet<>();
    for (Member.Draft draft : drafts) {
      members.add(new Member(id(draft, ids), draft, words));
    }
    return new Cast(members, words);
  }

  private static String id(Member.Draft draft, Set<String> taken) {
    String office = draft.offices.isEmpty() ? "participant" : draft.offices.get(0);
    String party = draft.party == null ? "" : draft.party.name() + " ";
    String base = Spelling.slug(draft.name == null ? party + office : draft.name.name().display());
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  public List<Member> members() {
    return members;
  }

  public Member member(int bit) {
    return members.get(bit);
  }

  /** The members of a side. */
  public long side(Side side) {
    long mask = 0;
    for (int i = 0; i < members.size(); i++) {
      mask |= members.get(i).side() == side ? 1L << i : 0;
    }
    return mask;
  }

  /** The members who are principals. */
  public long principals() {
    long mask = 0;
    for (int i = 0; i < members.size(); i++) {
      mask |= members.get(i).role() == Role.PRINCIPAL ? 1L << i : 0;
    }
    return mask;
  }

  /** The members whose country or organisation has this name. */
  public long ofParty(String name) {
    long mask = 0;
    for (int i = 0; i < members.size(); i++) {
      var party = members.get(i).party();
      mask |= party != null && party.name().equals(name) ? 1L << i : 0;
    }
    return mask;
  }

  /** Those whose name the tokens from {@code i} on spell, at the greatest length, as a mask. */
  public long named(Tokens tokens, int i, int limit) {
    int best = 0;
    long mask = 0;
    for (long rest = perhaps(tokens, i); rest != 0; rest &= rest - 1) {
      int length = member(Long.numberOfTrailingZeros(rest)).nameLength(tokens, i, limit);
      if (length > best) {
        best = length;
        mask = 0;
      }
      mask |= length > 0 && length == best ? Long.lowestOneBit(rest) : 0;
    }
    return mask;
  }

  /** How many tokens from {@code i} on spell part of somebody's name. */
  public int nameLength(Tokens tokens, int i, int limit) {
    int best = 0;
    for (long rest = perhaps(tokens, i); rest != 0; rest &= rest - 1) {
      Member member = member(Long.numberOfTrailingZeros(rest));
      best = Math.max(best, member.nameLength(tokens, i, limit));
    }
    return best;
  }

  /** Those in whose name the token perhaps stands: a capital, or a word that begins one small. */
  private long perhaps(Tokens tokens, int i) {
    boolean capital = tokens.isCapital(i);
    if (!capital && !tokens.isWord(i)) {
      return 0;
    }
    long mask = index.of(tokens, i);
    WordClass particle = words.nameParticle();
    boolean small = particle != null && Spelling.isParticle(tokens, i, particle);
    return mask == 0 || capital || small ? mask : 0;
  }
}
