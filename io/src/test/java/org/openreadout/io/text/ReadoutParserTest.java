package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.LineRule;
import org.openreadout.io.dialect.PartyNames;
import org.openreadout.model.Line;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.source.Diagnostic;
import org.openreadout.source.DiagnosticCode;

/** What a parser is made of, and what it says of dialects and limits. */
final class ReadoutParserTest {
  private static final int STATEMENTS =
      ReadoutParser.create().parse(Samples.MOFA).readout().statements().size();

  private static final char FIRST_SIGN = '\u4e00';
  private static final int SIGNS = 600;

  /** A dialect of nobody: a text with "(Bulletin)" in it is in its style. */
  private static Dialect bulletin() {
    return Dialect.builder("bulletin-en")
        .line(new LineRule(LineRule.Role.NOTE, LineRule.Match.EXACT, 9, "(Bulletin)"))
        .build();
  }

  private static ParseResult withLimit(int statements) {
    return parse(ParseLimits.defaults().withStatements(statements), Samples.MOFA);
  }

  private static ParseResult parse(ParseLimits limits, String text) {
    return ReadoutParser.builder().limits(limits).build().parse(text);
  }

  private static List<Diagnostic> limitReached(ParseResult result) {
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == DiagnosticCode.LIMIT_REACHED)
        .toList();
  }

  @Test
  @NullUnmarked
  void aNullIsRefusedAtOnceAndNamed() {
    ReadoutParser.Builder builder = ReadoutParser.builder();

    assertThatNullPointerException().isThrownBy(() -> builder.dialect(null)).withMessage("dialect");
    assertThatNullPointerException().isThrownBy(() -> builder.dialects(null)).withMessage("only");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.dialects(Arrays.asList(bulletin(), null)))
        .withMessage("a dialect of only");
    assertThatNullPointerException().isThrownBy(() -> builder.limits(null)).withMessage("value");

    assertThat(builder.build().parse(Samples.MOFA).readout().dialect())
        .as("the builder is as it was")
        .isEqualTo("jp-mofa-en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jp-mofa-en", "us-state-en", "us-white-house-en"})
  void twoDialectsWithOneIdAreRefused(String id) {
    ReadoutParser.Builder builder = ReadoutParser.builder().dialect(Dialect.builder(id).build());

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("two dialects with the id " + id);
  }

  @Test
  void theIdOfTheFallbackIsRefused() {
    for (Dialect dialect : List.of(Dialect.builder("en").build(), Dialects.fallback())) {
      assertThatIllegalArgumentException()
          .isThrownBy(ReadoutParser.builder().dialect(dialect)::build)
          .withMessage("the id en is that of the fallback, which every parser has");
    }
  }

  /** Each character of a standing line is told from all others, however many there are. */
  @Test
  void standingLinesMayHaveHundredsOfCharacters() {
    Dialect.Builder dialect = Dialect.builder("signs-xx");
    for (int i = 0; i < SIGNS; i += 2) {
      char c = (char) (FIRST_SIGN + i);
      dialect.line(new LineRule(LineRule.Role.EVIDENCE, LineRule.Match.EXACT, 9, "\u00ab" + c));
      dialect.line(
          new LineRule(LineRule.Role.EVIDENCE, LineRule.Match.CONTAINS, 9, c + "" + c + "\u00bb"));
    }
    ReadoutParser parser = ReadoutParser.builder().dialect(dialect.build()).build();

    for (char c = FIRST_SIGN; c < FIRST_SIGN + SIGNS; c++) {
      boolean told = (c - FIRST_SIGN) % 2 == 0;
      assertThat(parser.parse("\u00ab" + c).readout().dialect())
          .isEqualTo(told ? "signs-xx" : "und");
      assertThat(parser.parse("They met " + c + c + "\u00bb").readout().dialect())
          .isEqualTo(told ? "signs-xx" : "en");
    }
  }

  @Test
  void aKnownDialectWithoutIssuerIsNotUnknown() {
    ReadoutParser parser = ReadoutParser.builder().dialect(bulletin()).build();
    ParseResult known = parser.parse("They met.\n\n(Bulletin)\n");
    ParseResult unknown = parser.parse("They met.\n");

    assertThat(known.readout().dialect()).isEqualTo("bulletin-en");
    assertThat(known.readout().issuer()).isEmpty();
    assertThat(known.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(DiagnosticCode.DIALECT_UNKNOWN);
    assertThat(unknown.readout().dialect()).isEqualTo("en");
    assertThat(unknown.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.DIALECT_UNKNOWN);
  }

  @Test
  void aLimitThatCutsNothingIsNotReported() {
    ParseResult result = withLimit(STATEMENTS);

    assertThat(limitReached(result)).isEmpty();
    assertThat(result.readout()).isEqualTo(ReadoutParser.create().parse(Samples.MOFA).readout());
  }

  @Test
  void aLimitThatCutsStatementsIsReportedOnceAtTheFirst() {
    ParseResult result = withLimit(1);

    assertThat(result.readout().statements()).hasSize(1);
    assertThat(limitReached(result)).hasSize(1);
    Diagnostic diagnostic = limitReached(result).get(0);
    assertThat(diagnostic.message()).isEqualTo("more than 1 statements; the rest is not read");
    assertThat(result.source().substring(diagnostic.span()))
        .startsWith("In response, Minister Arrieta explained");
  }

  @Test
  void aTableOfManyCharactersMatchesItsOwnLinesOnly() {
    Dialect.Builder builder = Dialect.builder("many-en");
    for (int i = 0; i < 200; i++) {
      String line = String.valueOf((char) ('\u4E00' + i));
      builder.line(new LineRule(LineRule.Role.NOTE, LineRule.Match.EXACT, 0, line));
    }
    builder.line(new LineRule(LineRule.Role.NOTE, LineRule.Match.EXACT, 9, "\u5916\u4EA4\u90E8"));
    ReadoutParser parser = ReadoutParser.builder().dialect(builder.build()).build();

    assertThat(parser.parse("\u5916\u4EA4\u90E8\n").readout().dialect()).isEqualTo("many-en");
    assertThat(parser.parse("\u6D3B\u52A8\u5904\n").readout().dialect()).isEqualTo("und");
  }

  @Test
  void aBodyThatNoTableNamesIsReported() {
    String text =
        """
        Press Releases

        October 5, 2017

        On October 5, Mr. Haruto Mizusawa, Minister for Foreign Affairs of Japan, held a meeting \
        with H.E. Mr. Amadou Sarr, Director-General of the World Seed Fund. The overview is as \
        follows.

        1. Minister Mizusawa welcomed the visit.
        """;
    ParseResult result = ReadoutParser.create().parse(text);

    assertThat(result.readout().participants())
        .anySatisfy(p -> assertThat(p.party().orElseThrow().name()).isEqualTo("World Seed Fund"));
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.PARTY_UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, length",
    "1, 0, 1, listDepth",
    "1, 13, 1, listDepth",
    "1, 1, 0, participants",
    "1, 1, 64, participants"
  })
  void aLimitOutOfItsRangeIsNamed(int length, int listDepth, int participants, String named) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParseLimits(length, 1, listDepth, participants, 1, 1))
        .withMessageStartingWith(named + " is 1 to ");
  }

  @Test
  void participantsBeyondTheLimitAreLeftOutAndReported() {
    String text =
        """
        Press Releases

        October 5, 2017

        On October 5, Mr. Haruto Mizusawa, Minister for Foreign Affairs, held a meeting with H.E. \
        Mr. Amadou Sarr, Minister of Foreign Affairs of Senegal, and H.E. Ms. Ona Kivi, Minister \
        of Foreign Affairs of Estonia. The overview is as follows.

        1. Minister Mizusawa welcomed the visit. Minister Kivi expressed her gratitude.
        """;
    ParseResult all = parse(ParseLimits.defaults().withParticipants(3), text);
    ParseResult two = parse(ParseLimits.defaults().withParticipants(2), text);

    assertThat(limitReached(all)).isEmpty();
    assertThat(all.readout().participants()).hasSize(3);
    assertThat(two.readout().participants()).isEqualTo(all.readout().participants().subList(0, 2));
    assertThat(limitReached(two)).hasSize(1);
    assertThat(limitReached(two).get(0).message())
        .isEqualTo("more than 2 participants; the rest is left out");
    assertThat(two.source().substring(limitReached(two).get(0).span())).contains("Ona Kivi");
  }

  @Test
  void listsBelowTheDeepestLevelAreReadAsFlatAndReported() {
    String text =
        """
        Press Releases

        October 5, 2017

        On October 5, Mr. Haruto Mizusawa, Minister for Foreign Affairs, held a meeting with H.E. \
        Mr. Amadou Sarr, Minister of Foreign Affairs of Senegal. The overview is as follows.

        1. Trade
        (1) Fish
        (A) Tuna
        Minister Sarr explained the catch.
        """;
    ParseResult deep = parse(ParseLimits.defaults().withListDepth(3), text);
    ParseResult flat = parse(ParseLimits.defaults().withListDepth(2), text);

    assertThat(limitReached(deep)).isEmpty();
    assertThat(limitReached(flat)).hasSize(1);
    assertThat(flat.source().substring(limitReached(flat).get(0).span())).isEqualTo("(A)");
    assertThat(flat.readout().sections().get(0).sections())
        .extracting(section -> section.mark().orElse(""))
        .containsExactly("(1)", "(A)");
    assertThat(flat.readout().statements()).isEqualTo(deep.readout().statements());
  }

  @Test
  void namesThatADialectAddsGoBeforeTheTables() {
    Party party = Party.builder().name("Marenza").kind(PartyKind.STATE).build();
    Dialect dialect =
        Dialect.builder("xm-en")
            .names(new PartyNames(party, List.of("Senegal"), List.of("Marenzan")))
            .build();
    ReadoutParser parser = ReadoutParser.builder().dialect(dialect).build();
    String text = "Today, Mr. Ari Holm, Foreign Minister of %s, met with the Queen of Tonga.\n";

    for (String printed : List.of("Marenza", "Senegal")) {
      assertThat(parser.parse(text.formatted(printed)).readout().participants().get(0).party())
          .map(Party::name)
          .contains("Marenza");
    }
    assertThat(ReadoutParser.create().parse(text.formatted("Senegal")).readout().participants())
        .first()
        .satisfies(p -> assertThat(p.party()).map(Party::name).contains("Senegal"));
  }

  @Test
  void anIssuerOfTheTablesKeepsItsRow() {
    Party senegal = Party.builder().name("Senegal").kind(PartyKind.OTHER).build();
    Party marenza = Party.builder().name("Marenza").kind(PartyKind.STATE).build();
    ReadoutParser parser =
        ReadoutParser.builder()
            .dialect(Dialect.builder("sn-en").issuer(senegal).build())
            .dialect(Dialect.builder("xm-en").issuer(marenza).build())
            .build();
    String text =
        "Today, Mr. Ari Holm, Foreign Minister of Senegal, met with the King of Marenza.\n";

    assertThat(parser.parse(text).readout().participants())
        .extracting(
            p -> p.party().map(Party::name).orElse("") + p.party().flatMap(Party::iso).orElse(""))
        .containsExactly("SenegalSN", "Marenza");
  }

  @Test
  void aLineThatNothingTellsOfIsUnreadAndReported() {
    String text =
        """
        Secretary Rowan’s Call with Senegalese Foreign Minister Sarr

        October 5, 2021

        Office of the Spokesperson

        Lindens Hotel

        Secretary Rowan spoke today with Senegalese Foreign Minister Amadou Sarr on fisheries.
        """;
    ParseResult result = ReadoutParser.create().parse(text);

    assertThat(result.readout().unread()).extracting(Line::text).containsExactly("Lindens Hotel");
    assertThat(result.diagnostics())
        .filteredOn(d -> d.code() == DiagnosticCode.LINE_UNREAD)
        .extracting(d -> result.source().substring(d.span()))
        .containsExactly("Lindens Hotel");
  }
}
