package org.openreadout.io.internal.grammar.en.time;

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
    if (tokens.areWords(k, "a", "total", "of")) {
      hedge = DurationHedge.TOTAL;
      k += 3;
    }
    DurationHedge word = hedge(tokens, k);
    if (word != null) {
      hedge = hedge == DurationHedge.TOTAL ? hedge : word;
      k += tokens.is(k, "more") ? 2 : 1;
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
    return tokens.areWords(i, "a", "short") && tokens.isAny(i + 2, "period", "time", "while");
  }

  private static @Nullable DurationHedge hedge(Tokens tokens, int i) {
    if (tokens.is(i, "approximately") || tokens.is(i, "approx") || tokens.is(i, "approx.")) {
      return DurationHedge.APPROXIMATELY;
    }
    if (tokens.isAny(i, "about", "roughly", "nearly", "almost", "some")) {
      return DurationHedge.ABOUT;
    }
    if (tokens.is(i, "around")) {
      return DurationHedge.AROUND;
    }
    return tokens.is(i, "over") || tokens.areWords(i, "more", "than") ? DurationHedge.OVER : null;
  }

  private long minutes(Tokens tokens, int[] at, int limit) {
    int i = at[0];
    if (tokens.areWords(i, "half", "an", "hour")) {
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
    if (tokens.isAny(k, "minute", "minutes", "min", "min.", "mins")) {
      at[0] = k + 1;
      return value;
    }
    if (!tokens.isAny(k, "hour", "hours", "hour-long")) {
      return 0;
    }
    long minutes = value * 60L;
    k++;
    int more = tokens.isAny(k, "and", ",") ? k + 1 : tokens.isMark(k, ',') ? k + 1 : k;
    more = tokens.is(more, "and") ? more + 1 : more;
    if (tokens.areWords(more, "a", "half")) {
      at[0] = more + 2;
      return minutes + 30;
    }
    int rest = number(tokens, more);
    int unit = more + numberLength(tokens, more);
    if (rest > 0 && rest < 60 && tokens.isAny(unit, "minute", "minutes", "min", "min.")) {
      at[0] = unit + 1;
      return minutes + rest;
    }
    at[0] = k;
    return minutes;
  }

  /** "90-minute", "hour-long", "one-hour", as one word or behind a number. */
  private int hyphenated(Tokens tokens, int i) {
    if (tokens.is(i, "hour-long") || tokens.is(i, "one-hour")) {
      return 60;
    }
    if (tokens.is(i, "two-hour")) {
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
      if (unit >= 1 && unit <= 9 && !tokens.isAny(i + 1, "a", "an")) {
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
    return value >= 20 && unit >= 1 && unit <= 9 && !tokens.isAny(i + 1, "a", "an") ? 2 : 1;
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
