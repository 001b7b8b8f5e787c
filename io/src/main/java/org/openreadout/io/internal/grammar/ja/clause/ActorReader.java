package org.openreadout.io.internal.grammar.ja.clause;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.grammar.ja.people.Countries;
import org.openreadout.io.internal.grammar.ja.people.JapanesePeople;
import org.openreadout.io.internal.grammar.ja.people.Offices;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.Member;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.PersonName;
import org.openreadout.model.Side;

/** Reads who speaks: "槙原大臣から", "両外相は", "先方より", "ペルー側は", "同大使から". */
final class ActorReader {
  /** How many tokens may name a speaker. */
  private static final int LONGEST = 24;

  private final Countries countries;
  private final Offices offices;
  private final Cast cast;

  ActorReader(Countries countries, Offices offices, Cast cast) {
    this.countries = countries;
    this.offices = offices;
    this.cast = cast;
  }

  /**
   * The speaker whose words start at a token, or null.
   *
   * @param particle what has to stand behind
   * @param last who spoke last alone, whom "同大臣" may mean
   */
  @Nullable Actor read(Tokens tokens, int i, int limit, Word particle, long last) {
    int most = Math.min(limit, i + LONGEST);
    for (int k = i; k < most; k++) {
      if (tokens.is(k, Word.COMMA) || tokens.is(k, Word.STOP) || tokens.is(k, Word.OPEN)) {
        return null;
      }
      if (k > i && tokens.is(k, particle)) {
        return named(tokens, i, k, behind(tokens, k + 1), last);
      }
    }
    return null;
  }

  private static int behind(Tokens tokens, int k) {
    return tokens.is(k, Word.COMMA) ? k + 1 : k;
  }

  private @Nullable Actor named(Tokens tokens, int from, int to, int next, long last) {
    int only = to - 1;
    if (only == from && tokens.is(from, Word.JOINT)) {
      return new Actor(next, cast.principals(), null, true, true, Actor.Kind.TOGETHER);
    }
    if (only == from && (tokens.is(from, Word.COUNTERPART) || tokens.is(from, Word.OWN_SIDE))) {
      Side side = tokens.is(from, Word.COUNTERPART) ? Side.COUNTERPART : Side.ISSUER;
      long mask = cast.principals() & cast.side(side);
      return mask == 0
          ? Actor.unsettled(next, Actor.Kind.SIDE)
          : new Actor(next, mask, null, false, true, Actor.Kind.SIDE);
    }
    Party party = countries.at(tokens, from);
    if (party != null && to == from + 2 && tokens.is(only, Word.WHICH_SIDE)) {
      return new Actor(next, 0, party.name(), false, true, Actor.Kind.PARTY);
    }
    return offices.isHead(tokens, only) ? persons(tokens, from, to, next, last) : null;
  }

  /** One person, or several with "及び" between them. */
  private Actor persons(Tokens tokens, int from, int to, int next, long last) {
    long mask = 0;
    int start = from;
    for (int k = from; k < to; k++) {
      boolean between =
          offices.isHead(tokens, k - 1) && (tokens.is(k, Word.AND) || tokens.is(k, Word.TO));
      if (between) {
        long one = person(tokens, start, k, last);
        if (one == 0) {
          return Actor.unsettled(next, Actor.Kind.PERSON);
        }
        mask |= one;
        start = k + 1;
      }
    }
    long rest = person(tokens, start, to, last);
    long own = (mask | rest) & cast.side(Side.ISSUER);
    boolean together = mask != 0 && own != 0 && own != (mask | rest);
    return rest == 0
        ? Actor.unsettled(next, Actor.Kind.PERSON)
        : new Actor(next, mask | rest, null, together, true, Actor.Kind.PERSON);
  }

  /** The only member whom a short form fits; 0 where none does, or more than one. */
  private long person(Tokens tokens, int from, int to, long last) {
    boolean same = tokens.is(from, Word.SAME);
    int office = same ? from + 1 : office(tokens, from, to);
    String name = same ? "" : tokens.text(from, office);
    String title = tokens.text(to - 1);
    long found = 0;
    for (int m = 0; m < cast.members().size(); m++) {
      Member member = cast.member(m);
      PersonName known = member.name();
      boolean fits =
          name.isEmpty()
              ? member.offices().stream().anyMatch(o -> o.endsWith(title))
              : known != null && JapanesePeople.fits(known, name);
      found |= fits ? 1L << m : 0;
    }
    if (same && (found & last) != 0 && Long.bitCount(last) == 1) {
      return last;
    }
    if (Long.bitCount(found) != 1) {
      return 0;
    }
    Member member = cast.member(Long.numberOfTrailingZeros(found));
    PersonName known = member.name();
    if (!name.isEmpty() && known != null && !known.display().equals(name)) {
      member.alias(tokens.text(from, to));
    }
    return found;
  }

  /** Where the name ends: at the title, the country, or "次期". */
  private int office(Tokens tokens, int from, int to) {
    int k = from;
    while (k < to - 1
        && !tokens.is(k, Word.FIELD)
        && !tokens.is(k, Word.ELECT)
        && !tokens.is(k, Word.IN_JAPAN)
        && countries.at(tokens, k) == null) {
      k++;
    }
    boolean dot = k > from && tokens.is(k - 1, Word.DOT);
    return dot ? k - 1 : k;
  }
}
