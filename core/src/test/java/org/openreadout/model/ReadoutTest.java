package org.openreadout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openreadout.model.Fixtures.MIZUSAWA;
import static org.openreadout.model.Fixtures.ROJAS;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openreadout.source.Span;

class ReadoutTest {

  private static final Speaker BY_MIZUSAWA = Speaker.participant("haruto-mizusawa");
  private static final Speaker BY_ROJAS = Speaker.participant("elena-rojas");

  private static final Statement MET = Fixtures.statement("met", SpeechAct.MEET).build();
  private static final Statement STATED =
      Fixtures.statement("stated", SpeechAct.STATE).addSpeaker(BY_MIZUSAWA).build();
  private static final Statement REPLIED =
      Fixtures.statement("replied", SpeechAct.STATE).addSpeaker(BY_ROJAS).reply(true).build();
  private static final Statement SHARED =
      Fixtures.statement("shared the view", SpeechAct.CONCUR)
          .addSpeakers(BY_MIZUSAWA, BY_ROJAS)
          .joint(true)
          .build();

  private static final Readout READOUT =
      Fixtures.readout()
          .addMeeting(Fixtures.meeting().withParticipants(ROJAS.withRole(Role.ATTENDEE)))
          .addLead(Fixtures.paragraph(MET))
          .addSection(
              Section.builder()
                  .addParagraph(Fixtures.paragraph(STATED))
                  .addSection(Section.builder().addParagraph(Fixtures.paragraph(REPLIED)).build())
                  .build())
          .addSection(Section.builder().addParagraph(Fixtures.paragraph(SHARED)).build())
          .build();

  @Test
  void tellsItsStatementsInTextOrder() {
    assertThat(READOUT.statements()).containsExactly(MET, STATED, REPLIED, SHARED);
  }

  @Test
  void tellsWhatAParticipantSaidAloneOrTogether() {
    assertThat(READOUT.statementsBy(ROJAS)).containsExactly(REPLIED, SHARED);
    assertThat(READOUT.statementsBy(ROJAS.withId("silent"))).isEmpty();
  }

  @Test
  void namesEachParticipantOnceAsFirstIntroduced() {
    assertThat(READOUT.participants()).containsExactly(MIZUSAWA, ROJAS);
    assertThat(READOUT.find("elena-rojas")).contains(ROJAS);
    assertThat(READOUT.find("nobody")).isEmpty();
  }

  @Test
  void isEqualWhateverItsSpansAndSource() {
    Readout moved =
        READOUT
            .withSource(Source.builder().name("a.txt").build())
            .withSpans(Map.of("title", Span.of(0, 5)));
    assertThat(moved).isEqualTo(READOUT).hasSameHashCodeAs(READOUT);
    assertThat(MIZUSAWA.withSpan(Span.of(1, 2))).isEqualTo(MIZUSAWA);
    assertThat(STATED.withCueSpan(Span.of(1, 2)).withContentSpan(Span.of(3, 4))).isEqualTo(STATED);
    assertThat(READOUT.withTitle("Another")).isNotEqualTo(READOUT);
  }

  @Test
  void keepsTheOrderOfItsSpans() {
    Readout readout =
        Fixtures.readout()
            .putSpan("title", Span.of(0, 5))
            .putSpan("attribution", Span.of(6, 7))
            .putSpan("released", Span.of(8, 9))
            .build();
    assertThat(readout.spans().keySet()).containsExactly("title", "attribution", "released");
  }

  @Test
  void refusesSpeakersWhomNobodyIntroduced() {
    Statement stray =
        Fixtures.statement("said", SpeechAct.STATE).addSpeaker(Speaker.participant("x")).build();
    assertThatIllegalStateException()
        .isThrownBy(() -> READOUT.withLead(Fixtures.paragraph(stray)))
        .withMessage("a speaker is no participant: x");
  }

  @Test
  void letsPartiesSpeakThatSentNobody() {
    Statement announced =
        Fixtures.statement("announced", SpeechAct.INFORM).addSpeaker(Speaker.party("Peru")).build();
    assertThat(READOUT.withLead(Fixtures.paragraph(announced)).statements()).contains(announced);
  }

  @Test
  void refusesOtherFormatVersions() {
    assertThat(READOUT.formatVersion()).isEqualTo(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> READOUT.withFormatVersion(2))
        .withMessage("unknown format version: 2");
  }

  @Test
  void cannotBeChangedThroughItsLists() {
    assertThatThrownBy(() -> READOUT.meetings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> READOUT.statements().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void needsADialect() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Readout.builder().language("en").build())
        .withMessageContaining("dialect");
  }
}
