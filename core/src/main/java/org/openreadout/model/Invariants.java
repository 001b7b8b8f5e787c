package org.openreadout.model;

import java.util.HashSet;
import java.util.Set;

/**
 * What holds for every meeting and every readout, whatever text it was read from. Only what no text
 * can break is checked here: an odd text gives diagnostics, never an exception.
 */
final class Invariants {

  private static final int FORMAT_VERSION = 1;

  private Invariants() {}

  static void check(Meeting meeting) {
    Set<String> ids = new HashSet<>();
    for (Participant participant : meeting.participants()) {
      if (participant.id().isEmpty()) {
        throw new IllegalStateException("a participant's id is empty");
      }
      if (!ids.add(participant.id())) {
        throw new IllegalStateException("two participants have the id: " + participant.id());
      }
    }
    if (meeting.initiator().isPresent() && !ids.contains(meeting.initiator().get())) {
      throw new IllegalStateException(
          "the initiator is no participant: " + meeting.initiator().get());
    }
  }

  static void check(Readout readout) {
    if (readout.formatVersion() != FORMAT_VERSION) {
      throw new IllegalStateException("unknown format version: " + readout.formatVersion());
    }
    Set<String> ids = new HashSet<>();
    for (Meeting meeting : readout.meetings()) {
      for (Participant participant : meeting.participants()) {
        ids.add(participant.id());
      }
    }
    Views.eachStatement(readout, statement -> checkSpeakers(statement, ids));
  }

  private static void checkSpeakers(Statement statement, Set<String> ids) {
    for (Speaker speaker : statement.speakers()) {
      if (speaker instanceof ParticipantSpeaker person && !ids.contains(person.participant())) {
        throw new IllegalStateException("a speaker is no participant: " + person.participant());
      }
    }
  }
}
