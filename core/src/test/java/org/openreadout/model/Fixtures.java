package org.openreadout.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.openreadout.source.Span;

/** A small made-up readout and its parts. */
final class Fixtures {

  static final Participant MIZUSAWA =
      Participant.builder()
          .id("haruto-mizusawa")
          .name(PersonName.builder().display("Haruto Mizusawa").build())
          .addHonorific("Mr.")
          .party(
              Party.builder()
                  .name("Japan")
                  .printed("State of Japan")
                  .kind(PartyKind.STATE)
                  .iso("JP")
                  .build())
          .side(Side.ISSUER)
          .role(Role.PRINCIPAL)
          .addAlias("Minister Mizusawa")
          .span(Span.of(40, 59))
          .build();

  static final Participant ROJAS =
      Participant.builder()
          .id("elena-rojas")
          .name(PersonName.builder().display("Elena Rojas").build())
          .addOffice(
              Office.builder()
                  .title("Minister for Foreign Affairs")
                  .rank(Rank.FOREIGN_MINISTER)
                  .status(OfficeStatus.INCUMBENT)
                  .build())
          .side(Side.COUNTERPART)
          .role(Role.PRINCIPAL)
          .build();

  static final Session SESSION =
      Session.builder()
          .start(
              ClockReading.builder()
                  .date(LocalDate.of(2017, 11, 8))
                  .time(LocalTime.of(15, 48))
                  .zone("LOCAL")
                  .hedge(ClockHedge.EXACT)
                  .printed("3:48 p.m. (local time)")
                  .span(Span.of(3, 20))
                  .build())
          .duration(
              MeetingDuration.builder()
                  .value(Duration.ofMinutes(35))
                  .hedge(DurationHedge.ABOUT)
                  .printed("about 35 minutes")
                  .span(Span.of(21, 37))
                  .build())
          .build();

  private Fixtures() {}

  static Meeting meeting() {
    return Meeting.builder()
        .kind(MeetingKind.MEETING)
        .format(MeetingFormat.IN_PERSON)
        .addSession(SESSION)
        .venue(Venue.builder().printed("Lima, Peru").place("Lima").span(Span.of(60, 70)).build())
        .occasion(
            Occasion.builder()
                .printed("the Summit")
                .name("Summit")
                .relation(OccasionRelation.ATTENDING)
                .span(Span.of(71, 81))
                .build())
        .addParticipants(MIZUSAWA, ROJAS)
        .build();
  }

  static Statement.Builder statement(String cue, SpeechAct act) {
    return Statement.builder()
        .cue(cue)
        .cueSpan(Span.of(90, 90 + cue.length()))
        .act(act)
        .mode(StatementMode.REPORTED);
  }

  static Paragraph paragraph(Statement... statements) {
    return Paragraph.builder()
        .mark("- ")
        .addSentence(
            Sentence.builder()
                .text("A sentence.")
                .span(Span.of(90, 101))
                .addStatements(statements)
                .build())
        .build();
  }

  static Readout.Builder readout() {
    return Readout.builder().dialect("jp-mofa-en").language("en").addMeeting(meeting());
  }
}
