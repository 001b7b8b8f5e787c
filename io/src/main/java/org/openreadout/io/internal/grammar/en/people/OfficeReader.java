package org.openreadout.io.internal.grammar.en.people;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.EMBASSY;
import static org.openreadout.io.internal.grammar.en.Word.GENERAL;
import static org.openreadout.io.internal.grammar.en.Word.IN;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_ABOUT;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_ARTICLE;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_LINK;
import static org.openreadout.io.internal.grammar.en.Word.PRESUMPTIVE;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.TO;
import static org.openreadout.io.internal.grammar.en.Word.WORLDWIDE;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;

/**
 * Reads a title of office with the party whose office it is: "Minister for Foreign Affairs of the
 * Republic of Peru", "Ivoirian Prime Minister", "European External Action Service Secretary
 * General", "Minister of State for Middle East, North Africa, and North America". The party's own
 * name is cut off at the edges, as in "Minister of Japan".
 */
public final class OfficeReader {
  private static final int LONGEST = 40;
  private final PartyTable parties;
  private final OfficeWords words;
  private final Honorifics honorifics;

  public OfficeReader(PartyTable parties, OfficeWords words, Honorifics honorifics) {
    this.parties = parties;
    this.words = words;
    this.honorifics = honorifics;
  }

  /**
   * A title.
   *
   * @param from its first token, behind the party's name or an article
   * @param to the token behind its last one
   * @param next the token behind everything read, a party behind the title too
   */
  public record Reading(int from, int to, int next, @Nullable Party party) {}

  /**
   * The title that starts at a token.
   *
   * @param apposition whether it stands between commas, so that no name can follow and any capital
   *     belongs to it
   */
  public @Nullable Reading read(Tokens tokens, int i, int limit, boolean apposition) {
    int end = Math.min(limit, i + LONGEST);
    int k = tokens.is(i, OFFICE_ARTICLE) ? i + 1 : i;
    Party party = null;
    int from = k;
    boolean qualified = apposition && !tokens.isCapital(k) && words.isQualifier(tokens, k);
    boolean capital = // "Presumptive Honduran President-Elect": the country stands inside
        tokens.is(k, PRESUMPTIVE)
            && tokens.isCapital(k)
            && parties.read(tokens, k + 1, end) != null;
    k = qualified || capital ? k + 1 : k;
    PartyTable.Match lead = parties.read(tokens, k, end);
    if (lead != null) {
      int after = Abbreviation.skip(tokens, lead.next(), end);
      after = tokens.isPossessive(after) ? after + 1 : after;
      int small = // "Armenian | acting Prime Minister"
          words.isQualifier(tokens, after) && !tokens.isCapital(after) ? after + 1 : after;
      if (lead.form() == PartyTable.Form.BODY) {
        party = lead.party();
        k = lead.next();
      } else if (reachesHead(tokens, small, end)) {
        party = parties.asPrinted(tokens, lead);
        k = small;
        from = qualified ? from : after; // "former U.S. Ambassador" stays one phrase
        PartyTable.Match body = parties.read(tokens, k, end);
        if (body != null && body.form() == PartyTable.Form.BODY) {
          k = body.next();
        }
      }
    }
    if (!reachesHead(tokens, k, end)
        && !(lead != null && lead.form() == PartyTable.Form.BODY && containsHead(tokens, lead))) {
      return null;
    }
    OfficeScan scan = new OfficeScan(parties, words, honorifics, tokens, k, end, apposition);
    scan.run();
    if (scan.to < 0
        && lead != null
        && lead.form() == PartyTable.Form.BODY
        && containsHead(tokens, lead)) {
      scan.to = lead.next(); // the title is the body's own: "United Nations High Commissioner for
      // Refugees"
    }
    if (scan.to < 0) {
      return null;
    }
    return behind(tokens, from, scan, party, end, apposition);
  }

  private boolean containsHead(Tokens tokens, PartyTable.Match body) {
    for (int k = body.from(); k < body.next(); k++) {
      if (words.isHead(tokens, k)) {
        return true;
      }
    }
    return false;
  }

  private Reading behind(
      Tokens tokens,
      int from,
      OfficeScan scan,
      @Nullable Party lead,
      int limit,
      boolean apposition) {
    int to = scan.to;
    Party party = lead == null ? scan.body : lead;
    int next = Abbreviation.skip(tokens, to, limit);
    if (next > to && party == null) {
      PartyTable.Match inside = parties.read(tokens, to + 1, limit);
      if (inside != null && inside.party().kind() == PartyKind.ORGANIZATION) {
        party = inside.party();
      }
    }
    boolean of = tokens.is(next, OF);
    boolean comma = apposition && tokens.isMark(next, ',');
    PartyTable.Match own = of || comma ? parties.read(tokens, next + 1, limit) : null;
    if (own != null
        && own.form() == PartyTable.Form.NAME
        && (of || standsAlone(tokens, own.next()))) {
      next = Abbreviation.skip(tokens, own.next(), limit);
      PartyTable.Match post = // "Ambassador of X to Japan", "Embassy of X in Japan"
          of && (tokens.is(next, TO) || (tokens.is(next, IN) && tokens.is(to - 1, EMBASSY)))
              ? parties.read(tokens, next + 1, limit)
              : null;
      next = post == null ? next : post.next();
      party =
          party == null || own.party().kind() == PartyKind.STATE
              ? parties.asPrinted(tokens, own)
              : party;
    }
    if (party == null) {
      int at = unknownBody(tokens, from, to);
      if (at > 0) { // a body that no table names
        Party body =
            Party.builder()
                .name(tokens.plain(tokens.is(at + 1, THE) ? at + 2 : at + 1, to))
                .kind(PartyKind.ORGANIZATION)
                .build();
        return new Reading(from, at, next, body);
      }
    }
    return new Reading(from, to, next, party);
  }

  /**
   * Where "of the International Seed Organization" begins inside a title; -1 where there is no such
   * thing.
   */
  private int unknownBody(Tokens tokens, int from, int to) {
    boolean international = words.endsInternational(tokens, to - 1);
    if (!international && !words.endsWorldwide(tokens, to - 1)) {
      return -1;
    }
    for (int k = from + 1; k < to; k++) {
      if (tokens.is(k, OF) && (words.isHead(tokens, k - 1) || tokens.is(k - 1, GENERAL))) {
        int first = tokens.is(k + 1, THE) ? k + 2 : k + 1;
        boolean world = tokens.is(first, WORLDWIDE);
        return international || world ? k : -1;
      }
    }
    return -1;
  }

  /**
   * A country behind a comma belongs to the title before it when no title or name of its own
   * follows.
   */
  private boolean standsAlone(Tokens tokens, int i) {
    return !tokens.isCapital(i) && !tokens.isPossessive(i) && !tokens.is(i, AND);
  }

  /** Whether a head noun comes before anything that no title contains. */
  private boolean reachesHead(Tokens tokens, int i, int limit) {
    int last = Math.min(limit, i + 12);
    for (int k = i; k < last; k++) {
      if (words.isHead(tokens, k)) {
        return true;
      }
      if (k > i && honorifics.startsAt(tokens, k) && !words.isTitleWord(tokens, k)) {
        return false;
      }
      boolean inside = tokens.isCapital(k) || (k > i && tokens.is(k, OFFICE_LINK));
      boolean foreignWord = // "Readout of President …", "State Funeral for Queen …"
          k > i && tokens.is(k, OFFICE_ABOUT) && !words.isTitleWord(tokens, k - 1);
      if (!inside || foreignWord) {
        return false;
      }
    }
    return false;
  }
}
