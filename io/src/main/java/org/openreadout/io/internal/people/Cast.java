package org.openreadout.io.internal.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private final WordIndex names;
  private final Map<Side, Long> sides = new EnumMap<>(Side.class);
  private @Nullable WordIndex titles; // made when somebody asks who holds one
  private long principals;

  private Cast(List<Member> members, PersonWords words) {
    this.members = List.copyOf(members);
    this.words = words;
    int spellings = 0;
    for (Member member : members) {
      spellings += member.spellings();
    }
    names = new WordIndex(spellings);
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      member.indexName(names, i);
      sides.merge(member.side(), 1L << i, (a, b) -> a | b);
      principals |= member.role() == Role.PRINCIPAL ? 1L << i : 0;
    }
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
    return sides.getOrDefault(side, 0L);
  }

  /** The members who are principals. */
  public long principals() {
    return principals;
  }

  /**
   * The members in whose titles all these words, small letters with spaces around, stand in this
   * order.
   */
  public long holding(String words) {
    long mask = 0;
    for (long rest = perhapsHolding(words); rest != 0; rest &= rest - 1) {
      boolean holds = member(Long.numberOfTrailingZeros(rest)).holds(words);
      mask |= holds ? Long.lowestOneBit(rest) : 0;
    }
    return mask;
  }

  /** The members of whom one title is exactly this, small letters with spaces around. */
  public long holdingExactly(String words) {
    String title = words.strip();
    long mask = 0;
    for (long rest = perhapsHolding(words); rest != 0; rest &= rest - 1) {
      boolean holds = member(Long.numberOfTrailingZeros(rest)).holdsExactly(title);
      mask |= holds ? Long.lowestOneBit(rest) : 0;
    }
    return mask;
  }

  private long perhapsHolding(String words) {
    WordIndex index = titles();
    long mask = members.isEmpty() ? 0 : -1L >>> (Long.SIZE - members.size());
    int from = 0;
    for (int i = 0; i <= words.length() && mask != 0; i++) {
      if (i == words.length() || Member.partsTitleWords(words.charAt(i))) {
        mask &= i > from ? index.of(words, from, i) : mask;
        from = i + 1;
      }
    }
    return mask;
  }

  private WordIndex titles() {
    if (titles == null) {
      int words = 0;
      for (Member member : members) {
        words += member.mostTitleWords();
      }
      titles = new WordIndex(words);
      for (int i = 0; i < members.size(); i++) {
        members.get(i).indexTitles(titles, i);
      }
    }
    return titles;
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
    long mask = names.of(tokens, i);
    WordClass particle = words.nameParticle();
    boolean small = particle != null && Spelling.isParticle(tokens, i, particle);
    return mask == 0 || capital || small ? mask : 0;
  }
}
