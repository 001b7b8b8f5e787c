package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.BUILDING_ADJECTIVE;
import static org.openreadout.io.internal.grammar.en.Word.BUILDING_IN_SMALL;
import static org.openreadout.io.internal.grammar.en.Word.IN;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.OF_TO;
import static org.openreadout.io.internal.grammar.en.Word.PLACE_JOINER;
import static org.openreadout.io.internal.grammar.en.Word.REGION_NAME;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.en.time.DateReader;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.PartyKind;
import org.openreadout.model.Venue;

/**
 * Reads a place: "Da Nang, the Socialist Republic of Viet Nam", "the United States (New York)",
 * "the White House", "Washington, D.C.", "Nago City, Okinawa Prefecture".
 */
public final class PlaceReader {
  private static final int LONGEST = 24;

  private final PartyTable parties;
  private final DateReader dates;

  public PlaceReader(PartyTable parties, DateReader dates) {
    this.parties = parties;
    this.dates = dates;
  }

  /** A place and the token behind it. */
  public record Reading(int next, Venue venue) {}

  /** The place that starts at a token, its article included; null where none does. */
  public @Nullable Reading read(Tokens tokens, int i, int limit) {
    int max = Math.min(limit, i + LONGEST);
    int first = part(tokens, i, max);
    if (first == i) {
      return null;
    }
    PartyTable.Match country = country(tokens, i, first, max);
    int placeTo = country == null ? first : -1;
    int next = country == null ? first : Math.max(first, country.next());
    if (tokens.isMark(next, '(')
        && tokens.isCapital(
            next + 1)) { // "the United States (New York)", "the United Nations (UN) Headquarters"
      int close = next + 1;
      while (close < max && !tokens.isMark(close, ')')) {
        close++;
      }
      if (tokens.isMark(close, ')') && tokens.isCapital(close + 1)) {
        next = part(tokens, close + 1, max);
        placeTo = next;
        country = null;
      } else if (tokens.isMark(close, ')')) {
        next = close + 1;
      }
    }
    for (int part = 0; part < 2 && tokens.isMark(next, ','); part++) {
      int more = next + 1;
      PartyTable.Match behind = parties.read(tokens, more, max);
      boolean own =
          behind != null
              && behind.form() == PartyTable.Form.NAME
              && behind.party().kind() == PartyKind.STATE
              && !tokens.isCapital(behind.next());
      if (own && behind != null && !tokens.isPossessive(behind.next())) {
        placeTo = placeTo < 0 ? next : placeTo;
        country = behind;
        next = behind.next();
        break;
      }
      int end = part(tokens, more, max);
      if (end == more || !tokens.is(end - 1, REGION_NAME)) {
        break;
      }
      next = end;
      placeTo = end;
    }
    if (country == null && tokens.is(next, IN)) { // "New York in the United States"
      PartyTable.Match around = parties.read(tokens, next + 1, max);
      if (around != null
          && around.form() == PartyTable.Form.NAME
          && around.party().kind() == PartyKind.STATE
          && !tokens.isCapital(around.next())
          && !tokens.isPossessive(around.next())) {
        placeTo = next;
        country = around;
        next = around.next();
      }
    }
    Venue.Builder venue = Venue.builder().printed(tokens.text(i, next)).span(tokens.span(i, next));
    if (placeTo > i) {
      venue.place(tokens.text(i, placeTo));
    }
    if (country != null) {
      venue.country(parties.asPrinted(tokens, country));
    }
    return new Reading(next, venue.build());
  }

  /**
   * A building in small letters: "the official residence of the Ambassador", "the Prime Minister’s
   * office"; null where none starts at a token.
   */
  public @Nullable Reading building(Tokens tokens, int i, int limit) {
    int max = Math.min(limit, i + 8);
    int k = i + 1;
    while (k < max
        && (tokens.isCapital(k) || tokens.isPossessive(k) || tokens.is(k, BUILDING_ADJECTIVE))) {
      k++;
    }
    if (!tokens.is(i, THE) || k >= max || tokens.isCapital(k) || !tokens.is(k, BUILDING_IN_SMALL)) {
      return null;
    }
    int next = k + 1;
    for (int of = next; tokens.is(of, OF_TO); of = next) {
      int end = part(tokens, of + 1, Math.min(limit, of + LONGEST));
      if (end == of + 1) {
        break;
      }
      next = end;
    }
    String printed = tokens.text(i, next);
    return new Reading(
        next, Venue.builder().printed(printed).place(printed).span(tokens.span(i, next)).build());
  }

  private PartyTable.@Nullable Match country(Tokens tokens, int i, int first, int max) {
    PartyTable.Match match = parties.read(tokens, i, max);
    boolean whole =
        match != null
            && match.form() == PartyTable.Form.NAME
            && match.next() >= first
            && match.party().kind() == PartyKind.STATE;
    return whole ? match : null;
  }

  /** The token behind a run of capitals with "of", "the" and "and" between them. */
  private int part(Tokens tokens, int i, int max) {
    int k = tokens.is(i, THE) ? i + 1 : i;
    int start = k;
    while (k < max) {
      if (k > start && tokens.isNumber(k + 1) && dates.date(tokens, k, max) != null) {
        break; // "visited Israel | June 23-25"
      }
      boolean capital =
          (tokens.isCapital(k) && tokens.isWord(k)) || (tokens.isPossessive(k) && k > start);
      boolean joiner =
          k > start
              && tokens.is(k, PLACE_JOINER)
              && tokens.isCapital(tokens.is(k + 1, THE) ? k + 2 : k + 1);
      boolean article = k > start && tokens.is(k, THE) && tokens.is(k - 1, OF);
      if (!capital && !joiner && !article) {
        break;
      }
      k++;
    }
    return k == start ? i : k;
  }
}
