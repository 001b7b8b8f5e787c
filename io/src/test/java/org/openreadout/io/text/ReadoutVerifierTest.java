package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;
import org.openreadout.model.DurationHedge;
import org.openreadout.model.Line;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingDuration;
import org.openreadout.model.Office;
import org.openreadout.model.OfficeStatus;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Participant;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.model.PersonName;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Session;
import org.openreadout.model.Side;
import org.openreadout.model.Source;
import org.openreadout.model.Speaker;
import org.openreadout.model.Statement;
import org.openreadout.source.Diagnostic;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.SourceText;
import org.openreadout.source.Span;

final class ReadoutVerifierTest {
  private static final Readout READOUT = ReadoutParser.create().parse(Samples.MOFA).readout();

  private static List<Diagnostic> verify(Readout readout) {
    return ReadoutVerifier.create().verify(readout);
  }

  /** The paths of all that is reported, each with its code. */
  private static List<String> wrong(Readout readout) {
    return verify(readout).stream()
        .map(d -> d.message().substring(0, d.message().indexOf(':')) + " " + d.code().id())
        .toList();
  }

  private static Readout meeting(UnaryOperator<Meeting> change) {
    return READOUT.withMeetings(change.apply(READOUT.meetings().get(0)));
  }

  private static Readout start(UnaryOperator<ClockReading> change) {
    return session(s -> s.withStart(s.start().map(change)));
  }

  private static Readout session(UnaryOperator<Session> change) {
    return meeting(m -> m.withSessions(change.apply(m.sessions().get(0))));
  }

  private static Readout duration(UnaryOperator<MeetingDuration> change) {
    return session(s -> s.withDuration(s.duration().map(change)));
  }

  /** Changes the second participant. */
  private static Readout guest(UnaryOperator<Participant> change) {
    return meeting(
        m -> m.withParticipants(m.participants().get(0), change.apply(m.participants().get(1))));
  }

  private static Readout paragraph(UnaryOperator<Paragraph> change) {
    Section section = READOUT.sections().get(0);
    Paragraph changed = change.apply(section.paragraphs().get(0));
    return READOUT.withSections(section.withParagraphs(changed), READOUT.sections().get(1));
  }

  private static Readout sentence(UnaryOperator<Sentence> change) {
    return paragraph(
        p -> p.withSentences(change.apply(p.sentences().get(0)), p.sentences().get(1)));
  }

  /** Changes the statement "Minister Mizusawa stated". */
  private static Readout statement(UnaryOperator<Statement> change) {
    return sentence(s -> s.withStatements(change.apply(s.statements().get(0))));
  }

  private static Span moved(Optional<Span> span) {
    Span s = span.orElseThrow();
    return new Span(s.start() + 1, s.end() + 1);
  }

  @Test
  void theSampleHasAllThatIsChangedHere() {
    assertThat(verify(READOUT)).isEmpty();
    assertThat(READOUT.sections()).hasSize(2);
    assertThat(READOUT.meetings().get(0).participants()).hasSize(2);
    assertThat(READOUT.sections().get(0).paragraphs().get(0).sentences()).hasSize(2);
  }

  @Test
  void whatTheParserWritesIsBorneOutByEveryText() throws IOException {
    Path corpus = Corpus.shared("corpus");
    assumeTrue(corpus != null, "no corpora beside the project");
    ReadoutParser parser = ReadoutParser.create();
    for (Path file : Corpus.texts(Objects.requireNonNull(corpus))) {
      Readout readout = parser.parse(Files.readString(file)).readout();
      assertThat(verify(readout)).as(file.toString()).isEmpty();
    }
  }

  @Test
  void withoutTextNothingCanBeChecked() {
    Readout bare = READOUT.withSource(Optional.empty());
    assertThat(verify(bare))
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.SOURCE_TEXT_MISSING);
    assertThat(ReadoutVerifier.create().verify(bare, SourceText.of(Samples.MOFA))).isEmpty();
  }

  @Test
  void anotherTextIsReportedOnceForAll() {
    List<Diagnostic> found =
        ReadoutVerifier.create().verify(READOUT, SourceText.of(Samples.MOFA + "\n"));
    assertThat(found)
        .singleElement()
        .satisfies(d -> assertThat(d.message()).startsWith("$.source.text: "));
  }

  @Test
  void theReleaseDateFromOutsideTellsTheYear() {
    String text = Samples.PROSE.replace("\n\nMarch 14, 2023", "");
    SourceText source = SourceText.of(text).withReleased(LocalDate.of(2023, 3, 14));
    Readout readout = ReadoutParser.create().parse(source).readout();
    assertThat(readout.meetings().get(0).start().orElseThrow().date())
        .contains(LocalDate.of(2023, 3, 14));
    assertThat(verify(readout)).isEmpty();
    Readout without = readout.withSource(Source.builder().text(text).build());
    assertThat(wrong(without))
        .containsExactly("$.meetings[0].sessions[0].start.date value-not-in-text");
    assertThat(ReadoutVerifier.create().verify(without, source)).isEmpty();
  }

  @Test
  void aSpanMustLieInTheText() {
    int end = Samples.MOFA.length();
    Span far = new Span(end - 1, end + 5);
    assertThat(verify(statement(s -> s.withCueSpan(far))))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(DiagnosticCode.SPAN_OUTSIDE_TEXT);
              assertThat(d.span()).isEqualTo(new Span(end - 1, end));
              assertThat(d.message())
                  .startsWith("$.sections[0].paragraphs[0].sentences[0].statements[0].cueSpan: ");
            });
    assertThat(wrong(READOUT.withSpans(Map.of("title", far))))
        .contains("$.spans.title span-outside-text");
    assertThat(wrong(meeting(m -> m.withSpan(far))))
        .containsExactly("$.meetings[0].span span-outside-text");
  }

  @Test
  void aSpanMustSpellItsValue() {
    assertThat(wrong(READOUT.withTitle("Japan-Chile Summit Meeting")))
        .containsExactly("$.title value-not-in-text");
    assertThat(wrong(READOUT.withSeries("Japan-Peru Relations")))
        .containsExactly("$.series value-not-in-text");
    Line caption = READOUT.captions().get(0);
    assertThat(wrong(READOUT.withCaptions(caption.withText("A photo1"))))
        .containsExactly("$.captions[0].text value-not-in-text");
    assertThat(wrong(READOUT.withCaptions(caption.withIndex(2))))
        .containsExactly("$.captions[0].index value-not-in-text");
    assertThat(wrong(sentence(s -> s.withText("Nothing was said."))))
        .contains("$.sections[0].paragraphs[0].sentences[0].text value-not-in-text");
    assertThat(wrong(statement(s -> s.withCue("explained"))))
        .containsExactly(
            "$.sections[0].paragraphs[0].sentences[0].statements[0].cue value-not-in-text");
    assertThat(wrong(statement(s -> s.withContent("Chile is no partner"))))
        .containsExactly(
            "$.sections[0].paragraphs[0].sentences[0].statements[0].content value-not-in-text");
  }

  @Test
  void partsBeginAndEndWhereTheirWordsDo() {
    assertThat(wrong(meeting(m -> m.withSpan(moved(m.span())))))
        .containsExactly("$.meetings[0].span value-not-in-text");
    assertThat(wrong(guest(p -> p.withSpan(moved(p.span())))))
        .contains("$.meetings[0].participants[1].span value-not-in-text");
    assertThat(wrong(paragraph(p -> p.withSpan(moved(p.span())))))
        .contains("$.sections[0].paragraphs[0].span value-not-in-text");
    Section section = READOUT.sections().get(0);
    Section shifted = section.withSpan(moved(section.span()));
    assertThat(wrong(READOUT.withSections(shifted, READOUT.sections().get(1))))
        .isNotEmpty()
        .allMatch(path -> path.startsWith("$.sections[0]"));
  }

  @Test
  void partsStandInOrder() {
    List<Section> sections = READOUT.sections();
    assertThat(wrong(READOUT.withSections(sections.get(1), sections.get(0))))
        .containsExactly("$.sections[1].span value-not-in-text");
    assertThat(wrong(paragraph(p -> p.withSentences(p.sentences().get(1), p.sentences().get(0)))))
        .contains("$.sections[0].paragraphs[0].sentences[1].span value-not-in-text");
  }

  @Test
  void marksAndHeadingsStandWhereTheSectionBegins() {
    Section first = READOUT.sections().get(0);
    Section second = READOUT.sections().get(1);
    assertThat(wrong(READOUT.withSections(first.withMark("2"), second)))
        .containsExactly("$.sections[0].mark value-not-in-text");
    assertThat(wrong(READOUT.withSections(first, second.withHeading("Bilateral")))).isNotEmpty();
    assertThat(wrong(READOUT.withSections(first, second.withHeading("Regional affairs"))))
        .contains("$.sections[1].heading value-not-in-text");
  }

  @Test
  void theReleaseDateIsPrinted() {
    assertThat(wrong(READOUT.withReleased(LocalDate.of(2017, 11, 9))))
        .contains("$.released value-not-in-text");
    Readout unspanned = READOUT.withSpans(Map.of());
    assertThat(verify(unspanned)).isEmpty();
    assertThat(wrong(unspanned.withReleased(LocalDate.of(2016, 11, 8))))
        .contains("$.released value-not-in-text");
  }

  @Test
  void timesAreReadFromTheirWords() {
    assertThat(wrong(start(c -> c.withTime(LocalTime.of(3, 48)))))
        .containsExactly("$.meetings[0].sessions[0].start.time value-not-in-text");
    assertThat(wrong(start(c -> c.withDate(LocalDate.of(2017, 11, 9)))))
        .containsExactly("$.meetings[0].sessions[0].start.date value-not-in-text");
    assertThat(wrong(start(c -> c.withDate(LocalDate.of(2018, 11, 8)))))
        .containsExactly("$.meetings[0].sessions[0].start.date value-not-in-text");
    assertThat(wrong(start(c -> c.withHedge(ClockHedge.ABOUT))))
        .containsExactly("$.meetings[0].sessions[0].start.hedge value-not-in-text");
    assertThat(wrong(start(c -> c.withZone("ET"))))
        .containsExactly("$.meetings[0].sessions[0].start.zone value-not-in-text");
    assertThat(wrong(start(c -> c.withPrinted("3:49 p.m. (local time)"))))
        .containsExactly("$.meetings[0].sessions[0].start.printed value-not-in-text");
  }

  @Test
  void twelveAndNoughtAreBothNoon() {
    for (String printed : List.of("0:05 p.m.", "12:05 p.m.", "12:05")) {
      String text = Samples.MOFA.replace("3:48 p.m.", printed);
      Readout readout = ReadoutParser.create().parse(text).readout();
      ClockReading clock = readout.meetings().get(0).start().orElseThrow();
      assertThat(clock.time()).as(printed).contains(LocalTime.of(12, 5));
      assertThat(verify(readout)).as(printed).isEmpty();
    }
  }

  @Test
  void durationsAreReadFromTheirWords() {
    assertThat(wrong(duration(d -> d.withValue(Duration.ofMinutes(36)))))
        .containsExactly("$.meetings[0].sessions[0].duration.value value-not-in-text");
    assertThat(wrong(duration(d -> d.withHedge(DurationHedge.EXACT))))
        .containsExactly("$.meetings[0].sessions[0].duration.hedge value-not-in-text");
    String words = Samples.MOFA.replace("35 minutes", "one hour and fifteen minutes");
    Readout readout = ReadoutParser.create().parse(words).readout();
    assertThat(readout.meetings().get(0).duration().orElseThrow().value())
        .isEqualTo(Duration.ofMinutes(75));
    assertThat(verify(readout)).isEmpty();
  }

  @Test
  void todayIsToldFromTheRelease() {
    Readout readout = ReadoutParser.create().parse(Samples.PROSE).readout();
    assertThat(verify(readout)).isEmpty();
    Meeting meeting = readout.meetings().get(0);
    Session session = meeting.sessions().get(0);
    ClockReading start = session.start().orElseThrow();
    Readout late =
        readout.withMeetings(
            meeting.withSessions(session.withStart(start.withDate(LocalDate.of(2023, 3, 15)))));
    assertThat(wrong(late))
        .containsExactly("$.meetings[0].sessions[0].start.date value-not-in-text");
  }

  @Test
  void namesAreThePersonsOwn() {
    PersonName name = READOUT.meetings().get(0).participants().get(1).name().orElseThrow();
    String path = "$.meetings[0].participants[1].name";
    assertThat(wrong(guest(p -> p.withName(name.withDisplay("Tomas Arrietta")))))
        .contains(path + ".display value-not-in-text");
    assertThat(wrong(guest(p -> p.withName(name.withDisplay("Haruto Mizusawa")))))
        .contains(path + ".display value-not-in-text");
    assertThat(wrong(guest(p -> p.withName(name.withFamily("Arriet")))))
        .contains(path + ".family value-not-in-text");
  }

  @Test
  void officesHonorificsAndShortFormsAreThePersonsOwn() {
    Participant guest = READOUT.meetings().get(0).participants().get(1);
    Office office = guest.offices().get(0);
    String path = "$.meetings[0].participants[1]";
    assertThat(wrong(guest(p -> p.withOffices(office.withTitle("Minister for Foreign Affairs")))))
        .contains(path + ".offices[0].title value-not-in-text");
    assertThat(wrong(guest(p -> p.withOffices(office.withStatus(OfficeStatus.FORMER)))))
        .containsExactly(path + ".offices[0].status value-not-in-text");
    assertThat(wrong(guest(p -> p.withHonorifics("H.E.", "Ms."))))
        .contains(path + ".honorifics[1] value-not-in-text");
    assertThat(wrong(guest(p -> p.withAliases("Minister Mizusawa"))))
        .containsExactly(path + ".aliases[0] value-not-in-text");
  }

  @Test
  void partiesAreNamedInAnyForm() {
    String path = "$.meetings[0].participants[1].party";
    Party chile = Party.builder().name("Chile").kind(PartyKind.STATE).iso("CL").build();
    assertThat(verify(guest(p -> p.withParty(chile)))).isEmpty();
    assertThat(wrong(guest(p -> p.withParty(chile.withIso("CN")))))
        .containsExactly(path + ".iso value-not-in-text");
    assertThat(wrong(guest(p -> p.withParty(chile.withName("Peru").withIso("PE")))))
        .contains(path + ".name value-not-in-text");
    assertThat(wrong(guest(p -> p.withSide(Side.ISSUER))))
        .containsExactly("$.meetings[0].participants[1].side value-not-in-text");
  }

  @Test
  void aVenueAndAnOccasionStandInTheirPrint() {
    assertThat(wrong(meeting(m -> m.withVenue(m.venue().map(v -> v.withPlace("Da"))))))
        .containsExactly("$.meetings[0].venue.place value-not-in-text");
    assertThat(wrong(meeting(m -> m.withOccasion(m.occasion().map(o -> o.withName("G20 Summit"))))))
        .containsExactly("$.meetings[0].occasion.name value-not-in-text");
  }

  @Test
  void aSpeakerIsNamed() {
    assertThat(verify(statement(s -> s.withSpeakers(Speaker.party("Ruritania")))))
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.SPEAKER_UNKNOWN);
    String path = "$.sections[0].paragraphs[0].sentences[0].statements[0].speakers";
    assertThat(wrong(statement(s -> s.withSpeakers(Speaker.participant("tomas-arrieta")))))
        .contains(path + " value-not-in-text");
  }

  @Test
  void spansAreNotNeeded() {
    Readout bare = WithoutSpans.of(READOUT);
    assertThat(bare.meetings().get(0).span()).isEmpty();
    assertThat(verify(bare)).isEmpty();
    Meeting meeting = bare.meetings().get(0);
    Participant guest = meeting.participants().get(1);
    Participant other = guest.withOffices(guest.offices().get(0).withTitle("Minister of Health"));
    assertThat(
            wrong(
                bare.withMeetings(meeting.withParticipants(meeting.participants().get(0), other))))
        .containsExactly("$.meetings[0].participants[1].offices[0].title value-not-in-text");
  }

  @Test
  void anySpaceIsASpace() {
    String text = Samples.MOFA.replace("Haruto Mizusawa", "Haruto\u00A0 Mizusawa");
    Readout readout = READOUT.withSource(Source.builder().text(text).build());
    Readout bare = WithoutSpans.of(readout);
    assertThat(verify(bare)).isEmpty();
  }

  @Test
  @Timeout(60)
  void whatIsMadeToBeSlowIsLeft() {
    StringBuilder text = new StringBuilder();
    StringBuilder value = new StringBuilder();
    Participant.Builder person =
        Participant.builder().id("x").side(Side.ISSUER).role(org.openreadout.model.Role.PRINCIPAL);
    for (int i = 0; i < 40_000; i++) {
      text.append("a b a a b b ");
    }
    for (int i = 0; i < 40_000; i++) {
      value.setLength(0);
      for (int bit = 0; bit < 20; bit++) {
        value.append((i >> bit & 1) == 0 ? "a " : "b ");
      }
      person.addAlias(value + "a a a b b b");
    }
    Readout readout =
        Readout.builder()
            .dialect("en")
            .language("en")
            .source(Source.builder().text(text.toString()).build())
            .addMeeting(
                Meeting.builder()
                    .kind(org.openreadout.model.MeetingKind.MEETING)
                    .addParticipant(person.build())
                    .build())
            .build();
    List<Diagnostic> found = verify(readout);
    assertThat(found.get(found.size() - 1).code()).isEqualTo(DiagnosticCode.LIMIT_REACHED);
  }
}
