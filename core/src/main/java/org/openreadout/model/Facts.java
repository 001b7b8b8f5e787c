package org.openreadout.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Strips a readout down to what a reader learns from it. Each value is rebuilt from the parts that
 * count, so that a new part of the model is left out until somebody decides that it counts.
 */
final class Facts {

  private Facts() {}

  static Readout of(Readout readout) {
    return Readout.builder()
        .formatVersion(readout.formatVersion())
        .dialect(readout.dialect())
        .language(readout.language())
        .issuer(readout.issuer().map(Facts::party))
        .series(readout.series())
        .title(readout.title())
        .released(readout.released())
        .attribution(readout.attribution())
        .addAllMeetings(each(readout.meetings(), Facts::meeting))
        .addAllLead(each(readout.lead(), Facts::paragraph))
        .addAllSections(each(readout.sections(), Facts::section))
        .addAllNotes(each(readout.notes(), Facts::line))
        .addAllLinks(each(readout.links(), Facts::line))
        .addAllUnread(each(readout.unread(), Facts::line))
        .build();
  }

  private static Meeting meeting(Meeting meeting) {
    return Meeting.builder()
        .kind(meeting.kind())
        .designation(meeting.designation())
        .format(meeting.format())
        .addAllSessions(each(meeting.sessions(), Facts::session))
        .venue(meeting.venue().map(Facts::venue))
        .occasion(meeting.occasion().map(Facts::occasion))
        .initiator(meeting.initiator())
        .addAllParticipants(each(meeting.participants(), Facts::participant))
        .build();
  }

  private static Session session(Session session) {
    return Session.builder()
        .designation(session.designation())
        .start(session.start().map(Facts::reading))
        .otherClock(session.otherClock().map(Facts::reading))
        .end(session.end().map(Facts::reading))
        .duration(session.duration().map(Facts::duration))
        .build();
  }

  private static ClockReading reading(ClockReading reading) {
    return reading.withPrinted(Optional.empty()).withSpan(Optional.empty());
  }

  private static MeetingDuration duration(MeetingDuration duration) {
    return duration.withPrinted(Optional.empty()).withSpan(Optional.empty());
  }

  private static Venue venue(Venue venue) {
    boolean told = venue.place().isPresent() || venue.country().isPresent();
    return Venue.builder()
        .printed(told ? "" : venue.printed())
        .place(venue.place())
        .country(venue.country().map(Facts::party))
        .build();
  }

  private static Occasion occasion(Occasion occasion) {
    return occasion.withPrinted("").withSpan(Optional.empty());
  }

  private static Participant participant(Participant participant) {
    return Participant.builder()
        .id(participant.id())
        .name(participant.name())
        .addAllHonorifics(participant.honorifics())
        .addAllOffices(participant.offices())
        .party(participant.party().map(Facts::party))
        .side(participant.side())
        .role(participant.role())
        .build();
  }

  private static Party party(Party party) {
    return party.withPrinted(Optional.empty());
  }

  private static Section section(Section section) {
    return Section.builder()
        .heading(section.heading())
        .addAllParagraphs(each(section.paragraphs(), Facts::paragraph))
        .addAllSections(each(section.sections(), Facts::section))
        .build();
  }

  private static Paragraph paragraph(Paragraph paragraph) {
    return Paragraph.builder()
        .addAllSentences(each(paragraph.sentences(), Facts::sentence))
        .build();
  }

  private static Sentence sentence(Sentence sentence) {
    return Sentence.builder()
        .text(sentence.statements().isEmpty() ? sentence.text() : "")
        .addAllStatements(each(sentence.statements(), Facts::statement))
        .build();
  }

  private static Statement statement(Statement statement) {
    return statement.withCueSpan(Optional.empty()).withContentSpan(Optional.empty());
  }

  private static Line line(Line line) {
    return line.withSpan(Optional.empty());
  }

  private static <T> List<T> each(List<T> values, UnaryOperator<T> strip) {
    return values.stream().map(strip).toList();
  }
}
