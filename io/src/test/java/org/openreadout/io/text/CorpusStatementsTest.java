package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openreadout.io.text.Paragraphs.Item;
import org.openreadout.model.Participant;
import org.openreadout.model.PersonName;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Side;

/** The laws of {@link StatementProperties} over the texts of the corpora. */
final class CorpusStatementsTest {
  private static final ReadoutParser PARSER = ReadoutParser.create();

  /**
   * Words that the reader takes for a part of a name now and then and that another name would take
   * away from "White House", "G20 Leaders" or "Rep. Taylor".
   */
  private static final Pattern NOT_A_NAME =
      Pattern.compile("\\b(House|White|Council|Leaders|Rep|Sen|General|In)\\b");

  private static Map<String, String> corpus = Map.of();

  @BeforeAll
  static void read() {
    corpus = Texts.corpus("");
    assumeTrue(!corpus.isEmpty(), "no corpora beside the project");
  }

  @Test
  void backgroundBehindAParagraphChangesNoStatement() {
    List<String> broken = new ArrayList<>();
    int[] tries = new int[1];
    corpus.forEach(
        (name, text) -> {
          Readout readout = PARSER.parse(text).readout();
          List<String> said = Paragraphs.said(readout);
          for (Item paragraph : Paragraphs.of(readout)) {
            // In "in the U.S. Trains run" the name goes on, for all that a reader of words can
            // tell.
            if (paragraph.in(text).endsWith(".")
                && !paragraph.in(text).endsWith("U.S.")
                && !paragraph.isSpeech(text, readout)) {
              String sentence =
                  Rewordings.BACKGROUND.get(tries[0]++ % Rewordings.BACKGROUND.size());
              String longer = Rewordings.insert(text, paragraph.end(), " " + sentence);
              if (!Paragraphs.said(PARSER.parse(longer).readout()).equals(said)) {
                broken.add(name + ": " + paragraph.in(text) + " " + sentence);
              }
            }
          }
        });
    assertThat(broken).isEmpty();
    assertThat(tries[0]).isGreaterThan(1_000);
  }

  @Test
  void anotherNameChangesTheNameAndTheIdAlone() {
    List<String> broken = new ArrayList<>();
    int[] tries = new int[1];
    corpus.forEach(
        (name, text) -> {
          Readout readout = PARSER.parse(text).readout();
          for (Participant participant : readout.participants()) {
            String display = participant.name().map(PersonName::display).orElse("House");
            if (!NOT_A_NAME.matcher(display).find()
                && !isSpeltInTwoWays(participant)
                && !hasNamesake(participant, readout)) {
              UnaryOperator<String> renaming = Rewordings.renaming(display, tries[0]++);
              String renamed = renaming.apply(text);
              if (!ComparedFacts.of(PARSER.parse(renamed).readout())
                  .equals(ComparedFacts.of(readout, renaming))) {
                broken.add(name + ": " + display + " -> " + renaming.apply(display));
              }
            }
          }
        });
    assertThat(broken).isEmpty();
    assertThat(tries[0]).isGreaterThan(1_000);
  }

  /** "Año" in the lead and "Ano" in the body: two words, and only one is renamed. */
  private static boolean isSpeltInTwoWays(Participant participant) {
    String display = participant.name().map(PersonName::display).orElse("");
    return participant.aliases().stream()
        .map(alias -> alias.substring(alias.lastIndexOf(' ') + 1))
        .anyMatch(word -> !display.contains(word));
  }

  /**
   * Alberto and Ruben Gonzalez: they are told apart by the first letters of their given names,
   * which another name may make the same.
   */
  private static boolean hasNamesake(Participant participant, Readout readout) {
    Set<String> words =
        new HashSet<>(List.of(participant.name().orElseThrow().display().split(" ")));
    return readout.participants().stream()
        .filter(other -> other != participant)
        .flatMap(other -> other.name().stream())
        .flatMap(name -> Stream.of(name.display().split(" ")))
        .anyMatch(words::contains);
  }

  /** Whether a heading between two paragraphs tells that other people are present behind it. */
  private static boolean isOtherCountrys(Item one, Item other, Readout readout) {
    return headingsBetween(one, other, readout.sections())
        .anyMatch(
            heading ->
                readout.participants().stream()
                    .filter(participant -> participant.side() == Side.COUNTERPART)
                    .flatMap(participant -> participant.party().stream())
                    .anyMatch(party -> heading.contains(party.name())));
  }

  private static Stream<String> headingsBetween(Item one, Item other, List<Section> sections) {
    return sections.stream()
        .flatMap(
            section -> {
              int start = section.span().orElseThrow().start();
              boolean between = start >= one.end() && start <= other.start();
              return Stream.concat(
                  between ? section.heading().stream() : Stream.empty(),
                  headingsBetween(one, other, section.sections()));
            });
  }

  @Test
  void paragraphsThatChangePlacesTakeTheirStatementsWithThem() {
    List<String> broken = new ArrayList<>();
    int[] tries = new int[1];
    corpus.forEach(
        (name, text) -> {
          Readout readout = PARSER.parse(text).readout();
          List<Item> items = Paragraphs.of(readout);
          List<Integer> free = new ArrayList<>();
          for (int i = 0; i < items.size(); i++) {
            if (items.get(i).namesItsFirstSpeaker(text, readout)) {
              free.add(i);
            }
          }
          for (int i : free) {
            for (int j : free) {
              if (i < j && !isOtherCountrys(items.get(i), items.get(j), readout)) {
                tries[0]++;
                Readout swapped =
                    PARSER.parse(Rewordings.swap(text, items.get(i), items.get(j))).readout();
                List<Item> after = Paragraphs.of(swapped);
                if (after.size() != items.size()
                    || !after.get(i).said().equals(items.get(j).said())
                    || !after.get(j).said().equals(items.get(i).said())) {
                  broken.add(
                      name + ": " + items.get(i).in(text) + "\n  /  " + items.get(j).in(text));
                }
              }
            }
          }
        });
    assertThat(broken).isEmpty();
    assertThat(tries[0]).isGreaterThan(50);
  }
}
