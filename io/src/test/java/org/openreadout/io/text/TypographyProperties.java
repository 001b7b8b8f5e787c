package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openreadout.io.testing.MofaReadout;
import org.openreadout.io.testing.MofaReadouts;
import org.openreadout.model.Readout;

/**
 * What the way to a file does to a text, and what stands behind its tail, changes no fact. Facts
 * keep words as printed, so white space and quotes in them are folded before they are compared.
 */
final class TypographyProperties {
  private static final ReadoutParser PARSER = ReadoutParser.create();

  @Provide
  Arbitrary<String> releases() {
    return MofaReadouts.all().map(MofaReadout::text);
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\r\n", "\r");
  }

  @Provide
  Arbitrary<String> unrelated() {
    return Arbitraries.of(Rewordings.UNRELATED);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void lineEndsTellNothing(@ForAll("releases") String text, @ForAll("lineEnds") String lineEnd) {
    tellsTheSame(text, text.replace("\n", lineEnd));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void noBreakSpacesTellNothing(@ForAll("releases") String text, @ForAll long seed) {
    tellsTheSame(text, Rewordings.withNoBreakSpaces(text, new Random(seed)::nextBoolean));
    tellsTheSame(text, Rewordings.withNoBreakSpaces(text, () -> true));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void aByteOrderMarkTellsNothing(@ForAll("releases") String text) {
    tellsTheSame(text, "\uFEFF" + text);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void straightQuotesTellWhatCurlyOnesDo(@ForAll("releases") String text) {
    tellsTheSame(text, Rewordings.withStraightQuotes(text));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void textBehindTheTailChangesNoFactBeforeIt(
      @ForAll("releases") String text, @ForAll("unrelated") String unrelated) {
    Readout before = PARSER.parse(text).readout();
    Readout after = PARSER.parse(text + "\n" + unrelated).readout();

    assertThat(ComparedFacts.upTo(after, before))
        .as(unrelated)
        .isEqualTo(ComparedFacts.upTo(before, before));
  }

  private static void tellsTheSame(String text, String printed) {
    assertThat(ComparedFacts.plain(PARSER.parse(printed).readout()))
        .as(printed)
        .isEqualTo(ComparedFacts.plain(PARSER.parse(text).readout()));
  }
}
