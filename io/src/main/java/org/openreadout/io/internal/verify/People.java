package org.openreadout.io.internal.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openreadout.io.internal.grammar.Clues;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Meeting;
import org.openreadout.model.Participant;
import org.openreadout.model.Readout;

/** All participants of a readout, each once, found by the words of their names and offices. */
final class People {
  private final Clues.Names names;
  private final Tokens tokens;
  private final Effort effort;
  private final Map<String, Person> byId = new LinkedHashMap<>();
  private final Map<String, List<Person>> byName = new LinkedHashMap<>();
  private final Map<String, List<Person>> byTitle = new LinkedHashMap<>();

  People(Evidence evidence, Readout readout) {
    names = evidence.language.clues().names();
    tokens = evidence.tokens;
    effort = evidence.effort;
    for (Meeting meeting : readout.meetings()) {
      for (Participant p : meeting.participants()) {
        byId.computeIfAbsent(p.id(), id -> new Person(id, names)).add(p, evidence);
      }
    }
    for (Person person : byId.values()) {
      person.names.forEach(w -> byName.computeIfAbsent(w, x -> new ArrayList<>()).add(person));
      person.titles.forEach(w -> byTitle.computeIfAbsent(w, x -> new ArrayList<>()).add(person));
    }
  }

  Collection<Person> all() {
    return byId.values();
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  Person get(String id) {
    return Objects.requireNonNull(byId.get(id));
  }

  /** Whether somebody else than a person has a word in the name. */
  boolean isNameOfAnother(String word, Person person) {
    return byName.getOrDefault(word, List.of()).stream().anyMatch(other -> other != person);
  }

  /** Those whose name ends at a token; of several, those with the words before it too. */
  Set<String> named(int last, int from) {
    return reading(byName, last, from, true);
  }

  /** Those whose office ends at a token, all words of it that are printed. */
  Set<String> inOffice(int last, int from) {
    return reading(byTitle, last, from, false);
  }

  private Set<String> reading(Map<String, List<Person>> words, int last, int from, boolean loose) {
    Set<String> found = at(words, last);
    for (int i = last - 1;
        i >= from && found.size() > (loose ? 1 : 0) && names.mayHave(tokens, i);
        i--) {
      Set<String> both = at(words, i);
      both.retainAll(found);
      if (both.isEmpty() && loose) {
        break; // a title before the name
      }
      found = both;
    }
    return found;
  }

  private Set<String> at(Map<String, List<Person>> words, int i) {
    Set<String> found = new HashSet<>();
    List<String> read = tokens.isCapital(i) ? Words.of(tokens.text(i)) : List.of();
    if (!read.isEmpty()) {
      List<Person> those = words.getOrDefault(read.get(read.size() - 1), List.of());
      effort.take(those.size());
      those.forEach(p -> found.add(p.id));
    }
    return found;
  }

  /** Everybody whom a range of tokens names or, where it names nobody, calls by an office. */
  Set<String> mentioned(int from, int to) {
    Set<String> named = new HashSet<>();
    Set<String> inOffice = new HashSet<>();
    for (int i = from; i < to; i++) {
      effort.take(1);
      if (!tokens.isPossessive(i + 1)) { // "Minister Kono’s visit" is no person
        named.addAll(named(i, from));
        inOffice.addAll(inOffice(i, from));
      }
    }
    return named.isEmpty() ? inOffice : named;
  }
}
