package org.openreadout.io.internal.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openreadout.model.Meeting;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Participant;
import org.openreadout.model.ParticipantSpeaker;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Speaker;

/**
 * The ids that a text gives to a readout’s participants. An id of another make is one difference,
 * not one for each statement.
 */
final class ParticipantIds {
  private final Map<String, String> names;
  private final List<Difference> differences;

  private ParticipantIds(Map<String, String> names, List<Difference> differences) {
    this.names = names;
    this.differences = differences;
  }

  /** By place: the nth participant of a meeting is the nth that was read. */
  static ParticipantIds between(Readout wanted, Readout read) {
    Map<String, String> names = new HashMap<>();
    List<Difference> differences = new ArrayList<>();
    for (int m = 0; m < Math.min(wanted.meetings().size(), read.meetings().size()); m++) {
      List<Participant> here = wanted.meetings().get(m).participants();
      List<Participant> there = read.meetings().get(m).participants();
      for (int i = 0; i < here.size() && here.size() == there.size(); i++) {
        String id = here.get(i).id();
        String other = there.get(i).id();
        if (!id.equals(other)
            && here.get(i).name().equals(there.get(i).name())
            && names.putIfAbsent(id, other) == null) {
          String path = "$.meetings[" + m + "].participants[" + i + "].id";
          differences.add(new Difference(path, '"' + id + "\" reads back as \"" + other + '"'));
        }
      }
    }
    return new ParticipantIds(names, differences);
  }

  List<Difference> differences() {
    return differences;
  }

  Readout rename(Readout readout) {
    if (names.isEmpty()) {
      return readout;
    }
    // statements last: at each step their speakers have to be participants
    return readout
        .withLead(List.of())
        .withSections(List.of())
        .withMeetings(readout.meetings().stream().map(this::meeting).toList())
        .withLead(readout.lead().stream().map(this::paragraph).toList())
        .withSections(readout.sections().stream().map(this::section).toList());
  }

  private Meeting meeting(Meeting meeting) {
    return meeting
        .withInitiator(Optional.empty())
        .withParticipants(meeting.participants().stream().map(p -> p.withId(id(p.id()))).toList())
        .withInitiator(meeting.initiator().map(this::id));
  }

  private Section section(Section section) {
    return section
        .withParagraphs(section.paragraphs().stream().map(this::paragraph).toList())
        .withSections(section.sections().stream().map(this::section).toList());
  }

  private Paragraph paragraph(Paragraph paragraph) {
    return paragraph.withSentences(paragraph.sentences().stream().map(this::rename).toList());
  }

  Sentence rename(Sentence sentence) {
    return names.isEmpty()
        ? sentence
        : sentence.withStatements(
            sentence.statements().stream()
                .map(s -> s.withSpeakers(s.speakers().stream().map(this::speaker).toList()))
                .toList());
  }

  private Speaker speaker(Speaker speaker) {
    return speaker instanceof ParticipantSpeaker person
        ? Speaker.participant(id(person.participant()))
        : speaker;
  }

  private String id(String id) {
    return names.getOrDefault(id, id);
  }
}
