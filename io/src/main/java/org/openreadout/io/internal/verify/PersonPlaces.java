package org.openreadout.io.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openreadout.io.internal.people.Parties;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Participant;
import org.openreadout.model.PersonName;
import org.openreadout.source.Span;

/** Tells whether words that stand somewhere in the text belong to one person and not to another. */
final class PersonPlaces {
  /**
   * How far from a name its office or honorific may stand where it is not within the person's own
   * span.
   */
  private static final int NEAR = 160;

  /** How many places of one value are looked at. */
  private static final int MOST_PLACES = 200;

  private static final int LONGEST_PARTY = 8; // in tokens

  private final Evidence evidence;
  private final Tokens tokens;
  private final People people;

  PersonPlaces(Evidence evidence, People people) {
    this.evidence = evidence;
    this.people = people;
    tokens = evidence.tokens;
  }

  /**
   * What is wrong with the span of a person: it begins and ends with words that tell of the person,
   * and has no capital between them that no value tells.
   *
   * @return nothing where all is well
   */
  Optional<String> fault(Participant participant, Span span) {
    Person person = new Person(participant.id(), evidence.language.clues().names());
    person.add(
        participant.withOffices(
            participant.offices().stream()
                .filter(o -> evidence.index.has(o.title(), span))
                .toList()),
        evidence);
    int from = tokens.at(span.start());
    int to = withoutAppendix(from, tokens.at(span.end()));
    boolean edges = from < to && evidence.isCut(span);
    edges =
        edges
            && (person.isToldBy(tokens.text(from)) || isParty(from, to))
            && ends(person, from, to);
    if (!edges) {
      return Optional.of("does not begin and end with words that tell of this person");
    }
    for (int i = from; i < to; i++) {
      Parties.Mention party = evidence.language.parties().mention(tokens, i, to);
      if (party != null) {
        i = party.next() - 1;
      } else if (tokens.isCapital(i) && !isPostNominal(i) && !person.isToldBy(tokens.text(i))) {
        return Optional.of(
            Remarks.quote(tokens.text(i)) + " is printed there, but told by no value");
      }
    }
    return Optional.empty();
  }

  private boolean ends(Person person, int from, int to) {
    boolean ends = person.isToldBy(tokens.text(to - 1)) || isPostNominal(to - 1);
    for (int i = to - 1; !ends && i > from && i > to - LONGEST_PARTY; i--) {
      ends = isParty(i, to);
    }
    return ends;
  }

  /**
   * The end of a range without an abbreviation or a remark in brackets at its end: "(DRC)",
   * "[Chair]".
   */
  private int withoutAppendix(int from, int to) {
    int end = to;
    if (end > from && (tokens.isMark(end - 1, ')') || tokens.isMark(end - 1, ']'))) {
      while (end > from && !tokens.isMark(end, '(') && !tokens.isMark(end, '[')) {
        end--;
      }
    }
    while (end > from && (tokens.mark(end - 1) != 0 || tokens.isPossessive(end - 1))) {
      end--;
    }
    return end;
  }

  /** Letters behind a name: "Paul Friedrichs, MD". */
  private boolean isPostNominal(int i) {
    return evidence.language.clues().names().isPostNominal(tokens, i)
        || (tokens.isAllCaps(i) && (tokens.isMark(i - 1, ',') || tokens.isMark(i - 1, '(')));
  }

  private boolean isParty(int i, int limit) {
    return evidence.language.parties().mention(tokens, i, limit) != null;
  }

  /** Whether a name that is not within the person's span may be the person's all the same. */
  boolean mayBe(PersonName name, Participant participant, Optional<Span> span) {
    if (span.isPresent()) {
      List<String> printed = Words.of(span.get().in(evidence.index.text()));
      boolean shared = Words.of(name.display()).stream().anyMatch(printed::contains);
      boolean office =
          participant.offices().stream().anyMatch(o -> evidence.index.has(o.title(), span.get()));
      if (!shared && !office) {
        return false;
      }
    }
    Person person = people.get(participant.id());
    Places places = new Places(name.display());
    for (int at = places.next(); at >= 0; at = places.next()) {
      if (!isAnothers(at, person)) {
        return true;
      }
    }
    return places.areMore();
  }

  private boolean isAnothers(int offset, Person person) {
    evidence.effort.take(people.all().size());
    return !person.isPresentedAt(offset)
        && people.all().stream().anyMatch(other -> other != person && other.isPresentedAt(offset));
  }

  /**
   * Whether a value stands near the person's name somewhere; a person without a name has it
   * anywhere.
   */
  boolean isNear(String value, Participant participant) {
    if (participant.name().isEmpty()) {
      return true;
    }
    Person person = people.get(participant.id());
    List<String> words = words(participant.name().get().display());
    Places places = new Places(value);
    for (int at = places.next(); at >= 0; at = places.next()) {
      int end = Math.min(evidence.whole.end(), at + value.length() + NEAR);
      Span around = new Span(Math.max(0, at - NEAR), end);
      if (!isAnothers(at, person)
          && words.stream().anyMatch(word -> evidence.index.has(word, around))) {
        return true;
      }
    }
    return places.areMore();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < name.length(); ) {
      int end = Words.end(name, i);
      if (end - i > 1) {
        words.add(name.substring(i, end));
      }
      i = end;
    }
    return words;
  }

  /** The places of a value, one after the other. */
  private final class Places {
    private final String value;
    private int from;
    private int count;

    Places(String value) {
      this.value = value;
    }

    int next() {
      int at = count++ == MOST_PLACES ? -1 : evidence.index.find(value, from, evidence.whole.end());
      from = at + 1;
      return at;
    }

    /** Whether not all places were looked at. */
    boolean areMore() {
      return count > MOST_PLACES;
    }
  }
}
