package org.openreadout.io.internal.grammar.en.time;

import static org.openreadout.io.internal.grammar.en.Word.A_AN;
import static org.openreadout.io.internal.grammar.en.Word.A_SHORT;
import static org.openreadout.io.internal.grammar.en.Word.LENGTH_BELOW;
import static org.openreadout.io.internal.grammar.en.Word.LONG;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.SHORT_PERIOD;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.DurationHedge;
import org.openreadout.model.MeetingDuration;

/**
 * How long a meeting took: a hedge, and numbers with units. "approximately 35 minutes", "two hours
 * and a half", "over 30 minutes", "a total of two hours and thirty minutes", "one and a half
 * hours", "an hour-long", "90-minute".
 */
public final class DurationReader implements Phrase<MeetingDuration> {
  private static final int HOUR = 60;
  private static final double SLIGHT = 1e-6; // "1.1 hours" are 66 minutes

  private final CalendarWords words;

  public DurationReader(CalendarWords words) {
    this.words = words;
  }

  /** A length in minutes, or a number, and the token behind it; nothing where {@code next} is 0. */
  private record Amount(int next, double value) {
    static final Amount NONE = new Amount(0, 0);

    boolean isNone() {
      return next == 0;
    }
  }

  /** The duration that starts at a token (its hedge, or its number), or null. */
  @Override
  public @Nullable Reading<MeetingDuration> read(Tokens tokens, int i, int limit) {
    int k = i;
    DurationHedge hedge = DurationHedge.EXACT;
    Reading<DurationHedge> told = words.hedge(tokens, k);
    if (told != null && told.value() == DurationHedge.TOTAL) {
      hedge = DurationHedge.TOTAL;
      k = told.next();
      told = words.hedge(tokens, k); // "a total of about two hours"
    }
    if (told != null) {
      hedge = hedge == DurationHedge.TOTAL ? hedge : told.value();
      k = told.next();
    }
    Amount length = length(tokens, k, limit);
    long minutes = Math.round(length.value);
    if (length.isNone() || minutes <= 0 || Math.abs(minutes - length.value) > SLIGHT) {
      return null;
    }
    int next = length.next;
    return new Reading<>(
        next,
        MeetingDuration.builder()
            .value(Duration.ofMinutes(minutes))
            .hedge(hedge)
            .printed(tokens.text(i, next))
            .span(tokens.span(i, next))
            .build());
  }

  /** "approximately 35 minutes", "over 1 hour and 10 minutes". */
  @Override
  public void write(MeetingDuration duration, StringBuilder out) {
    if (duration.hedge() != DurationHedge.EXACT) {
      out.append(words.written("hedge", duration.hedge())).append(' ');
    }
    long minutes = duration.value().toMinutes();
    long rest = minutes % HOUR;
    if (minutes >= HOUR) {
      count(minutes / HOUR, HOUR, out);
      out.append(rest == 0 ? "" : " " + words.written("link", 1) + " ");
    }
    if (rest > 0 || minutes == 0) {
      count(rest, 1, out);
    }
  }

  private void count(long number, int unit, StringBuilder out) {
    out.append(number).append(' ').append(words.written(number == 1 ? "unit" : "units", unit));
  }

  /** Whether a length in one word starts at a token, which needs no "for": "three-hour". */
  public boolean isCompound(Tokens tokens, int i) {
    boolean unit = words.unit(tokens, i) > 0;
    int k = i + 1;
    while (tokens.isJoined(k)) {
      unit |= words.unit(tokens, k) > 0;
      k++;
    }
    return unit && k > i + 1 && !tokens.isJoined(i);
  }

  /**
   * The token behind a length that no value can tell, without a number ("a short period of time")
   * or with an upper bound alone ("up to an hour"); {@code i} where none starts there.
   */
  public int behindUnreadable(Tokens tokens, int i, int limit) {
    if (tokens.begins(i, A_SHORT) && tokens.is(i + 2, SHORT_PERIOD)) {
      return i + 3;
    }
    int k = tokens.behind(i, LENGTH_BELOW);
    Amount length = k > i ? length(tokens, k, limit) : Amount.NONE;
    return length.isNone() ? i : length.next;
  }

  /** Hours and minutes: "2 hours, 30 minutes", "one hour and 15 minutes", "an hour and a half". */
  private Amount length(Tokens tokens, int i, int limit) {
    Amount first = counted(tokens, i, limit);
    if (first.isNone() || first.value < HOUR || !isHour(tokens, first.next - 1)) {
      return first;
    }
    int k = first.next;
    k = words.isLink(tokens, k) || tokens.isMark(k, ',') ? k + 1 : k;
    k = words.isLink(tokens, k) ? k + 1 : k;
    Amount part = fraction(tokens, k);
    if (!part.isNone() && k > first.next) {
      return new Amount(part.next, first.value + part.value * HOUR);
    }
    Amount rest = counted(tokens, k, limit);
    return rest.isNone() || rest.value >= HOUR || isHour(tokens, rest.next - 1)
        ? first
        : new Amount(rest.next, first.value + rest.value);
  }

  private boolean isHour(Tokens tokens, int i) {
    return words.unit(tokens, i) == HOUR;
  }

  /** A number and its unit: "35 minutes", "one and a half hours", "half an hour". */
  private Amount counted(Tokens tokens, int i, int limit) {
    Amount part = fraction(tokens, i);
    if (!part.isNone()) { // "half an hour", "three quarters of an hour"
      int k = tokens.is(part.next, OF) ? part.next + 1 : part.next;
      k = tokens.is(k, A_AN) ? k + 1 : k;
      return unit(tokens, k, limit, part.value);
    }
    Amount number = number(tokens, i);
    if (number.isNone() && tokens.isJoined(i + 1) && tokens.is(i + 1, LONG)) {
      return unit(tokens, i, limit, 1); // "hour-long"
    }
    if (number.isNone()) {
      return Amount.NONE;
    }
    Amount more =
        words.isLink(tokens, number.next) ? fraction(tokens, number.next + 1) : Amount.NONE;
    return more.isNone()
        ? unit(tokens, number.next, limit, number.value)
        : unit(tokens, more.next, limit, number.value + more.value);
  }

  private Amount unit(Tokens tokens, int k, int limit, double number) {
    int unit = k < limit ? words.unit(tokens, k) : 0;
    int next = tokens.isJoined(k + 1) && tokens.is(k + 1, LONG) ? k + 2 : k + 1;
    return unit == 0 || number <= 0 ? Amount.NONE : new Amount(next, number * unit);
  }

  /** "half", "a quarter", "three quarters". */
  private Amount fraction(Tokens tokens, int i) {
    int count = words.numberWord(tokens, i);
    int k = count > 0 ? i + 1 : i;
    int parts = words.fraction(tokens, k);
    return parts == 0 || count >= parts
        ? Amount.NONE
        : new Amount(k + 1, Math.max(count, 1) / (double) parts);
  }

  /** "35", "seventy", "twenty five", "one hundred and twenty". */
  private Amount number(Tokens tokens, int i) {
    if (tokens.isNumber(i)) {
      return digits(tokens.text(i), i + 1);
    }
    int value = words.numberWord(tokens, i);
    if (value == 0 || value == 100) {
      return Amount.NONE;
    }
    if (words.numberWord(tokens, i + 1) == 100) {
      int k = words.isLink(tokens, i + 2) ? i + 3 : i + 2;
      Amount rest = belowHundred(tokens, k);
      return rest.isNone()
          ? new Amount(i + 2, value * 100.0)
          : new Amount(rest.next, value * 100.0 + rest.value);
    }
    return belowHundred(tokens, i);
  }

  private Amount belowHundred(Tokens tokens, int i) {
    int value = words.numberWord(tokens, i);
    int unit = words.numberWord(tokens, i + 1);
    if (value >= 20 && value < 100 && unit >= 1 && unit <= 9 && !tokens.is(i + 1, A_AN)) {
      return new Amount(i + 2, (double) value + unit);
    }
    return value == 0 || value == 100 ? Amount.NONE : new Amount(i + 1, value);
  }

  /** "90", "1.5". */
  private static Amount digits(String printed, int next) {
    int stop = printed.indexOf('.');
    boolean tenths = stop > 0 && stop == printed.length() - 2;
    int whole = DateReader.int4(tenths ? printed.substring(0, stop) : printed);
    int tenth = tenths ? printed.charAt(stop + 1) - '0' : 0;
    return whole < 0 ? Amount.NONE : new Amount(next, whole + tenth / 10.0);
  }
}
