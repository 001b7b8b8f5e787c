package org.openreadout.io.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.DurationHedge;
import org.openreadout.model.Line;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingDuration;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.MeetingKind;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Readout;
import org.openreadout.model.Role;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Session;
import org.openreadout.model.SpeechAct;
import org.openreadout.model.Statement;
import org.openreadout.model.StatementMode;

/** Changes one thing of a readout, to what a style may have no words for. */
public final class OddReadouts {
  private static final Arbitrary<String> ODD =
      Arbitraries.oneOf(
          Arbitraries.of(
              "",
              " ",
              "\n",
              "1. ",
              "A stated that B",
              "“",
              ")",
              "\u202E",
              "\uD83D\uDE00",
              "the two ministers",
              "ورقة",
              "x".repeat(3000)),
          Arbitraries.strings().all().ofMaxLength(30));

  private OddReadouts() {}

  /** A readout with one change, or none. */
  public static Arbitrary<Readout> of(Readout readout) {
    Arbitrary<Meeting> meetings = meeting(readout.meetings().get(0));
    return Arbitraries.oneOf(
        List.of(
            Arbitraries.just(readout),
            Arbitraries.just(readout.withLead(List.of())),
            Arbitraries.just(
                readout.withMeetings(readout.meetings().get(0), readout.meetings().get(0))),
            Arbitraries.just(readout.withReleased(Optional.empty())),
            ODD.map(readout::withTitle),
            ODD.map(readout::withSeries),
            ODD.map(readout::withDialect),
            ODD.map(readout::withAttribution),
            ODD.map(odd -> readout.withNotes(line(odd))),
            ODD.map(odd -> readout.withLinks(line(odd))),
            ODD.map(odd -> readout.withUnread(line(odd))),
            ODD.map(odd -> readout.withSections(readout.sections().get(0).withHeading(odd))),
            ODD.map(odd -> readout.withSections(readout.sections().get(0).withMark(odd))),
            ODD.map(
                odd ->
                    readout.withLead(
                        Paragraph.builder()
                            .addSentence(Sentence.builder().text(odd).build())
                            .build())),
            meetings.map(readout::withMeetings),
            meetings.map(meeting -> readout.withLead(List.of()).withMeetings(meeting)),
            Arbitraries.integers()
                .between(2, 14)
                .map(depth -> readout.withSections(nested(readout.sections().get(0), depth))),
            statements(readout)));
  }

  private static Line line(String text) {
    return Line.builder().text(text).build();
  }

  private static Section nested(Section section, int depth) {
    return depth == 0 ? section : Section.builder().addSection(nested(section, depth - 1)).build();
  }

  private static Arbitrary<Meeting> meeting(Meeting meeting) {
    Session session = meeting.sessions().get(0);
    return Arbitraries.oneOf(
        List.of(
            Arbitraries.of(MeetingKind.class).map(meeting::withKind),
            Arbitraries.of(MeetingFormat.class).map(meeting::withFormat),
            ODD.map(meeting::withDesignation),
            Arbitraries.just(meeting.withSessions()),
            Arbitraries.just(meeting.withSessions(session, session)),
            Arbitraries.just(meeting.withDesignation(Optional.empty())),
            Arbitraries.just(meeting.withInitiator(meeting.participants().get(1).id())),
            Arbitraries.just(meeting.withInitiator(meeting.participants().get(0).id())),
            Arbitraries.longs()
                .between(0, 10_000)
                .map(
                    m ->
                        meeting.withSessions(
                            session.withDuration(duration(Duration.ofMinutes(m))))),
            Arbitraries.longs()
                .between(1, 100)
                .map(
                    s ->
                        meeting.withSessions(
                            session.withDuration(duration(Duration.ofSeconds(s))))),
            Arbitraries.integers()
                .between(0, 86_399)
                .map(
                    s ->
                        meeting.withSessions(
                            session.withStart(
                                session
                                    .start()
                                    .orElseThrow()
                                    .withTime(LocalTime.ofSecondOfDay(s))
                                    .withHedge(ClockHedge.AFTER)))),
            Arbitraries.longs()
                .between(-800_000, 2_000_000)
                .map(
                    d ->
                        meeting.withSessions(
                            session.withStart(
                                session.start().orElseThrow().withDate(LocalDate.ofEpochDay(d))))),
            ODD.map(
                zone ->
                    meeting.withSessions(
                        session.withStart(session.start().orElseThrow().withZone(zone)))),
            Arbitraries.just(meeting.withSessions(session.withEnd(session.start()))),
            Arbitraries.just(
                meeting.withParticipants(
                    meeting.participants().get(0),
                    meeting.participants().get(1).withRole(Role.ATTENDEE))),
            ODD.map(
                name ->
                    meeting.withParticipants(
                        meeting.participants().get(0),
                        meeting
                            .participants()
                            .get(1)
                            .withName(
                                meeting
                                    .participants()
                                    .get(1)
                                    .name()
                                    .orElseThrow()
                                    .withDisplay(name)))),
            Combinators.combine(ODD, ODD)
                .as(
                    (a, b) ->
                        meeting.withParticipants(
                            meeting.participants().get(0).withHonorifics(a, b),
                            meeting.participants().get(1))),
            Arbitraries.just(
                meeting.withParticipants(
                    meeting.participants().get(0).withOffices(),
                    meeting.participants().get(1).withParty(Optional.empty())))));
  }

  private static MeetingDuration duration(Duration value) {
    return MeetingDuration.builder().value(value).hedge(DurationHedge.TOTAL).build();
  }

  private static Arbitrary<Readout> statements(Readout readout) {
    Statement statement =
        Statement.builder()
            .cue("stated")
            .act(SpeechAct.STATE)
            .mode(StatementMode.REPORTED)
            .content("ports matter")
            .addSpeaker(
                org.openreadout.model.Speaker.participant(
                    readout.meetings().get(0).participants().get(0).id()))
            .build();
    return Arbitraries.oneOf(
            List.of(
                Arbitraries.of(SpeechAct.class).map(statement::withAct),
                Arbitraries.of(StatementMode.class).map(statement::withMode),
                ODD.map(statement::withCue),
                ODD.map(statement::withContent),
                ODD.map(statement::withTopic),
                ODD.map(name -> statement.withSpeakers(org.openreadout.model.Speaker.party(name))),
                Arbitraries.just(statement.withJoint(true)),
                Arbitraries.just(statement.withReply(true)),
                Arbitraries.just(statement.withContent(Optional.empty())),
                Arbitraries.just(statement.withSpeakers().withUnresolved(true)),
                Arbitraries.just(statement.withSpeakers())))
        .map(
            s ->
                readout.withSections(
                    Section.builder()
                        .addParagraph(
                            Paragraph.builder()
                                .addSentence(Sentence.builder().text("").addStatement(s).build())
                                .build())
                        .build()));
  }
}
