package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openreadout.io.testing.MofaReadout;
import org.openreadout.io.testing.MofaReadouts;
import org.openreadout.io.testing.OddReadouts;
import org.openreadout.model.Readout;

/** Law 3: a composed readout, read again, tells the same facts; composing is idempotent. */
final class CompositionProperties {
  private static final ReadoutParser PARSER = ReadoutParser.create();
  private static final ReadoutComposer COMPOSER = ReadoutComposer.create();

  @Provide
  Arbitrary<Readout> models() {
    return MofaReadouts.all().map(MofaReadout::expected);
  }

  /** Models as they stand, and without the wording of their sentences. */
  @Provide
  Arbitrary<Readout> wordlessModels() {
    return Combinators.combine(models(), Arbitraries.of(true, false))
        .as((model, wordless) -> wordless ? model.facts() : model);
  }

  /** Models in which something was changed that the style may have no words for. */
  @Provide
  Arbitrary<Readout> oddModels() {
    return models().flatMap(OddReadouts::of);
  }

  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void law3ReadingWhatWasComposedTellsTheSameFacts(@ForAll("wordlessModels") Readout model) {
    Composition release = COMPOSER.compose(model);

    assertThat(release.diagnostics()).as(release.text()).isEmpty();
    assertThat(read(release)).as(release.text()).isEqualTo(model.facts());
  }

  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void law3ALeadWordedFromTheMeetingsTellsThem(@ForAll("wordlessModels") Readout model) {
    Readout withoutLead = model.withLead(List.of());
    Composition release = COMPOSER.compose(withoutLead);

    assertThat(release.diagnostics()).as(release.text()).isEmpty();
    assertThat(read(release).withLead(List.of())).as(release.text()).isEqualTo(withoutLead.facts());
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void law3ComposingIsIdempotent(@ForAll("oddModels") Readout model) {
    String once = COMPOSER.compose(model).text();

    assertThat(COMPOSER.compose(PARSER.parse(once).readout()).text()).isEqualTo(once);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void law3WhatTheStyleCannotExpressIsNeverSilentlyDropped(@ForAll("oddModels") Readout model) {
    Composition release = COMPOSER.compose(model);
    Readout read = read(release);
    Readout told = model.lead().isEmpty() ? read.withLead(List.of()) : read;

    assertThat(release.hasErrors())
        .as(release.text() + release.diagnostics())
        .isEqualTo(!told.equals(model.facts()));
  }

  private static Readout read(Composition release) {
    return PARSER.parse(release.text()).readout().facts();
  }
}
