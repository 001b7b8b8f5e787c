package org.openreadout.io.internal.grammar.en.time;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.APPROX;
import static org.openreadout.io.internal.grammar.en.Word.APPROXIMATELY;
import static org.openreadout.io.internal.grammar.en.Word.AROUND;
import static org.openreadout.io.internal.grammar.en.Word.A_AN;
import static org.openreadout.io.internal.grammar.en.Word.A_HALF;
import static org.openreadout.io.internal.grammar.en.Word.A_SHORT;
import static org.openreadout.io.internal.grammar.en.Word.A_TOTAL_OF;
import static org.openreadout.io.internal.grammar.en.Word.DURATION_ABOUT;
import static org.openreadout.io.internal.grammar.en.Word.HALF_AN_HOUR;
import static org.openreadout.io.internal.grammar.en.Word.HOUR;
import static org.openreadout.io.internal.grammar.en.Word.HOUR_LONG;
import static org.openreadout.io.internal.grammar.en.Word.MINUTE;
import static org.openreadout.io.internal.grammar.en.Word.MORE;
import static org.openreadout.io.internal.grammar.en.Word.MORE_THAN;
import static org.openreadout.io.internal.grammar.en.Word.ONE_HOUR;
import static org.openreadout.io.internal.grammar.en.Word.OVER;
import static org.openreadout.io.internal.grammar.en.Word.SHORT_PERIOD;
import static org.openreadout.io.internal.grammar.en.Word.TWO_HOUR;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.DurationHedge;
import org.openreadout.model.MeetingDuration;

/**
 * Reads how long a meeting took: "approximately 35 minutes", "two hours and a half", "over 30
 * minutes", "a total of two hours and thirty minutes", "an hour-long", "90-minute".
 */
public final class DurationReader {
  private final CalendarWords words;

  public DurationReader(CalendarWords words) {
    this.words = words;
  }

  /** A duration and the token behind it. */
  public record Reading(int next, MeetingDuration duration) {}

  /** The duration that starts at a token (its hedge, or its number), or null. */
  public @Nullable Reading read(Tokens tokens, int i, int limit) {
    int k = i;
    DurationHedge hedge = DurationHedge.EXACT;
    if (tokens.begins(k, A_TOTAL_OF)) {
      hedge = DurationHedge.TOTAL;
      k += 3;
    }
    DurationHedge word = hedge(tokens, k);
    if (word != null) {
      hedge = hedge == DurationHedge.TOTAL ? hedge : word;
      k += tokens.is(k, MORE) ? 2 : 1;
    }
    int[] at = {k};
    long minutes = minutes(tokens, at, limit);
    if (minutes <= 0) {
      return null;
    }
    int next = at[0];
    return new Reading(
        next,
        MeetingDuration.builder()
            .value(Duration.ofMinutes(minutes))
            .hedge(hedge)
            .printed(tokens.text(i, next))
            .span(tokens.span(i, next))
            .build());
  }

  /**
   * Whether a length is told without a number: "for a short period of time", "for a short while".
   */
  public boolean isQualitative(Tokens tokens, int i) {
    return tokens.begins(i, A_SHORT) && tokens.is(i + 2, SHORT_PERIOD);
  }

  private static @Nullable DurationHedge hedge(Tokens tokens, int i) {
    if (tokens.is(i, APPROXIMATELY) || tokens.is(i, APPROX) || tokens.is(i, APPROX)) {
      return DurationHedge.APPROXIMATELY;
    }
    if (tokens.is(i, DURATION_ABOUT)) {
      return DurationHedge.ABOUT;
    }
    if (tokens.is(i, AROUND)) {
      return DurationHedge.AROUND;
    }
    return tokens.is(i, OVER) || tokens.begins(i, MORE_THAN) ? DurationHedge.OVER : null;
  }

  private long minutes(Tokens tokens, int[] at, int limit) {
    int i = at[0];
    if (tokens.begins(i, HALF_AN_HOUR)) {
      at[0] = i + 3;
      return 30;
    }
    int compound = hyphenated(tokens, i);
    if (compound > 0) {
      at[0] = i + 1;
      return compound;
    }
    int k = i;
    int value = number(tokens, k);
    k += numberLength(tokens, k);
    if (value <= 0 || k >= limit) {
      return 0;
    }
    if (tokens.is(k, MINUTE)) {
      at[0] = k + 1;
      return value;
    }
    if (!tokens.is(k, HOUR)) {
      return 0;
    }
    long minutes = value * 60L;
    k++;
    int more = tokens.is(k, AND) ? k + 1 : tokens.isMark(k, ',') ? k + 1 : k;
    more = tokens.is(more, AND) ? more + 1 : more;
    if (tokens.begins(more, A_HALF)) {
      at[0] = more + 2;
      return minutes + 30;
    }
    int rest = number(tokens, more);
    int unit = more + numberLength(tokens, more);
    if (rest > 0 && rest < 60 && tokens.is(unit, MINUTE)) {
      at[0] = unit + 1;
      return minutes + rest;
    }
    at[0] = k;
    return minutes;
  }

  /** "90-minute", "hour-long", "one-hour", as one word or behind a number. */
  private int hyphenated(Tokens tokens, int i) {
    if (tokens.is(i, HOUR_LONG) || tokens.is(i, ONE_HOUR)) {
      return 60;
    }
    if (tokens.is(i, TWO_HOUR)) {
      return 120;
    }
    return 0;
  }

  private int number(Tokens tokens, int i) {
    if (tokens.isNumber(i)) {
      return DateReader.int4(tokens.text(i));
    }
    int value = words.numberWord(tokens, i);
    if (value >= 20 && value % 10 == 0) {
      int unit = words.numberWord(tokens, i + 1);
      if (unit >= 1 && unit <= 9 && !tokens.is(i + 1, A_AN)) {
        return value + unit;
      }
    }
    if (value == 0 && tokens.isWord(i)) {
      return hyphenatedNumber(tokens.text(i));
    }
    return value;
  }

  private int numberLength(Tokens tokens, int i) {
    if (tokens.isNumber(i)) {
      return 1;
    }
    int value = words.numberWord(tokens, i);
    int unit = words.numberWord(tokens, i + 1);
    return value >= 20 && unit >= 1 && unit <= 9 && !tokens.is(i + 1, A_AN) ? 2 : 1;
  }

  private static int hyphenatedNumber(String word) {
    String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    String[] units = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
    int hyphen = word.indexOf('-');
    if (hyphen <= 0) {
      return 0;
    }
    for (int t = 0; t < tens.length; t++) {
      for (int u = 0;
          u < units.length && word.regionMatches(true, 0, tens[t], 0, tens[t].length());
          u++) {
        if (word.substring(hyphen + 1).equalsIgnoreCase(units[u])) {
          return (t + 2) * 10 + u + 1;
        }
      }
    }
    return 0;
  }
}
