package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openreadout.model.Readout;

/** The laws of {@link TypographyProperties} over the texts of the corpora. */
final class CorpusTypographyTest {
  private static final ReadoutParser PARSER = ReadoutParser.create();

  private static Map<String, String> corpus = Map.of();

  @BeforeAll
  static void read() {
    corpus = Texts.corpus("");
    assumeTrue(!corpus.isEmpty(), "no corpora beside the project");
  }

  @Test
  void lineEndsTellNothing() {
    tellTheSame(text -> text.replace("\n", "\r\n"));
    tellTheSame(text -> text.replace('\n', '\r'));
  }

  @Test
  void noBreakSpacesTellNothing() {
    Random random = new Random(1);
    tellTheSame(text -> Rewordings.withNoBreakSpaces(text, random::nextBoolean));
    tellTheSame(text -> Rewordings.withNoBreakSpaces(text, () -> true));
  }

  @Test
  void aByteOrderMarkTellsNothing() {
    tellTheSame(text -> "\uFEFF" + text);
  }

  @Test
  void straightQuotesTellWhatCurlyOnesDo() {
    // "“A,” “B,” and “C”" in straight quotes is read as if the first quotation had no words.
    tellTheSame(
        text ->
            text.contains(",” “") || text.contains(",” and “")
                ? text
                : Rewordings.withStraightQuotes(text));
  }

  @Test
  void textBehindTheTailChangesNoFactBeforeIt() {
    List<String> broken = new ArrayList<>();
    int[] tries = new int[1];
    corpus.forEach(
        (name, text) -> {
          Readout before = PARSER.parse(text).readout();
          boolean tail =
              before.links().stream().anyMatch(link -> text.stripTrailing().endsWith(link.text()));
          if (tail) {
            for (String unrelated : Rewordings.UNRELATED) {
              tries[0]++;
              Readout after = PARSER.parse(text + "\n\n" + unrelated).readout();
              if (!ComparedFacts.upTo(after, before).equals(ComparedFacts.upTo(before, before))) {
                broken.add(name + ": " + unrelated);
              }
            }
          }
        });
    assertThat(broken).isEmpty();
    assertThat(tries[0]).isGreaterThan(100);
  }

  private static void tellTheSame(UnaryOperator<String> print) {
    List<String> broken = new ArrayList<>();
    corpus.forEach(
        (name, text) -> {
          String printed = print.apply(text);
          String expected = ComparedFacts.plain(PARSER.parse(text).readout());
          String actual = ComparedFacts.plain(PARSER.parse(printed).readout());
          if (!actual.equals(expected)) {
            broken.add(name);
          }
        });
    assertThat(broken).isEmpty();
  }
}
