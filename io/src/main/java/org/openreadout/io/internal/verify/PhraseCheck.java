package org.openreadout.io.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.source.Span;

/** Reads again what places of the text tell, by the phrase that a value was read with. */
final class PhraseCheck {
  /**
   * How many tokens behind a place may tell more of what stands in it: the end of a range with
   * "p.m.", a zone.
   */
  private static final int REACH = 48;

  /** How many tokens before a place may be a hedge of what stands in it: "a total of". */
  private static final int HEDGE_REACH = 3;

  private final Evidence evidence;
  private final Tokens tokens;

  PhraseCheck(Evidence evidence) {
    this.evidence = evidence;
    tokens = evidence.tokens;
  }

  /**
   * Where a value's own words stand, the places that may tell it where it has none; empty where its
   * words are not in the text, which is reported.
   */
  List<Span> places(
      JsonPath path, Optional<String> printed, Optional<Span> span, List<Span> places) {
    if (span.isPresent()) {
      boolean there =
          printed.isPresent()
              ? evidence.spells(path.at("printed"), printed.get(), path.at("span"), span.get())
              : evidence.isInside(path.at("span"), span.get());
      return there ? List.of(span.get()) : List.of();
    }
    if (printed.isEmpty()) {
      return places;
    }
    return evidence.occurs(path.at("printed"), printed.get(), evidence.whole)
        ? evidence.places(printed.get())
        : List.of();
  }

  /**
   * What the places tell, of what is asked for: each by its fullest words, hedge included. Where
   * these reach out of a place, the words within it have to tell what is asked for as well: "3
   * p.m." before "JST", but not "an hour" before "and a half".
   */
  <V> List<V> told(Phrase<V> phrase, List<Span> places, Predicate<V> wanted) {
    List<V> told = new ArrayList<>();
    for (Span place : places) {
      int end = tokens.at(place.end());
      int i = Math.max(0, tokens.at(place.start()) - HEDGE_REACH);
      while (i < end) {
        evidence.effort.take(1);
        Reading<V> reading = phrase.read(tokens, i, Math.min(tokens.size(), i + REACH));
        if (reading != null
            && tokens.start(reading.next() - 1) >= place.start()
            && wanted.test(reading.value())
            && (reading.next() <= end || isWanted(phrase.read(tokens, i, end), wanted))) {
          told.add(reading.value());
          i = Math.max(i + 1, reading.next());
        } else {
          i++;
        }
      }
    }
    return told;
  }

  private static <V> boolean isWanted(@Nullable Reading<V> reading, Predicate<V> wanted) {
    return reading != null && wanted.test(reading.value());
  }
}
