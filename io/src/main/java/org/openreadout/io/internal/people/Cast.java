package org.openreadout.io.internal.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openreadout.io.internal.grammar.en.people.NameReader;
import org.openreadout.io.internal.words.Tokens;
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

  private Cast(List<Member> members) {
    this.members = List.copyOf(members);
  }

  /**
   * Gives each person an id.
   *
   * @param drafts {@value #MOST} at most
   * @param words what the language tells of names and titles
   */
  public static Cast of(List<Member.Draft> drafts, PeopleWords words) {
    List<Member> members = new ArrayList<>(drafts.size());
    Set<String> ids = new HashSet<>();
    for (Member.Draft draft : drafts) {
      members.add(new Member(id(draft, ids), draft, words));
    }
    return new Cast(members);
  }

  private static String id(Member.Draft draft, Set<String> taken) {
    String office = draft.offices.isEmpty() ? "participant" : draft.offices.get(0);
    String party = draft.party == null ? "" : draft.party.name() + " ";
    String base = slug(draft.name == null ? party + office : draft.name.display());
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  /**
   * Small letters and digits with hyphens: "Tomás Arrieta" becomes "tomas-arrieta". What voices a
   * kana is no diacritic, but part of the letter.
   */
  public static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder b = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '\u3099' || c == '\u309A') {
        b.append(c);
      } else if (b.length() > 0
          && b.charAt(b.length() - 1) != '-'
          && Character.getType(c) != Character.NON_SPACING_MARK
          && c != '\''
          && c != '\u2019'
          && c != '.') {
        b.append('-');
      }
    }
    while (b.length() > 0 && b.charAt(b.length() - 1) == '-') {
      b.setLength(b.length() - 1);
    }
    return b.length() == 0 ? "participant" : Normalizer.normalize(b, Normalizer.Form.NFC);
  }

  /** The same letters without diacritics; the very string where it has none. */
  public static String withoutMarks(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length(); i++) {
      plain &= word.charAt(i) < 128;
    }
    if (plain) {
      return word;
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder b = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        b.append(apart.charAt(i));
      }
    }
    return b.toString();
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

  /**
   * Those whose name the tokens from {@code i} on spell, at the greatest length.
   *
   * @return the mask in the high part, shifted by 0, and the length through {@link #nameLength}
   */
  public long named(Tokens tokens, int i, int limit) {
    int best = nameLength(tokens, i, limit);
    long mask = 0;
    for (int m = 0; best > 0 && m < members.size(); m++) {
      mask |= members.get(m).nameLength(tokens, i, limit) == best ? 1L << m : 0;
    }
    return mask;
  }

  /** How many tokens from {@code i} on spell part of somebody's name. */
  public int nameLength(Tokens tokens, int i, int limit) {
    int best = 0;
    if (tokens.isCapital(i) || NameReader.isParticle(tokens, i)) {
      for (Member member : members) {
        best = Math.max(best, member.nameLength(tokens, i, limit));
      }
    }
    return best;
  }
}
