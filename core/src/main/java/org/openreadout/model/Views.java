package org.openreadout.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What {@link Readout} shows of itself beyond its properties. */
final class Views {

  private Views() {}

  static List<Statement> statements(Readout readout) {
    List<Statement> found = new ArrayList<>();
    eachStatement(readout, found::add);
    return List.copyOf(found);
  }

  static List<Statement> statementsBy(Readout readout, String id) {
    Speaker speaker = Speaker.participant(id);
    List<Statement> found = new ArrayList<>();
    eachStatement(
        readout,
        statement -> {
          if (statement.speakers().contains(speaker)) {
            found.add(statement);
          }
        });
    return List.copyOf(found);
  }

  static List<Participant> participants(Readout readout) {
    Set<String> ids = new HashSet<>();
    List<Participant> found = new ArrayList<>();
    for (Meeting meeting : readout.meetings()) {
      for (Participant participant : meeting.participants()) {
        if (ids.add(participant.id())) {
          found.add(participant);
        }
      }
    }
    return List.copyOf(found);
  }

  static Optional<Participant> find(Readout readout, String id) {
    for (Meeting meeting : readout.meetings()) {
      for (Participant participant : meeting.participants()) {
        if (participant.id().equals(id)) {
          return Optional.of(participant);
        }
      }
    }
    return Optional.empty();
  }

  static void eachStatement(Readout readout, Consumer<Statement> action) {
    eachIn(readout.lead(), action);
    eachInSections(readout.sections(), action);
  }

  private static void eachInSections(List<Section> sections, Consumer<Statement> action) {
    for (Section section : sections) {
      eachIn(section.paragraphs(), action);
      eachInSections(section.sections(), action);
    }
  }

  private static void eachIn(List<Paragraph> paragraphs, Consumer<Statement> action) {
    for (Paragraph paragraph : paragraphs) {
      for (Sentence sentence : paragraph.sentences()) {
        sentence.statements().forEach(action);
      }
    }
  }
}
