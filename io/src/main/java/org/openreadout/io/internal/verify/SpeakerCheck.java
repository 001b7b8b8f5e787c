package org.openreadout.io.internal.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openreadout.model.ParticipantSpeaker;
import org.openreadout.model.PartySpeaker;
import org.openreadout.model.Speaker;
import org.openreadout.model.Statement;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.Span;

/**
 * Checks who made a statement: participants are known, parties are named, and the words before the
 * cue don't tell others.
 */
final class SpeakerCheck {
  private final Evidence evidence;
  private final PartyCheck parties;
  private final People people;
  private final SubjectCheck subjects;
  private boolean sure; // where the sentence stands

  SpeakerCheck(Evidence evidence, PartyCheck parties, People people) {
    this.evidence = evidence;
    this.parties = parties;
    this.people = people;
    subjects = new SubjectCheck(evidence, people);
  }

  /** Begins a sentence. */
  void enter(Optional<Span> sentence) {
    sure = sentence.isPresent();
    subjects.enter(sentence.orElse(Evidence.NOWHERE));
  }

  /**
   * Checks the next statement of the sentence.
   *
   * @param cue where its cue stands; empty where it is not told
   * @param place the sentence
   */
  void check(JsonPath path, Statement statement, Optional<Span> cue, Span place) {
    List<Speaker> speakers = statement.speakers();
    Set<Speaker> known = new HashSet<>();
    for (int i = 0; i < speakers.size(); i++) {
      JsonPath at = path.at("speakers", i);
      Speaker speaker = speakers.get(i);
      if (!known.add(speaker)) {
        evidence.remarks.notInText(cue.orElse(place), at, "is told twice");
      } else if (speaker instanceof PartySpeaker party
          && !parties.isNamed(party.party(), evidence.whole)) {
        unknown(
            cue.orElse(place),
            at.at("party"),
            Remarks.quote(party.party()) + " is not named in the text");
      } else if (speaker instanceof ParticipantSpeaker person
          && !people.has(person.participant())) {
        unknown(
            cue.orElse(place),
            at.at("participant"),
            Remarks.quote(person.participant()) + " is no participant");
        return;
      }
    }
    if (cue.isEmpty() || !sure) {
      subjects.skip();
      return;
    }
    subjects
        .contradiction(statement, cue.get())
        .ifPresent(why -> evidence.remarks.notInText(cue.get(), path.at("speakers"), why));
  }

  private void unknown(Span span, JsonPath path, String what) {
    evidence.remarks.report(DiagnosticCode.SPEAKER_UNKNOWN, span, path, what);
  }
}
