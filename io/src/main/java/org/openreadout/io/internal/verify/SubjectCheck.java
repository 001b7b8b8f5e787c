package org.openreadout.io.internal.verify;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Subject;
import org.openreadout.io.internal.grammar.Subject.Kind;
import org.openreadout.io.internal.grammar.Subject.Trait;
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
  private final Evidence evidence;
  private final Tokens tokens;
  private final People people;
  private Span sentence = Evidence.NOWHERE;
  private @Nullable Statement before; // in the same sentence
  private int behindLast; // the token behind the cue of the statement before
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
    if (evidence.language.clues().opensWithPronoun(tokens, first)) {
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
    behindLast = tokens.at(cue.end());
    lastSpeakers = speakers.isEmpty() ? lastSpeakers : speakers;
    return found;
  }

  private Optional<String> read(Statement statement, Span cue, Set<String> speakers) {
    int from = tokens.at(sentence.start());
    int at = tokens.at(cue.start());
    Subject subject = evidence.language.clues().subject(tokens, from, at);
    evidence.effort.take(Math.max(1, at - subject.at()));
    return switch (subject.kind()) {
      case NOTHING -> Optional.empty();
      case GOES_ON -> chain(statement, speakers, from, subject);
      case SEVERAL -> {
        boolean several =
            statement.speakers().size() > 1
                || statement.joint()
                || statement.speakers().get(0) instanceof PartySpeaker
                || people.all().size() < 2;
        yield several ? Optional.empty() : told(subject.at(), "several speakers");
      }
      case MALE, FEMALE -> pronoun(subject, from, statement, speakers);
      case NAME -> name(subject, from, statement, speakers);
    };
  }

  private Optional<String> name(
      Subject subject, int from, Statement statement, Set<String> speakers) {
    int k = subject.at();
    Set<String> named = people.named(k, from);
    if (named.isEmpty() && statement.speakers().size() == speakers.size()) {
      named = people.inOffice(k, from);
    }
    if (subject.has(Trait.DEFINITE) && named.size() > 1 && isForeign(named, speakers)) {
      return told(k, "the issuer’s own");
    }
    if (!named.isEmpty()) {
      return named.stream().anyMatch(speakers::contains)
          ? pair(subject.other(), from, speakers)
          : told(k, String.join(" or ", named));
    }
    if (subject.party() != null) {
      String party = subject.party().name();
      return isBy(statement.speakers(), party, subject.has(Trait.SIDE))
          ? Optional.empty()
          : told(k, party);
    }
    boolean single = speakers.size() == 1 && statement.speakers().size() == 1 && !statement.joint();
    boolean stranger =
        single
            && subject.has(Trait.STRANGER)
            && !people.get(speakers.iterator().next()).isToldBy(tokens.text(k));
    return stranger ? told(k, "somebody else") : Optional.empty();
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
  private Optional<String> pair(int first, int from, Set<String> speakers) {
    Set<String> named = first < 0 ? Set.of() : people.named(first, from);
    return named.isEmpty() || named.stream().anyMatch(speakers::contains)
        ? Optional.empty()
        : told(first, String.join(" or ", named));
  }

  private Optional<String> told(int k, String who) {
    return Optional.of(Remarks.quote(tokens.text(k)) + " before the cue tells " + who);
  }

  /** "and stated", "to discuss": the statement before goes on, or who met does. */
  private Optional<String> chain(
      Statement statement, Set<String> speakers, int from, Subject subject) {
    int k = subject.at();
    if (before != null) {
      Set<Speaker> now = new HashSet<>(statement.speakers());
      Set<Speaker> then = new HashSet<>(before.speakers());
      boolean same =
          subject.has(Trait.RECEIVES) // from somebody who spoke
              || then.isEmpty()
              || now.containsAll(then)
              || then.containsAll(now)
              || isNewSubject(subject, speakers);
      return same ? Optional.empty() : told(k, "the speakers of the statement before");
    }
    int with = subject.other();
    Set<String> subjects = with < 0 ? Set.of() : people.mentioned(from, with);
    boolean few = !subjects.isEmpty() && subjects.size() <= 2;
    boolean told = few && !speakers.isEmpty() && subjects.stream().noneMatch(speakers::contains);
    return told ? told(k, "who met: " + String.join(" or ", subjects)) : Optional.empty();
  }

  /** ", and Minister B, thanking A": the speaker is named behind the cue before. */
  private boolean isNewSubject(Subject subject, Set<String> speakers) {
    return subject.has(Trait.APPOSED)
        && people.mentioned(behindLast, subject.at()).stream().anyMatch(speakers::contains);
  }

  /** "he" is who spoke last, the more so before "also", or somebody named shortly before. */
  private Optional<String> pronoun(
      Subject subject, int from, Statement statement, Set<String> speakers) {
    int k = subject.at();
    if (statement.speakers().size() > 1) {
      return told(k, "one speaker");
    }
    Set<String> near = new HashSet<>(lastSpeakers);
    if (near.isEmpty() || !subject.has(Trait.AGAIN)) {
      near.addAll(lastMentioned);
      near.addAll(people.mentioned(from, k));
    }
    boolean female = subject.kind() == Kind.FEMALE;
    for (String id : speakers) {
      if ((!near.isEmpty() && !near.contains(id)) || people.get(id).isUnlike(female)) {
        return told(k, "somebody else");
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
