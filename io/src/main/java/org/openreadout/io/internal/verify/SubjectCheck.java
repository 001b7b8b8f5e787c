package org.openreadout.io.internal.verify;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.en.Adverbs;
import org.openreadout.io.internal.grammar.en.Word;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.ParticipantSpeaker;
import org.openreadout.model.PartySpeaker;
import org.openreadout.model.Speaker;
import org.openreadout.model.Statement;
import org.openreadout.source.Span;

/**
 * Checks a statement's speakers against the words right before its cue. A name, an office or a
 * country there must be a speaker's; "and" goes on with the speakers of the statement before it;
 * "he" is somebody who spoke or was just named. Other words tell nothing here, and are not
 * contradicted.
 */
final class SubjectCheck {
  private static final int LONGEST_PARTY = 8; // in tokens

  private final Evidence evidence;
  private final Tokens tokens;
  private final People people;
  private Span sentence = Evidence.NOWHERE;
  private @Nullable Statement before; // in the same sentence
  private Set<String> lastSpeakers = Set.of();
  private Set<String> lastMentioned = Set.of(); // in the sentence before

  SubjectCheck(Evidence evidence, People people) {
    this.evidence = evidence;
    this.people = people;
    tokens = evidence.tokens;
  }

  /** Begins a sentence. */
  void enter(Span place) {
    int first = tokens.at(sentence.start());
    Set<String> mentioned = new HashSet<>(people.mentioned(first, tokens.at(sentence.end())));
    if (Spelled.isAny(tokens, first, "he", "she")) {
      mentioned.addAll(lastMentioned); // "He met with … He reviewed …": whom the first one means
    }
    lastMentioned = mentioned;
    sentence = place;
    before = null;
  }

  /** Passes over a statement, or a sentence, whose place can't be told. */
  void skip() {
    before = null;
    lastSpeakers = Set.of();
  }

  /**
   * What the words before a statement's cue contradict; nothing where they don't. Statements come
   * in text order.
   */
  Optional<String> contradiction(Statement statement, Span cue) {
    Set<String> speakers = new LinkedHashSet<>();
    for (Speaker speaker : statement.speakers()) {
      if (speaker instanceof ParticipantSpeaker person) {
        speakers.add(person.participant());
      }
    }
    Optional<String> found =
        statement.speakers().isEmpty() ? Optional.empty() : read(statement, cue, speakers);
    before = statement;
    lastSpeakers = speakers.isEmpty() ? lastSpeakers : speakers;
    return found;
  }

  private Optional<String> read(Statement statement, Span cue, Set<String> speakers) {
    int from = tokens.at(sentence.start());
    int k = tokens.at(cue.start()) - 1;
    while (k > from && isAdverb(k)) {
      k--;
    }
    if (k < from || tokens.isPossessive(k)) {
      return Optional.empty();
    }
    if (Spelled.is(tokens, k, "and") || tokens.isMark(k, ',') || Spelled.is(tokens, k, "to")) {
      return chain(statement, speakers, from, k);
    }
    if (Spelled.isAny(tokens, k, "they", "sides", "ministers", "leaders", "two", "both")) {
      boolean several =
          statement.speakers().size() > 1 || statement.joint() || people.all().size() < 2;
      return several ? Optional.empty() : told(k, "several speakers");
    }
    if (Spelled.isAny(tokens, k, "he", "she")) {
      return pronoun(k, from, statement, speakers);
    }
    Set<String> named = people.named(k, from);
    if (named.isEmpty() && statement.speakers().size() == speakers.size()) {
      named = people.inOffice(k, from);
    }
    if (Spelled.is(tokens, k - 1, "the")
        && !Spelled.is(tokens, k - 2, "and")
        && named.size() > 1
        && isForeign(named, speakers)) {
      return told(k, "the issuer’s own");
    }
    if (!named.isEmpty()) {
      return named.stream().anyMatch(speakers::contains)
          ? pair(k, from, speakers)
          : told(k, String.join(" or ", named));
    }
    Optional<String> party = party(k, from, statement);
    boolean single = speakers.size() == 1 && statement.speakers().size() == 1 && !statement.joint();
    boolean stranger =
        party.isEmpty() && single && isStranger(k, from, people.get(speakers.iterator().next()));
    return stranger ? told(k, "somebody else") : party;
  }

  /** "the President" is the issuer's own, unless the other one spoke or was named just before. */
  private boolean isForeign(Set<String> candidates, Set<String> speakers) {
    boolean own = candidates.stream().anyMatch(id -> people.get(id).isIssuer);
    return own
        && speakers.size() == 1
        && speakers.stream()
            .noneMatch(
                id ->
                    people.get(id).isIssuer
                        || lastSpeakers.contains(id)
                        || lastMentioned.contains(id));
  }

  /** "Mr. Akiba and Mr. Año": the first of two has to be a speaker too. */
  private Optional<String> pair(int k, int from, Set<String> speakers) {
    int i = k;
    while (i > from && tokens.isCapital(i)) {
      i--;
    }
    Set<String> first =
        Spelled.is(tokens, i, "and") && i > from ? people.named(i - 1, from) : Set.of();
    return first.isEmpty() || first.stream().anyMatch(speakers::contains)
        ? Optional.empty()
        : told(i - 1, String.join(" or ", first));
  }

  /**
   * Whether a name or a title ends at a token that tells nothing of a person: "the Administration",
   * but not "in Geneva".
   */
  private boolean isStranger(int k, int from, Person person) {
    if (k == from
        || !tokens.isCapital(k)
        || !tokens.isWord(k)
        || person.isToldBy(tokens.text(k))
        || evidence.tables.calendar.weekday(tokens, k) != 0) {
      return false;
    }
    for (int i = Math.max(from, k + 1 - LONGEST_PARTY); i <= k; i++) {
      PartyTable.Match match = evidence.tables.parties.read(tokens, i, k + 1);
      if (match != null && match.next() == k + 1) {
        return false;
      }
    }
    int i = k - 1;
    while (i >= from && (tokens.isCapital(i) || Spelled.is(tokens, i, "the"))) {
      i--;
    }
    return i < from || !tokens.is(i, Word.PREPOSITION);
  }

  private boolean isAdverb(int k) {
    evidence.effort.take(1);
    return Adverbs.is(tokens, k) || Spelled.isAny(tokens, k, "has", "had", "have");
  }

  private Optional<String> told(int k, String who) {
    return Optional.of(Remarks.quote(tokens.text(k)) + " before the cue tells " + who);
  }

  /** "and stated", "to discuss": the statement before goes on, or who met does. */
  private Optional<String> chain(Statement statement, Set<String> speakers, int from, int k) {
    if (before != null) {
      boolean other =
          Spelled.isAny(
              tokens, k + 1, "obtained", "received", "won", "gained"); // from somebody who spoke
      Set<Speaker> now = new HashSet<>(statement.speakers());
      Set<Speaker> then = new HashSet<>(before.speakers());
      boolean same = other || then.isEmpty() || now.containsAll(then) || then.containsAll(now);
      return same ? Optional.empty() : told(k, "the speakers of the statement before");
    }
    int with = from;
    while (with < k && !Spelled.isAny(tokens, with, "with", "he", "she", "they", "who", "which")) {
      with++;
    }
    Set<String> subjects = people.mentioned(from, with);
    boolean few = Spelled.is(tokens, with, "with") && !subjects.isEmpty() && subjects.size() <= 2;
    boolean told = few && !speakers.isEmpty() && subjects.stream().noneMatch(speakers::contains);
    return told ? told(k, "who met: " + String.join(" or ", subjects)) : Optional.empty();
  }

  /** "he" is who spoke last, the more so before "also", or somebody named shortly before. */
  private Optional<String> pronoun(int k, int from, Statement statement, Set<String> speakers) {
    if (statement.speakers().size() > 1) {
      return told(k, "one speaker");
    }
    Set<String> near = new HashSet<>(lastSpeakers);
    if (near.isEmpty() || !Spelled.isAny(tokens, k + 1, "also", "further", "furthermore")) {
      near.addAll(lastMentioned);
      near.addAll(people.mentioned(from, k));
    }
    boolean female = Spelled.is(tokens, k, "she");
    for (String id : speakers) {
      if ((!near.isEmpty() && !near.contains(id)) || people.get(id).isUnlike(female)) {
        return told(k, "somebody else");
      }
    }
    return Optional.empty();
  }

  /** "Japan explained", "the Peruvian side stated". */
  private Optional<String> party(int k, int from, Statement statement) {
    boolean side = Spelled.isAny(tokens, k, "side", "government", "delegation", "officials");
    int end = side ? k : k + 1;
    for (int i = Math.max(from, end - LONGEST_PARTY); i < end; i++) {
      PartyTable.Match match = evidence.tables.parties.read(tokens, i, end);
      boolean one = !Spelled.isAny(tokens, i - 1, "and", "of") && !tokens.isMark(i - 1, ',');
      if (one
          && match != null
          && match.next() == end
          && (side || match.form() == PartyTable.Form.NAME)) {
        String party = match.party().name();
        return isBy(statement.speakers(), party, side) ? Optional.empty() : told(k, party);
      }
    }
    return Optional.empty();
  }

  private boolean isBy(List<Speaker> speakers, String party, boolean side) {
    int fitting = 0;
    int strangers = 0;
    for (Speaker speaker : speakers) {
      String of =
          speaker instanceof PartySpeaker named
              ? evidence.parties.tableName(named.party())
              : partyOf(speaker);
      fitting += party.equals(of) ? 1 : 0;
      strangers += of != null && !party.equals(of) ? 1 : 0;
    }
    return fitting > 0 && !(side && strangers > 0);
  }

  private @Nullable String partyOf(Speaker speaker) {
    return speaker instanceof ParticipantSpeaker person
        ? people.get(person.participant()).party
        : null;
  }
}
