package org.openreadout.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openreadout.source.Span;

class ReadoutProperties {

  @Provide
  Arbitrary<Readout> readouts() {
    return Combinators.combine(paragraphs(), sections(3).list().ofMaxSize(3))
        .as((lead, body) -> Fixtures.readout().addAllLead(lead).addAllSections(body).build());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void factsOfFactsAreThemselves(@ForAll("readouts") Readout readout) {
    Readout facts = readout.facts();
    assertThat(facts.facts()).isEqualTo(facts);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void factsKeepEveryStatement(@ForAll("readouts") Readout readout) {
    assertThat(readout.facts().statements()).isEqualTo(readout.statements());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void sourceAndSpansNeverCount(@ForAll("readouts") Readout readout, @ForAll String text) {
    Readout moved =
        readout
            .withSource(Source.builder().text(text).build())
            .withMeetings(readout.meetings().get(0).withSpan(Span.of(0, text.length())));
    assertThat(moved).isEqualTo(readout).hasSameHashCodeAs(readout);
    assertThat(moved.facts()).isEqualTo(readout.facts());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everybodyHasTheirShareOfTheStatements(@ForAll("readouts") Readout readout) {
    List<Statement> all = readout.statements();
    for (Participant person : readout.participants()) {
      Speaker speaker = Speaker.participant(person.id());
      assertThat(readout.statementsBy(person))
          .isEqualTo(all.stream().filter(s -> s.speakers().contains(speaker)).toList());
    }
  }

  private static Arbitrary<Section> sections(int depth) {
    Arbitrary<List<Section>> below =
        depth == 0 ? Arbitraries.just(List.of()) : sections(depth - 1).list().ofMaxSize(2);
    return Combinators.combine(Arbitraries.of("1", "(2)", "- "), paragraphs(), below)
        .as(
            (mark, paragraphs, sections) ->
                Section.builder()
                    .mark(mark)
                    .addAllParagraphs(paragraphs)
                    .addAllSections(sections)
                    .build());
  }

  private static Arbitrary<List<Paragraph>> paragraphs() {
    return statements()
        .list()
        .ofMaxSize(3)
        .map(list -> Fixtures.paragraph(list.toArray(new Statement[0])))
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<Statement> statements() {
    Arbitrary<List<Speaker>> speakers =
        Arbitraries.of(
                Speaker.participant("haruto-mizusawa"),
                Speaker.participant("elena-rojas"),
                Speaker.party("Peru"))
            .list()
            .uniqueElements()
            .ofMaxSize(3);
    return Combinators.combine(speakers, Arbitraries.of(SpeechAct.class))
        .as((by, act) -> Fixtures.statement("said", act).addAllSpeakers(by).build());
  }
}
