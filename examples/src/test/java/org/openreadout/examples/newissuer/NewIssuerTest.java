package org.openreadout.examples.newissuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openreadout.examples.Sample;
import org.openreadout.io.text.ParseResult;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.io.text.ReadoutVerifier;
import org.openreadout.io.text.ReadoutWriter;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Line;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingDuration;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.MeetingKind;
import org.openreadout.model.Office;
import org.openreadout.model.Participant;
import org.openreadout.model.Party;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Venue;

class NewIssuerTest {

  private static Readout read(String name) {
    ParseResult result = NewIssuer.parser().parse(NewIssuer.text(name));
    assertThat(result.diagnostics()).isEmpty();
    return result.readout();
  }

  @Test
  void everyLineOfTheFullestPageHasItsPlace() {
    Readout readout = read(NewIssuer.HERRING_TALKS);

    assertThat(readout.dialect()).isEqualTo("xm-mer-en");
    assertThat(readout.issuer()).map(Party::name).contains("Marenza");
    assertThat(readout.series()).contains("The Diplomatic Diary");
    assertThat(readout.title())
        .contains("The Minister of External Relations Meets the Foreign Minister of Norway");
    assertThat(readout.released()).contains(LocalDate.of(2023, 3, 14));
    assertThat(readout.attribution()).contains("Press contact: Ms. Oda Brandt");
    assertThat(readout.captions())
        .extracting(Line::text)
        .containsExactly("[Picture] The two ministers in the Court of Lindens");
    assertThat(readout.notes())
        .extracting(Line::text)
        .containsExactly(
            "Palace of the Lindens, Port Maren",
            "For the record",
            "Norway has had an embassy in Port Maren since 1954.",
            "So recorded at the Palace of the Lindens.");
    assertThat(readout.links()).extracting(Line::text).containsExactly("Return to the Diary");
    assertThat(readout.unread()).isEmpty();
    assertThat(readout.sections())
        .extracting(Section::heading)
        .extracting(heading -> heading.orElse(""))
        .containsExactly("Herring", "Lighthouses");
  }

  @Test
  void theMeetingIsReadWhole() {
    Readout readout = read(NewIssuer.HERRING_TALKS);
    assertThat(readout.meetings()).hasSize(1);
    Meeting meeting = readout.meetings().get(0);

    assertThat(meeting.kind()).isEqualTo(MeetingKind.FOREIGN_MINISTERS_MEETING);
    assertThat(meeting.format()).contains(MeetingFormat.IN_PERSON);
    assertThat(meeting.start().flatMap(ClockReading::time)).contains(LocalTime.of(10, 30));
    assertThat(meeting.duration().map(MeetingDuration::value)).contains(Duration.ofMinutes(40));
    assertThat(meeting.venue().flatMap(Venue::place)).contains("Port Maren");
    assertThat(meeting.participants())
        .extracting(NewIssuerTest::summary)
        .containsExactly(
            "livia-sorrel, Minister of External Relations, Marenza, ISSUER",
            "halvard-brekkestad, Minister of Foreign Affairs, Norway, COUNTERPART");
  }

  @Test
  void theCallIsReadWholeThoughItSoundsLikeTokyo() {
    String text = NewIssuer.text(NewIssuer.WHEAT_CALL);
    assertThat(ReadoutParser.create().parse(text).readout().dialect()).isEqualTo("jp-mofa-en");

    Readout readout = read(NewIssuer.WHEAT_CALL);
    assertThat(readout.dialect()).isEqualTo("xm-mer-en");
    assertThat(readout.title())
        .contains(
            "Telephone Call between the Minister of External Relations and the Foreign Minister of"
                + " Canada");
    assertThat(readout.released()).contains(LocalDate.of(2023, 5, 2));
    assertThat(readout.meetings()).hasSize(1);
    Meeting meeting = readout.meetings().get(0);
    assertThat(meeting.kind()).isEqualTo(MeetingKind.FOREIGN_MINISTERS_MEETING);
    assertThat(meeting.format()).contains(MeetingFormat.TELEPHONE);
    assertThat(meeting.participants())
        .extracting(NewIssuerTest::summary)
        .containsExactly(
            "livia-sorrel, Minister of External Relations, Marenza, ISSUER",
            "claire-fontenelle, Minister of Foreign Affairs, Canada, COUNTERPART");
  }

  @Test
  void theMinistryIsKnownWhereverItsCountryIsPrinted() {
    Readout readout = read(NewIssuer.SALT_MEETING);
    assertThat(readout.meetings()).hasSize(1);
    assertThat(readout.meetings().get(0).participants())
        .extracting(NewIssuerTest::summary)
        .containsExactly(
            "halvard-brekkestad, Minister of Foreign Affairs, Norway, COUNTERPART",
            "livia-sorrel, Minister of External Relations, Marenza, ISSUER");
    assertThat(readout.attribution()).contains("Press contact: Ms. Oda Brandt"); // at the foot
    assertThat(NewIssuer.describe(NewIssuer.text(NewIssuer.SALT_MEETING)))
        .endsWith(
            "Halvard Brekkestad",
            "  proposed [PROPOSE]: both be weighed",
            "Livia Sorrel",
            "  explained [STATE]: its salt is whiter than snow");
  }

  @Test
  void aVerifierOfTheDialectKnowsTheCountryByItsAdjective() {
    String text =
        "The Diplomatic Diary\nSo recorded at the Palace of the Lindens.\n"
            + "On 9 September 2023, the Marenzan Foreign Minister, Ms. Livia Sorrel, met with"
            + " Mr. Halvard Brekkestad, Foreign Minister of Norway.";
    Readout readout = NewIssuer.parser().parse(text).readout();

    assertThat(ReadoutVerifier.create().verify(readout)).isNotEmpty();
    assertThat(NewIssuer.verifier().verify(readout)).isEmpty();
  }

  @Test
  void whoSaidWhatIsReadInBoth() {
    assertThat(NewIssuer.describe(NewIssuer.text(NewIssuer.HERRING_TALKS)))
        .containsExactly(
            "dialect: xm-mer-en",
            "issuer: Marenza",
            "title: The Minister of External Relations Meets the Foreign Minister of Norway",
            "released: 2023-03-14",
            "kind: FOREIGN_MINISTERS_MEETING",
            "Livia Sorrel",
            "  stated [STATE]: the herring asks nobody for a passport",
            "  proposed [PROPOSE]: the two countries count their stocks together",
            "  in reply explained [STATE]: it will be lit again in the autumn",
            "  together agreed [AGREE]: exchange lighthouse keepers every summer",
            "Halvard Brekkestad",
            "  welcomed [WELCOME]: the proposal",
            "  asked [REQUEST]: the lighthouse on Cape Vela",
            "  together agreed [AGREE]: exchange lighthouse keepers every summer");
    assertThat(NewIssuer.describe(NewIssuer.text(NewIssuer.WHEAT_CALL)))
        .endsWith(
            "Livia Sorrel",
            "  expressed her hope [EXPECT]: the price of bread will fall",
            "  together shared the view [CONCUR]: a treaty on grain should be signed within the"
                + " year",
            "Claire Fontenelle",
            "  explained [STATE]: the harvest on the prairies was good",
            "  together shared the view [CONCUR]: a treaty on grain should be signed within the"
                + " year");
  }

  @ParameterizedTest
  @EnumSource
  void textsOfOtherIssuersAreReadAsBefore(Sample sample) {
    ParseResult before = ReadoutParser.create().parse(sample.text());
    ParseResult now = NewIssuer.parser().parse(sample.text());

    assertThat(now.readout().dialect()).isNotEqualTo("xm-mer-en");
    assertThat(now.readout()).isEqualTo(before.readout());
    assertThat(now.diagnostics()).isEqualTo(before.diagnostics());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Office hours are from nine to five.", "Return to the Diary"})
  void aTextOfNobodyIsNotTaken(String text) {
    assertThat(NewIssuer.parser().parse(text).readout().dialect()).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {NewIssuer.HERRING_TALKS, NewIssuer.WHEAT_CALL, NewIssuer.SALT_MEETING})
  void theTextsComeBack(String name) {
    Readout readout = read(name);
    assertThat(ReadoutWriter.create().write(readout)).isEqualTo(NewIssuer.text(name));
  }

  private static String summary(Participant participant) {
    return String.join(
        ", ",
        participant.id(),
        participant.offices().stream().map(Office::title).findFirst().orElse("?"),
        participant.party().map(Party::name).orElse("?"),
        participant.side().toString());
  }
}
