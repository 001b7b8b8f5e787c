package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openreadout.io.testing.MofaReadout;
import org.openreadout.io.testing.MofaReadouts;

/** The parser against releases of which everything is known. */
final class GeneratedReadoutProperties {
  private static final ReadoutParser PARSER = ReadoutParser.create();

  @Provide
  Arbitrary<MofaReadout> releases() {
    return MofaReadouts.all();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void everyGeneratedReleaseTellsExactlyItsModel(@ForAll("releases") MofaReadout release) {
    assertThat(PARSER.parse(release.text()).readout().facts())
        .as(release.text())
        .isEqualTo(release.expected().facts());
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void captionsOfGeneratedReleasesAreKept(@ForAll("releases") MofaReadout release) {
    assertThat(PARSER.parse(release.text()).readout().captions())
        .isEqualTo(release.expected().captions());
  }
}
