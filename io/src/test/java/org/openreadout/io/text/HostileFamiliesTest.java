package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Families of texts made to hurt a parser, at sizes where quadratic code would take minutes: each
 * is read to its end on a small stack, and comes back whole. The limits on length and lines are
 * lifted, as they would hide what is slow.
 */
final class HostileFamiliesTest {
  private static final int SIZE = 1_000_000;

  private static final int HUGE = 50_000_000;
  private static final Duration ENOUGH = Duration.ofSeconds(20);
  private static final String LEAD =
      "On May 3, Mr. Taro Mizusawa, Minister for Foreign Affairs of Japan, held a meeting with Ms."
          + " Ana Arrieta, Minister of Foreign Affairs of Chile. The overview is as follows.\n\n";

  private static final ReadoutParser UNLIMITED =
      ReadoutParser.builder()
          .limits(
              ParseLimits.defaults()
                  .withLength(Integer.MAX_VALUE)
                  .withLineLength(Integer.MAX_VALUE))
          .build();

  /**
   * One family.
   *
   * @param name what it is
   * @param piece what it repeats
   * @param end what stands behind all
   */
  record Family(String name, String piece, String end) {
    String of(int length) {
      String end =
          this.end.isEmpty() || piece.length() > 1 ? this.end : this.end.repeat(length / 2);
      int pieces = Math.max(1, (length - end.length()) / piece.length());
      return piece.repeat(pieces) + end;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Family> FAMILIES =
      List.of(
          new Family("nested parentheses", "(", ")"),
          new Family("nested square brackets", "[", "]"),
          new Family("parentheses of words never closed", "(Minister ", ""),
          new Family("an endless list of nouns", "ports, ", "and maps."),
          new Family(
              "an endless list of persons", "Minister Mizusawa, ", "and Minister Arrieta met."),
          new Family("an endless list with and", "ports and ", "maps."),
          new Family("an endless list of clauses", "that ports matter, ", "and that maps do."),
          new Family("a numbered list without end", "1. Ports matter.\n", ""),
          new Family("one word", "a", ""),
          new Family("one number", "1", ""),
          new Family("all commas", ",", ""),
          new Family("all commas and spaces", ", ", ""),
          new Family("all full stops", ".", ""),
          new Family("all spaces", " ", ""),
          new Family("all no-break spaces", "\u00A0", ""),
          new Family("all line feeds", "\n", ""),
          new Family("all carriage returns", "\r", ""),
          new Family("all stated that", "stated that ", ""),
          new Family("all Minister stated that", "Minister Mizusawa stated that ", ""),
          new Family("sentences of stated that", "Minister Mizusawa stated that maps help. ", ""),
          new Family("curly quotes never closed", "“", ""),
          new Family("curly quotes of words never closed", "He said, “maps ", ""),
          new Family("straight quotes never paired", "\" maps ", "\""),
          new Family("single quotes never closed", "‘", ""),
          new Family("apostrophes", "’s ", ""),
          new Family("high surrogates", "\uD83D", ""),
          new Family("low surrogates", "\uDC00", ""),
          new Family("surrogates the wrong way round", "\uDC00\uD83D ", ""),
          new Family("NUL", "\0", ""),
          new Family("NUL in words", "Minister\0stated ", ""),
          new Family("bidi overrides", "\u202E", ""),
          new Family(
              "bidi isolates around words", "\u2066Minister\u2069 stated \u202Bthat\u202C ", ""),
          new Family("byte order marks", "\uFEFF", ""),
          new Family("combining marks", "e\u0301\u0301\u0301", ""),
          new Family("dashes as bullets on one line", "- ", ""),
          new Family("dots as bullets on one line", "• ", ""),
          new Family("dashes as bullets on lines", "- - - -\n", ""),
          new Family("dots as bullets on lines", "• • • •\n", ""),
          new Family("marks of three levels on one line", "1. (1) a. ", ""),
          new Family("marks of three levels on lines", "1. (1) a. Ports matter.\n", ""),
          new Family(
              "marks that go down and up", "1. Ports\n\n(1) Maps\n\na. Piers matter.\n\n", ""),
          new Family("headings without text", "1. Opening\n\n", ""),
          new Family("pronouns", "He also stated that she said that they agreed. ", ""),
          new Family("leads", LEAD, ""),
          new Family("dates", "May 3, 2019, ", ""),
          new Family("captions", "Photo session1\n", ""),
          new Family("tails", "Back to Japan-Chile Relations\n", ""),
          new Family("lines that go on", "ports\n", ""),
          new Family("lines that end in a parenthesis", "Ports matter to all)\n", ""),
          new Family("items without a full stop", "(1) Ports matter;\n", ""),
          new Family("fronted participles", "and noting ports ", ""),
          new Family("relative clauses", "that Japan, which matters, and noting ", ""),
          new Family("ministers by name", "Minister Mizusawa and ", ""),
          new Family("the two ministers", "the two ministers and ", ""),
          new Family("offices", "Minister of and ", ""),
          new Family("countries", "Japan and ", ""),
          new Family("meetings on a trip", "In Chile, Ms. Rowan met with President Arrieta. ", ""),
          new Family("those who joined", "She was joined by President Arrieta of Chile. ", ""),
          new Family("announcements of the body", "as follows ", ""),
          new Family("announcements of the body that follow", "following is ", ""),
          new Family("captions that go on", "ports click here for photo\n", ""),
          new Family("lines above one of parentheses", "ports\n", ")".repeat(SIZE / 3)),
          new Family("a title of many", "Presidents Ana Arrieta, ", "and Ada Rowan met."));

  @ParameterizedTest
  @FieldSource("FAMILIES")
  void behindALeadEndsAndLosesNothing(Family family) {
    comesBack(UNLIMITED, LEAD + family.of(SIZE));
  }

  @ParameterizedTest
  @FieldSource("FAMILIES")
  void aloneEndsAndLosesNothing(Family family) {
    comesBack(UNLIMITED, family.of(SIZE));
  }

  @ParameterizedTest
  @FieldSource("FAMILIES")
  void insideALeadEndsAndLosesNothing(Family family) {
    comesBack(UNLIMITED, "On May 3, Mr. A B, Minister, held a meeting with " + family.of(SIZE));
  }

  @ParameterizedTest
  @FieldSource("FAMILIES")
  void behindALeadInProseEndsAndLosesNothing(Family family) {
    comesBack(
        UNLIMITED,
        "Readout of President Rowan’s Trip\n\nMay 3, 2021\n\nPresident Rowan traveled to Chile. "
            + family.of(SIZE)
            + "\n\n###\n");
  }

  @Test
  void aLineOfFiftyMillionCharactersEndsAndLosesNothing() {
    comesBack(ReadoutParser.create(), LEAD + "Minister Mizusawa stated, ".repeat(HUGE / 26));
  }

  @Test
  void aLineOfFiveMillionCharactersIsReadWithoutLimits() {
    comesBack(UNLIMITED, LEAD + "Minister Mizusawa stated, ".repeat(HUGE / 260));
  }

  private static void comesBack(ReadoutParser parser, String text) {
    String back =
        assertTimeoutPreemptively(
            ENOUGH,
            () ->
                SmallStack.call(() -> ReadoutWriter.create().write(parser.parse(text).readout())));
    assertThat(back.equals(text)).isTrue(); // to print millions of characters would help nobody
  }
}
