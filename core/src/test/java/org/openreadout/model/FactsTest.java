package org.openreadout.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openreadout.source.Span;

class FactsTest {

  private static final Statement STATED = Fixtures.statement("stated", SpeechAct.STATE).build();

  private static final Readout READOUT =
      Fixtures.readout()
          .source(Source.builder().text("text").build())
          .title("A Meeting")
          .putSpan("title", Span.of(0, 4))
          .addCaption(Line.builder().text("A Meeting2").index(2).build())
          .addLead(Fixtures.paragraph())
          .addSection(
              Section.builder()
                  .mark("1")
                  .heading("Beginning")
                  .span(Span.of(80, 120))
                  .addParagraph(Fixtures.paragraph(STATED))
                  .build())
          .addNote(Line.builder().text("(END)").span(Span.of(120, 125)).build())
          .build();

  private static final Readout FACTS = READOUT.facts();

  @Test
  void haveNoSourceNoSpansAndNoCaptions() {
    assertThat(FACTS.source()).isEmpty();
    assertThat(FACTS.spans()).isEmpty();
    assertThat(FACTS.captions()).isEmpty();
    assertThat(FACTS.notes()).allSatisfy(line -> assertThat(line.span()).isEmpty());
    assertThat(FACTS.title()).contains("A Meeting");
  }

  @Test
  void haveNoPrintedForms() {
    Meeting meeting = FACTS.meetings().get(0);
    assertThat(meeting.start().orElseThrow().printed()).isEmpty();
    assertThat(meeting.duration().orElseThrow().printed()).isEmpty();
    assertThat(meeting.occasion().orElseThrow().printed()).isEmpty();
    assertThat(meeting.venue().orElseThrow().printed()).isEmpty();
    assertThat(meeting.venue().orElseThrow().place()).contains("Lima");
  }

  @Test
  void keepThePrintedVenueWhereNothingElseTellsIt() {
    Venue venue = Venue.builder().printed("the residence").build();
    Readout facts = READOUT.withMeetings(Fixtures.meeting().withVenue(venue)).facts();
    assertThat(facts.meetings().get(0).venue()).contains(venue);
  }

  @Test
  void keepPeopleButNotHowTheBodyCallsThem() {
    Participant person = FACTS.find("haruto-mizusawa").orElseThrow();
    assertThat(person.aliases()).isEmpty();
    assertThat(person.span()).isEmpty();
    assertThat(person.party().orElseThrow().printed()).isEmpty();
    assertThat(person.honorifics()).containsExactly("Mr.");
    assertThat(FACTS.find("elena-rojas").orElseThrow().offices()).hasSize(1);
  }

  @Test
  void haveNoMarksButHeadings() {
    Section section = FACTS.sections().get(0);
    assertThat(section.mark()).isEmpty();
    assertThat(section.span()).isEmpty();
    assertThat(section.heading()).contains("Beginning");
    assertThat(section.paragraphs().get(0).mark()).isEmpty();
  }

  @Test
  void keepTheTextOfSentencesThatReportNothing() {
    assertThat(FACTS.lead().get(0).sentences().get(0).text()).isEqualTo("A sentence.");
    Sentence reporting = FACTS.sections().get(0).paragraphs().get(0).sentences().get(0);
    assertThat(reporting.text()).isEmpty();
    assertThat(reporting.statements()).containsExactly(STATED);
    assertThat(reporting.statements().get(0).cueSpan()).isEmpty();
  }
}
