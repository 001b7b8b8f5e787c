package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openreadout.io.testing.ModelArbitraries;
import org.openreadout.io.testing.MofaReadout;
import org.openreadout.io.testing.MofaReadouts;
import org.openreadout.model.Readout;
import org.openreadout.source.SourceText;

/** The verifier against readouts that no parser made. */
final class VerifierProperties {
  private static final ReadoutVerifier VERIFIER = ReadoutVerifier.create();

  @Provide
  Arbitrary<MofaReadout> releases() {
    return MofaReadouts.all();
  }

  @Provide
  Arbitrary<Readout> models() {
    return ModelArbitraries.readout();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void everyGeneratedReleaseBearsOutItsFacts(@ForAll("releases") MofaReadout release) {
    assertThat(VERIFIER.verify(release.expected().facts(), SourceText.of(release.text())))
        .as(release.text())
        .isEmpty();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void everyReadoutIsAnsweredWithPathsAndPlaces(
      @ForAll("models") Readout readout, @ForAll String text) {
    assertThat(VERIFIER.verify(readout, SourceText.of(text)))
        .allSatisfy(
            found -> {
              assertThat(found.message()).startsWith("$.").contains(": ");
              assertThat(found.span().end()).isLessThanOrEqualTo(text.length());
            });
    assertThat(VERIFIER.verify(readout)).isNotNull();
  }
}
