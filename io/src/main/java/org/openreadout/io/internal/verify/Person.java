package org.openreadout.io.internal.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Clues;
import org.openreadout.model.Office;
import org.openreadout.model.Participant;
import org.openreadout.model.Side;
import org.openreadout.source.Span;

/**
 * A participant of one or several meetings, with the words that tell of the person, in small
 * letters.
 */
final class Person {
  private final Clues.Names words;
  final String id;
  final Set<String> names = new HashSet<>();
  final Set<String> titles = new HashSet<>();
  final List<Span> spans = new ArrayList<>(1);
  private final Set<String> styles = new HashSet<>();
  @Nullable String party;
  boolean isIssuer;

  Person(String id, Clues.Names words) {
    this.words = words;
    this.id = id;
  }

  /** Adds what one meeting tells of the person. */
  void add(Participant p, Evidence evidence) {
    isIssuer |= p.side() == Side.ISSUER;
    p.name().ifPresent(name -> names.addAll(Words.of(name.display())));
    for (Office office : p.offices()) {
      titles.addAll(Words.of(office.title()));
    }
    p.honorifics().forEach(h -> styles.addAll(Words.of(h)));
    p.party().ifPresent(told -> party = evidence.parties.tableName(told.name()));
    p.party().ifPresent(told -> styles.addAll(Words.of(told.printed().orElse(told.name()))));
    p.span().filter(evidence::reaches).ifPresent(spans::add);
  }

  /** Whether a printed word tells of the person, or is one that stands between such words. */
  boolean isToldBy(String printed) {
    for (String word : Words.of(printed)) {
      if (!names.contains(word)
          && !titles.contains(word)
          && !styles.contains(word)
          && !words.isLink(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a printed word is one of the name, even if it is a country's as well: "Chad", "Jordan".
   */
  boolean hasName(String printed) {
    return names.containsAll(Words.of(printed));
  }

  /** Whether an offset lies where the text presents the person. */
  boolean isPresentedAt(int offset) {
    for (Span span : spans) {
      if (span.start() <= offset && offset < span.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the styles printed before the name tell a woman where "he" stands, or a man where "she"
   * does.
   */
  boolean isUnlike(boolean female) {
    char other = female ? 'm' : 'f';
    return styles.stream().anyMatch(style -> words.gender(style) == other);
  }
}
