package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.EVENT;
import static org.openreadout.io.internal.grammar.en.Word.EVENT_ARTICLE;
import static org.openreadout.io.internal.grammar.en.Word.EVENT_END;
import static org.openreadout.io.internal.grammar.en.Word.EVENT_JOINER;
import static org.openreadout.io.internal.grammar.en.Word.EVENT_NEVER;
import static org.openreadout.io.internal.grammar.en.Word.HELD;
import static org.openreadout.io.internal.grammar.en.Word.IN_AT;
import static org.openreadout.io.internal.grammar.en.Word.ON;
import static org.openreadout.io.internal.grammar.en.Word.RELATED;
import static org.openreadout.io.internal.grammar.en.Word.RELATED_TO;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.TO;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Occasion;
import org.openreadout.model.OccasionRelation;

/**
 * Reads the event that a meeting was held at: "the APEC (Asia-Pacific Economic Cooperation)
 * Ministerial Meeting". A place behind it ("… in Bali") is left to the venue.
 */
public final class OccasionReader {
  private static final int LONGEST = 32;

  public OccasionReader() {}

  /** An event and the token behind it. */
  public record Reading(int next, Occasion occasion) {}

  /** The event that starts at a token; null where what stands there names none. */
  public @Nullable Reading read(
      Tokens tokens, Brackets brackets, int i, int limit, OccasionRelation relation) {
    int max = Math.min(limit, i + LONGEST);
    int k = tokens.is(i, EVENT_ARTICLE) ? i + 1 : i;
    int start = k;
    int parenFrom = -1;
    int parenTo = -1;
    boolean event = false;
    while (k < max) {
      int close = brackets.closing(k);
      if (close > k && k > start && close < max) {
        boolean place =
            tokens.isMark(k, '(')
                && (tokens.is(k + 1, IN_AT)
                    || (!tokens.hasSpaceBefore(close + 1) && tokens.is(k + 1, HELD)));
        if (place) {
          break;
        }
        parenFrom = parenFrom < 0 && tokens.isMark(k, '(') ? k : parenFrom;
        parenTo = parenFrom == k ? close : parenTo;
        k = close + 1;
        continue;
      }
      event |= tokens.is(k, EVENT);
      if (!belongs(tokens, k, start)) {
        break;
      }
      k++;
    }
    while (k > start && tokens.is(k - 1, EVENT_END)) {
      k--;
    }
    boolean acronym = k == start + 1 && (tokens.isAllCaps(start) || isGroup(tokens, start));
    boolean itself = k == start + 1 && start > i && !tokens.isCapital(start); // "this meeting"
    if (k == start
        || itself
        || !(event
            || acronym
            || (tokens.isCapital(start) && relation == OccasionRelation.ATTENDING))) {
      return null;
    }
    Occasion.Builder occasion =
        Occasion.builder().printed(tokens.text(i, k)).relation(relation).span(tokens.span(i, k));
    if (parenFrom > 0 && parenTo < k - 1 && parenTo > parenFrom + 1) {
      occasion
          .name(tokens.text(start, parenFrom) + " " + tokens.text(parenTo + 1, k))
          .expansion(tokens.text(parenFrom + 1, parenTo));
    } else {
      occasion.name(parenFrom > start ? tokens.text(start, parenFrom) : tokens.text(start, k));
    }
    return new Reading(k, occasion.build());
  }

  /** "G7", "G20" */
  private static boolean isGroup(Tokens tokens, int i) {
    int length = tokens.end(i) - tokens.start(i);
    return tokens.isCapital(i)
        && (length == 2 || length == 3)
        && Character.isDigit(tokens.text().charAt(tokens.start(i) + 1));
  }

  private boolean belongs(Tokens tokens, int k, int start) {
    if (tokens.isPossessive(k)
        || tokens.isNumber(k)
        || tokens.isMark(k, '\u201C')
        || tokens.isMark(k, '+')
        || tokens.isMark(k, '/')
        || tokens.isMark(k, '&')) {
      return true;
    }
    if (tokens.mark(k) != 0) {
      return false;
    }
    if (tokens.isNumber(k - 1) && !tokens.hasSpaceBefore(k)) {
      return true; // "76th"
    }
    if (tokens.isCapital(k)) {
      return true;
    }
    if (tokens.begins(k, RELATED_TO) || (tokens.is(k, TO) && tokens.is(k - 1, RELATED))) {
      return true;
    }
    if (tokens.is(k, EVENT_JOINER)) {
      int next = tokens.is(k + 1, THE) ? k + 2 : k + 1;
      boolean more =
          tokens.isCapital(next)
              || tokens.isMark(next, '\u201C')
              || tokens.isMark(next, '"')
              || tokens.isNumber(next)
              || tokens.is(next, EVENT);
      return more
          && !(tokens.is(k, ON) && tokens.isNumber(next))
          && !(tokens.is(k, TO) && !tokens.isCapital(k + 1));
    }
    boolean lower = k == start || k < start + 3 || tokens.is(k, EVENT);
    return lower && !tokens.is(k, EVENT_NEVER);
  }
}
