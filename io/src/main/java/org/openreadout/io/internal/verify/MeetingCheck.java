package org.openreadout.io.internal.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openreadout.io.internal.grammar.Clues;
import org.openreadout.io.internal.speech.Sentences;
import org.openreadout.model.Meeting;
import org.openreadout.model.Participant;
import org.openreadout.model.Readout;
import org.openreadout.source.Span;

/** Checks the meetings: what they are called, when and where they were, and who took part. */
final class MeetingCheck {
  private final Evidence evidence;
  private final SentenceEdges edges;
  private final SessionCheck sessions;
  private final PlaceCheck places;
  private final PersonCheck persons;
  private final PartyCheck parties;

  MeetingCheck(Evidence evidence, Readout readout, People people, PartyCheck parties) {
    this.evidence = evidence;
    edges = SentenceEdges.of(readout);
    sessions = new SessionCheck(evidence, edges.lead(evidence));
    this.parties = parties;
    places = new PlaceCheck(evidence, parties);
    persons = new PersonCheck(evidence, readout, parties, people);
  }

  void check(Readout readout) {
    boolean checksPersons = evidence.bearsOut(Clues.Extent.PERSONS);
    readout
        .issuer()
        .ifPresent(party -> parties.check(JsonPath.ROOT.at("issuer"), party, evidence.whole));
    for (int m = 0; m < readout.meetings().size(); m++) {
      Meeting meeting = readout.meetings().get(m);
      JsonPath path = JsonPath.ROOT.at("meetings", m);
      meeting.span().ifPresent(span -> span(path.at("span"), span));
      meeting
          .designation()
          .ifPresent(v -> evidence.occurs(path.at("designation"), v, evidence.whole));
      sessions.check(path, meeting);
      meeting.venue().ifPresent(venue -> places.check(path.at("venue"), venue));
      meeting.occasion().ifPresent(occasion -> places.check(path.at("occasion"), occasion));
      List<Participant> participants = meeting.participants();
      for (int p = 0; p < participants.size() && checksPersons; p++) {
        persons.check(path.at("participants", p), participants.get(p));
      }
    }
  }

  /** A meeting's span is the sentences that tell it. */
  private void span(JsonPath path, Span span) {
    if (evidence.isInside(path, span)
        && !(edges.isEmpty() ? evidence.isTight(span) : edges.fit(span))) {
      evidence.remarks.notInText(span, path, "no sentences begin and end there");
    }
  }

  /** Where sentences begin and end. */
  private record SentenceEdges(Set<Integer> starts, Set<Integer> ends, Readout readout) {
    static SentenceEdges of(Readout readout) {
      SentenceEdges edges = new SentenceEdges(new HashSet<>(), new HashSet<>(), readout);
      Sentences.each(readout, sentence -> sentence.span().ifPresent(edges::add));
      return edges;
    }

    private void add(Span span) {
      starts.add(span.start());
      ends.add(span.end());
    }

    boolean isEmpty() {
      return starts.isEmpty();
    }

    boolean fit(Span span) {
      return starts.contains(span.start()) && ends.contains(span.end());
    }

    List<Span> lead(Evidence evidence) {
      return readout.lead().stream()
          .flatMap(p -> p.span().stream())
          .filter(evidence::reaches)
          .toList();
    }
  }
}
