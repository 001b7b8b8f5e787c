package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ADMINISTRATION;
import static org.openreadout.io.internal.grammar.en.Word.BODY_LINK;
import static org.openreadout.io.internal.grammar.en.Word.GOVERNMENT;
import static org.openreadout.io.internal.grammar.en.Word.GOVERNMENT_OF;
import static org.openreadout.io.internal.grammar.en.Word.GROUP_PEOPLE;
import static org.openreadout.io.internal.grammar.en.Word.MEMBER;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.OFFICIALS;
import static org.openreadout.io.internal.grammar.en.Word.PEOPLE_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.SENIOR;
import static org.openreadout.io.internal.grammar.en.Word.SIDE;
import static org.openreadout.io.internal.grammar.en.Word.SIDE_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.STATES;
import static org.openreadout.io.internal.grammar.en.Word.THAT_OF;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Side;

/**
 * Reads a country or body as a speaker: "the Italian side", "that of Italy" and "the Government of
 * Italy" mean the persons of that side where it has any; "the United States", "U.S. officials" and
 * "the Department of X" speak under their own name.
 */
final class PartyActorReader {
  private final PartyTable parties;
  private final Seats seats;

  PartyActorReader(PartyTable parties, Seats seats) {
    this.parties = parties;
    this.seats = seats;
  }

  @Nullable Actor read(Scene scene, int i, int limit) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    if (tokens.begins(i, THAT_OF)) {
      PartyTable.Match party = parties.read(tokens, tokens.is(i + 2, THE) ? i + 3 : i + 2, limit);
      return party == null || tokens.isPossessive(party.next())
          ? null
          : side(party.next(), party.party().name(), discourse, Actor.Kind.SIDE);
    }
    int k = tokens.is(i, THE) ? i + 1 : i;
    if (!tokens.isCapital(k)) {
      return tokens.is(i, THE) ? government(scene, k, limit) : null;
    }
    Actor officials = officials(scene, k, limit);
    if (officials != null) {
      return officials;
    }
    Actor government = government(scene, k, limit);
    if (government != null) {
      return government;
    }
    PartyTable.Match party = parties.read(tokens, k, limit);
    if (party == null) {
      return tokens.is(i, THE) ? body(scene, k, limit) : null;
    }
    int next = party.next();
    next = tokens.isMark(next, '(') && tokens.isMark(next + 2, ')') ? next + 3 : next;
    if (tokens.isPossessive(next)) {
      return null;
    }
    if (tokens.is(next, SIDE_NOUN)) {
      return side(next + 1, party.party().name(), discourse, Actor.Kind.SIDE);
    }
    if (tokens.is(next, PEOPLE_NOUN)) {
      return new Actor(next + 1, 0, party.party().name(), false, true, Actor.Kind.PARTY);
    }
    if (party.form() == PartyTable.Form.DEMONYM
        || (tokens.isCapital(next) && tokens.isWord(next))) {
      return tokens.is(i, THE) && party.form() != PartyTable.Form.DEMONYM
          ? body(scene, k, limit)
          : null;
    }
    return new Actor(next, 0, party.party().name(), false, true, Actor.Kind.PARTY);
  }

  /**
   * "Senior White House officials" speak for their country; "Administration officials" are the
   * publisher's own people.
   */
  private @Nullable Actor officials(Scene scene, int i, int limit) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    int k = tokens.is(i, SENIOR) ? i + 1 : i;
    int seat = seats.table.match(tokens, k, limit);
    String country = seat > k ? seats.table.value(tokens, k, seat) : null;
    if (country != null && tokens.is(seat, OFFICIALS)) {
      return new Actor(seat + 1, 0, country, false, true, Actor.Kind.PARTY);
    }
    String issuer = discourse.issuer();
    boolean own =
        issuer != null
            && tokens.is(k, ADMINISTRATION)
            && !tokens.isCapital(i - 1)
            && tokens.is(k + 1, OFFICIALS);
    return issuer == null || !own ? null : side(k + 2, issuer, discourse, Actor.Kind.PARTY);
  }

  /** "ASEAN Member States", which is no member of a body's staff. */
  @Nullable Actor memberStates(Tokens tokens, int i, int limit) {
    PartyTable.Match party = parties.read(tokens, i, limit);
    if (party == null || !tokens.is(party.next(), MEMBER) || !tokens.is(party.next() + 1, STATES)) {
      return null;
    }
    return new Actor(party.next() + 2, 0, party.party().name(), false, true, Actor.Kind.PARTY);
  }

  /** "the Government of Peru", "the Royal Government of Cambodia", "the people of Japan". */
  private @Nullable Actor government(Scene scene, int k, int limit) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    int at = tokens.isCapital(k) && tokens.is(k + 1, GOVERNMENT) ? k + 1 : k;
    if (!tokens.is(at, GOVERNMENT_OF) || !tokens.is(at + 1, OF)) {
      return null;
    }
    PartyTable.Match party = parties.read(tokens, at + 2, limit);
    return party == null
        ? null
        : side(party.next(), party.party().name(), discourse, Actor.Kind.SIDE);
  }

  /** The persons of a party who are present; the party itself, as a kind of its own, for none. */
  private static Actor side(int next, String party, Discourse discourse, Actor.Kind unnamed) {
    long persons = discourse.cast().ofParty(party) & discourse.present();
    return persons == 0
        ? new Actor(next, 0, party, false, true, unnamed)
        : new Actor(next, persons, null, false, true, Actor.Kind.SIDE);
  }

  /**
   * "the Department of Homeland Security": any body with capitals, under the name that is printed.
   */
  private static @Nullable Actor body(Scene scene, int i, int limit) {
    Tokens tokens = scene.tokens();
    int k = i;
    while (k < limit
        && tokens.isWord(k)
        && (tokens.isCapital(k)
            || (tokens.is(k, BODY_LINK)
                && tokens.isCapital(tokens.is(k + 1, THE) ? k + 2 : k + 1)))) {
      k++;
    }
    if (k == i || tokens.isPossessive(k)) {
      return null;
    }
    Actor group = group(scene, k);
    if (group != null) {
      return group;
    }
    String name = tokens.text(i, k);
    k = tokens.isMark(k, '(') && tokens.isMark(k + 2, ')') ? k + 3 : k;
    return new Actor(k, 0, name, false, true, Actor.Kind.BODY);
  }

  /**
   * "the V4 | side", "the Coastal Five | leaders": a group of countries, as the name of a side is
   * those who met the publisher, as that of leaders or members everybody.
   */
  private static @Nullable Actor group(Scene scene, int noun) {
    Discourse discourse = scene.discourse();
    boolean side = scene.tokens().is(noun, SIDE);
    if (!side && !scene.tokens().is(noun, GROUP_PEOPLE)) {
      return null;
    }
    long mask =
        side ? discourse.present() & ~discourse.cast().side(Side.ISSUER) : discourse.present();
    return Long.bitCount(mask) < 2
        ? null
        : new Actor(noun + 1, mask, null, !discourse.sameParty(mask), true, Actor.Kind.SIDE);
  }
}
