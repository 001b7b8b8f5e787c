package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.openreadout.io.testing.MofaReadout;
import org.openreadout.io.testing.MofaReadouts;
import org.openreadout.io.text.Paragraphs.Item;
import org.openreadout.model.Participant;
import org.openreadout.model.Readout;

/** What becomes of the statements of a release when its text is changed in a known way. */
final class StatementProperties {
  private static final ReadoutParser PARSER = ReadoutParser.create();

  @Provide
  Arbitrary<String> releases() {
    return MofaReadouts.all().map(MofaReadout::text);
  }

  @Provide
  Arbitrary<String> background() {
    return Arbitraries.of(Rewordings.BACKGROUND);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void backgroundBehindAParagraphChangesNoStatement(
      @ForAll("releases") String text,
      @ForAll @IntRange(max = 3) int which,
      @ForAll("background") String sentence) {
    Readout readout = PARSER.parse(text).readout();
    List<Item> paragraphs = Paragraphs.of(readout);
    Item paragraph = paragraphs.get(which % paragraphs.size());

    String longer = Rewordings.insert(text, paragraph.end(), " " + sentence);

    assertThat(Paragraphs.said(PARSER.parse(longer).readout()))
        .as(longer)
        .isEqualTo(Paragraphs.said(readout));
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void anotherNameChangesTheNameAndTheIdAlone(
      @ForAll("releases") String text,
      @ForAll @IntRange(max = 2) int who,
      @ForAll @IntRange(max = 9) int name) {
    Readout readout = PARSER.parse(text).readout();
    List<Participant> people = readout.participants();
    UnaryOperator<String> renaming =
        Rewordings.renaming(people.get(who % people.size()).name().orElseThrow().display(), name);

    String renamed = renaming.apply(text);

    assertThat(renamed).isNotEqualTo(text);
    assertThat(ComparedFacts.of(PARSER.parse(renamed).readout()))
        .as(renamed)
        .isEqualTo(ComparedFacts.of(readout, renaming));
  }

  @Property(
      tries = 2000,
      maxDiscardRatio = 20,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.BOUNDED)
  void paragraphsThatChangePlacesTakeTheirStatementsWithThem(@ForAll("releases") String text) {
    Readout readout = PARSER.parse(text).readout();
    List<Item> paragraphs = Paragraphs.of(readout);
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).namesItsFirstSpeaker(text, readout)) {
        free.add(i);
      }
    }
    Assume.that(free.size() >= 2);
    int first = free.get(0);
    int second = free.get(free.size() - 1);

    String swapped = Rewordings.swap(text, paragraphs.get(first), paragraphs.get(second));

    List<List<String>> said = new ArrayList<>(paragraphs.stream().map(Item::said).toList());
    Collections.swap(said, first, second);
    assertThat(Paragraphs.of(PARSER.parse(swapped).readout()).stream().map(Item::said).toList())
        .as(swapped)
        .isEqualTo(said);
  }
}
