package org.openreadout.io.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openreadout.source.Span;

/** Generators of the plain values that models are made of. */
public final class Values {

  private Values() {}

  /** Strings that break naive code: each is a legal value of every string of the model. */
  private static final String[] ODD = {
    "",
    " ",
    "null",
    "\0",
    "\t\r\n\u0085\u2028\u2029",
    "\"\\/\b\f{}[]",
    "\uFEFF",
    "\u00A0“curly” ’quotes’",
    "\uD83D\uDDFA\uD840\uDC00",
    "שלום وزير الخارجية \u202E\u2066",
    "KAMIKAWA Yōko 上川陽子",
    "e\u0301\u200D\uFE0F",
    "\uD800",
    "a\uDC00",
    "\uDC00\uD800",
    "\uD83D\uDDFA\uD83D",
    "ab\uD800\n\"\\\u0001c",
    "\uFFFF\uFFFE",
  };

  private static final String[] LONG = {
    "x".repeat(10_000), "外".repeat(10_000), "\uD83D\uDDFA".repeat(5_000), "\uDC00".repeat(10_000)
  };

  /** Words, mostly; seldom something odd, and very seldom 10,000 characters. */
  public static Arbitrary<String> text() {
    return Arbitraries.frequencyOf(
        Tuple.of(300, Arbitraries.of("explained", "Minister Kono", "the two ministers", "1", "x")),
        Tuple.of(60, Arbitraries.strings().ofMaxLength(12)),
        Tuple.of(60, anyString()),
        Tuple.of(60, Arbitraries.of(ODD)),
        Tuple.of(1, Arbitraries.of(LONG)));
  }

  /** Strings of any UTF-16 code units whatever. */
  public static Arbitrary<String> anyString() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            2,
            Arbitraries.strings()
                .withCharRange(Character.MIN_VALUE, Character.MAX_VALUE)
                .ofMaxLength(12)),
        Tuple.of(1, Arbitraries.strings().withCharRange('\uD7F0', '\uE00F').ofMaxLength(12)));
  }

  /** Something, or nothing as often. */
  public static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> value) {
    return value.optional(0.5);
  }

  /** Spans of a text, empty ones and both ends included. */
  public static Arbitrary<Span> span(int textLength) {
    Arbitrary<Integer> end = Arbitraries.integers().between(0, textLength);
    return Combinators.combine(end, end).as((a, b) -> Span.of(Math.min(a, b), Math.max(a, b)));
  }

  /** Days with a year of four digits. */
  public static Arbitrary<LocalDate> date() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Times, mostly to the minute. */
  public static Arbitrary<LocalTime> time() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            9,
            Arbitraries.integers()
                .between(0, 24 * 60 - 1)
                .map(minute -> LocalTime.of(minute / 60, minute % 60))),
        Tuple.of(
            1,
            Arbitraries.longs()
                .between(0, LocalTime.MAX.toNanoOfDay())
                .map(LocalTime::ofNanoOfDay)));
  }

  /** Durations, mostly to the minute. */
  public static Arbitrary<Duration> duration() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.longs().between(0, 3_000).map(Duration::ofMinutes)),
        Tuple.of(1, Arbitraries.longs().greaterOrEqual(0).map(Duration::ofNanos)));
  }
}
