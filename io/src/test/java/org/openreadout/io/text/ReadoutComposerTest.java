package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;
import org.openreadout.model.DurationHedge;
import org.openreadout.model.Line;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingDuration;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.MeetingKind;
import org.openreadout.model.Occasion;
import org.openreadout.model.OccasionRelation;
import org.openreadout.model.Office;
import org.openreadout.model.OfficeStatus;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Participant;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.model.PersonName;
import org.openreadout.model.Rank;
import org.openreadout.model.Readout;
import org.openreadout.model.Role;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Session;
import org.openreadout.model.Side;
import org.openreadout.model.Speaker;
import org.openreadout.model.SpeechAct;
import org.openreadout.model.Statement;
import org.openreadout.model.StatementMode;
import org.openreadout.model.Venue;
import org.openreadout.source.DiagnosticCode;

class ReadoutComposerTest {

  private static final ReadoutParser PARSER = ReadoutParser.create();
  private static final ReadoutComposer COMPOSER = ReadoutComposer.create();

  private static final Party JAPAN =
      Party.builder().name("Japan").kind(PartyKind.STATE).iso("JP").build();
  private static final Party PERU =
      Party.builder()
          .name("Peru")
          .printed("Republic of Peru")
          .kind(PartyKind.STATE)
          .iso("PE")
          .build();
  private static final Party CHILE =
      Party.builder()
          .name("Chile")
          .printed("Republic of Chile")
          .kind(PartyKind.STATE)
          .iso("CL")
          .build();

  private static final Participant HOST = person("Haruto", "Mizusawa", JAPAN, Side.ISSUER, "Mr.");
  private static final Participant GUEST =
      person("Elena", "Rojas", CHILE, Side.COUNTERPART, "H.E.", "Ms.");

  private static Participant person(
      String given, String family, Party party, Side side, String... honorifics) {
    return Participant.builder()
        .id((given + "-" + family).toLowerCase(java.util.Locale.ROOT))
        .name(
            PersonName.builder().display(given + " " + family).given(given).family(family).build())
        .addHonorifics(honorifics)
        .addOffice(
            Office.builder()
                .title("Minister for Foreign Affairs")
                .rank(Rank.FOREIGN_MINISTER)
                .status(OfficeStatus.INCUMBENT)
                .build())
        .party(party)
        .side(side)
        .role(Role.PRINCIPAL)
        .build();
  }

  private static ClockReading clock(int day, int hour, int minute, String zone) {
    return ClockReading.builder()
        .date(LocalDate.of(2022, 3, day))
        .time(LocalTime.of(hour, minute))
        .zone(zone)
        .hedge(ClockHedge.EXACT)
        .build();
  }

  private static Session session() {
    return Session.builder()
        .start(clock(8, 16, 40, "LOCAL"))
        .otherClock(clock(9, 6, 40, "JST"))
        .duration(
            MeetingDuration.builder()
                .value(Duration.ofMinutes(70))
                .hedge(DurationHedge.APPROXIMATELY)
                .build())
        .build();
  }

  private static Meeting.Builder meeting() {
    return Meeting.builder()
        .kind(MeetingKind.FOREIGN_MINISTERS_MEETING)
        .designation("foreign ministers’ meeting")
        .format(MeetingFormat.IN_PERSON)
        .addSession(session())
        .addParticipants(HOST, GUEST);
  }

  private static Statement.Builder said(Participant who, String cue, SpeechAct act) {
    return Statement.builder()
        .cue(cue)
        .act(act)
        .mode(StatementMode.REPORTED)
        .addSpeaker(Speaker.participant(who.id()));
  }

  private static Statement.Builder together(String cue, SpeechAct act) {
    return said(HOST, cue, act).addSpeaker(Speaker.participant(GUEST.id())).joint(true);
  }

  private static Readout readout(Meeting meeting, Statement... statements) {
    return Readout.builder()
        .dialect("jp-mofa-en")
        .language("en")
        .issuer(JAPAN)
        .series("Japan-Chile Relations")
        .title("Japan-Chile Foreign Ministers’ Meeting")
        .released(LocalDate.of(2022, 3, 9))
        .addMeeting(meeting)
        .addSection(
            Section.builder()
                .heading("Bilateral relations")
                .addParagraph(
                    Paragraph.builder()
                        .addSentence(Sentence.builder().text("").addStatements(statements).build())
                        .build())
                .build())
        .addLink(Line.builder().text("Back to Japan-Chile Relations").build())
        .build();
  }

  private static String lastSentence(Readout readout) {
    Composition release = COMPOSER.compose(readout);
    assertThat(release.diagnostics()).as(release.text()).isEmpty();
    String[] blocks = release.text().split("\n\n", -1);
    return blocks[blocks.length - 2];
  }

  @Test
  void aReadoutBuiltByHandBecomesARelease() {
    Readout readout =
        readout(
            meeting()
                .venue(Venue.builder().printed("").place("Lima").country(PERU).build())
                .occasion(
                    Occasion.builder()
                        .printed("")
                        .name("APEC Ministerial Meeting")
                        .expansion("Asia-Pacific Economic Cooperation")
                        .relation(OccasionRelation.ATTENDING)
                        .build())
                .build(),
            said(HOST, "stated", SpeechAct.STATE).content("he hopes to widen cooperation").build(),
            together("shared the view", SpeechAct.CONCUR).content("ports matter").build());

    Composition release = COMPOSER.compose(readout);

    assertThat(release.diagnostics()).isEmpty();
    assertThat(release.hasErrors()).isFalse();
    assertThat(release.text())
        .isEqualTo(
            """
            Japan-Chile Relations

            Japan-Chile Foreign Ministers’ Meeting

            March 9, 2022

            On March 8, commencing at 4:40 p.m. (local time; 6:40 a.m. on March 9 JST) for\
             approximately 1 hour and 10 minutes, Mr. Haruto Mizusawa, Minister for Foreign\
             Affairs of Japan, who is visiting Lima, the Republic of Peru, to attend the APEC\
             (Asia-Pacific Economic Cooperation) Ministerial Meeting, held a foreign ministers’\
             meeting with H.E. Ms. Elena Rojas, Minister for Foreign Affairs of the Republic of\
             Chile. The overview of the meeting is as follows.

            1. Bilateral relations

            Minister Mizusawa stated that he hopes to widen cooperation, and the two ministers\
             shared the view that ports matter.

            Back to Japan-Chile Relations\
            """);
  }

  @Test
  void contentsAreLedInByTheirCueAndShape() {
    assertThat(
            lastSentence(
                readout(
                    meeting().build(),
                    said(GUEST, "explained", SpeechAct.STATE)
                        .content("Chile’s proposals")
                        .build())))
        .isEqualTo("Minister Rojas explained Chile’s proposals.");
    assertThat(
            lastSentence(
                readout(
                    meeting().build(),
                    together("concurred", SpeechAct.CONCUR)
                        .content("cooperate on tourism")
                        .build())))
        .isEqualTo("The two ministers concurred to cooperate on tourism.");
    assertThat(
            lastSentence(
                readout(
                    meeting().build(),
                    together("exchanged views", SpeechAct.DISCUSS)
                        .content("regional affairs")
                        .build())))
        .isEqualTo("The two ministers exchanged views on regional affairs.");
    assertThat(
            lastSentence(
                readout(
                    meeting().build(),
                    said(HOST, "thanked", SpeechAct.THANK).content("the cherry trees").build())))
        .isEqualTo("Minister Mizusawa thanked Minister Rojas for the cherry trees.");
    assertThat(
            lastSentence(
                readout(
                    meeting().build(),
                    said(HOST, "expressed his gratitude", SpeechAct.THANK)
                        .content("the welcome")
                        .build())))
        .isEqualTo("Minister Mizusawa expressed his gratitude for the welcome.");
  }

  @Test
  void answersTopicsAndQuotationsAreMarked() {
    assertThat(
            lastSentence(
                readout(
                    meeting().build(),
                    said(GUEST, "stated", SpeechAct.STATE)
                        .reply(true)
                        .content("she agrees")
                        .build())))
        .isEqualTo("In response, Minister Rojas stated that she agrees.");
    assertThat(
            lastSentence(
                readout(
                    meeting().build(),
                    said(GUEST, "replied", SpeechAct.STATE)
                        .reply(true)
                        .content("she agrees")
                        .build())))
        .isEqualTo("Minister Rojas replied that she agrees.");
    assertThat(
            lastSentence(
                readout(
                    meeting().build(),
                    said(HOST, "stated", SpeechAct.STATE)
                        .topic("Regarding ports")
                        .content("they are safe")
                        .build())))
        .isEqualTo("Regarding ports, Minister Mizusawa stated that they are safe.");
    assertThat(
            lastSentence(
                readout(
                    meeting().build(),
                    said(HOST, "stated", SpeechAct.STATE)
                        .content("We like maps")
                        .build()
                        .withMode(StatementMode.QUOTED))))
        .isEqualTo("Minister Mizusawa stated, “We like maps.”");
  }

  @Test
  void aCallIsOne() {
    Readout call =
        readout(
            meeting()
                .build()
                .withDesignation("telephone talk")
                .withFormat(MeetingFormat.TELEPHONE)
                .withInitiator(GUEST.id()),
            together("concurred", SpeechAct.CONCUR).content("stay in touch").build());

    Composition release = COMPOSER.compose(call);

    assertThat(release.diagnostics()).as(release.text()).isEmpty();
    assertThat(release.text())
        .contains("held a telephone talk with H.E. Ms. Elena Rojas")
        .contains(", on the latter’s initiative. The overview of the talk is as follows.");
  }

  @Test
  void whatTheStyleHasNoWordsForIsNamedByItsPath() {
    Readout narrated =
        readout(
            meeting().build(),
            said(HOST, "stated", SpeechAct.STATE)
                .content("ports matter")
                .build()
                .withMode(StatementMode.NARRATED));

    Composition release = COMPOSER.compose(narrated);

    assertThat(release.hasErrors()).isTrue();
    assertThat(release.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(DiagnosticCode.NOT_EXPRESSIBLE);
              assertThat(d.message())
                  .startsWith(
                      "$.sections[0].paragraphs[0].sentences[0].statements[0].mode: \"NARRATED\"");
              assertThat(d.span().in(release.text()))
                  .isEqualTo("Minister Mizusawa stated that ports matter.");
            });
    assertThat(COMPOSER.compose(narrated.withDialect("us-state-en")).diagnostics())
        .anyMatch(d -> d.message().startsWith("$.dialect: "));
    assertThat(
            COMPOSER
                .compose(readout(meeting().build().withParticipants(HOST.withId("host"), GUEST)))
                .diagnostics())
        .anyMatch(d -> d.message().startsWith("$.meetings[0].participants[0].id: \"host\""));
  }

  @Test
  void aChangedMeetingWinsOverTheOldLead() throws IOException {
    Readout reference = reference();
    Meeting later =
        reference
            .meetings()
            .get(0)
            .withSessions(
                reference
                    .meetings()
                    .get(0)
                    .sessions()
                    .get(0)
                    .withStart(
                        reference
                            .meetings()
                            .get(0)
                            .start()
                            .orElseThrow()
                            .withTime(LocalTime.of(17, 5))));

    Composition release = COMPOSER.compose(reference.withMeetings(later));

    assertThat(release.text()).contains("commencing at 5:05 p.m. (local time) for");
    assertThat(release.diagnostics()).allMatch(d -> d.message().startsWith("$.lead["));
    Composition anew = COMPOSER.compose(reference.withMeetings(later).withLead(List.of()));
    assertThat(anew.diagnostics()).isEmpty();
    assertThat(anew.text()).isEqualTo(release.text());
  }

  @Test
  void theReferenceReadsAsItsMinistryPublishedIt() throws IOException {
    Readout reference = reference();
    Composition release = COMPOSER.compose(reference);

    assertThat(release.diagnostics()).isEmpty();
    assertThat(PARSER.parse(release.text()).readout().facts()).isEqualTo(reference.facts());
    assertThat(flat(release.text()))
        .isEqualTo(flat(reference.source().orElseThrow().text().orElseThrow()));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void theFactsOfTheReferenceAreEnough() throws IOException {
    Readout facts = reference().facts();
    Composition release = COMPOSER.compose(facts.withLead(List.of()));

    assertThat(release.diagnostics()).as(release.text()).isEmpty();
    assertThat(release.text())
        .contains(
            "On November 8, commencing at 3:48 p.m. (local time) for approximately 35 minutes,"
                + " Mr. Taro Kono, Minister for Foreign Affairs of Japan, who is visiting Da Nang,")
        .contains("In response, Minister Luna stated that he intends")
        .contains("The two ministers shared the view that in light of the fact that Peru");
  }

  private static Readout reference() throws IOException {
    return PARSER.parse(shared("corpus/reference/japan-peru-2017.txt")).readout();
  }

  private static Path shared(String below) {
    @Nullable Path found = Corpus.shared(below);
    Assumptions.assumeTrue(found != null, "no shared corpus beside the project");
    return Optional.ofNullable(found).orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> goldDocumentsOfTheStyleTellTheSameFacts() {
    @Nullable Path corpus = Corpus.shared("corpus/mofa-twins");
    List<Path> texts = corpus == null ? List.of() : Corpus.texts(corpus);
    return texts.stream()
        .map(text -> DynamicTest.dynamicTest(text.getFileName().toString(), () -> law3(text)));
  }

  private static void law3(Path text) {
    try {
      Readout readout = PARSER.parse(text).readout();
      Composition release = COMPOSER.compose(readout);
      Readout again = PARSER.parse(release.text()).readout();

      assertThat(release.diagnostics()).as(release.text()).isEmpty();
      assertThat(again.facts()).as(release.text()).isEqualTo(readout.facts());
      assertThat(COMPOSER.compose(again).text()).isEqualTo(release.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
