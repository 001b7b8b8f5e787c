package org.openreadout.io.dialect;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openreadout.io.dialect.LineRule.Match;
import org.openreadout.io.dialect.LineRule.Role;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;

/** What a dialect may be made of. */
final class DialectTest {

  @Test
  @NullUnmarked
  void aNullIsRefusedAtOnceAndNamed() {
    Dialect.Builder builder = Dialect.builder("xx-mfa-en");

    assertRefused("id", () -> Dialect.builder(null));
    assertRefused("tag", () -> builder.language(null));
    assertRefused("party", () -> builder.issuer(null));
    assertRefused("value", () -> builder.layout(null));
    assertRefused("party", () -> builder.names(null));
    assertRefused("party", () -> new PartyNames(null, List.of(), List.of()));
    assertRefused("rule", () -> builder.line(null));
    assertRefused("beside", () -> builder.lines(null, "lines.tsv"));
    assertRefused("table", () -> builder.lines(DialectTest.class, null));
    assertRefused("role", () -> new LineRule(null, Match.EXACT, 0, "(END)"));
    assertRefused("match", () -> new LineRule(Role.NOTE, null, 0, "(END)"));
    assertRefused("text", () -> new LineRule(Role.NOTE, Match.EXACT, 0, null));
  }

  private static void assertRefused(String parameter, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "XX", "xx_mfa", "xx mfa", "é"})
  void anIdHasSmallLettersDigitsAndHyphens(String id) {
    Dialect.Builder builder = Dialect.builder(id);

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("a dialect's id has small letters, digits and hyphens only: \"" + id + "\"");
  }

  @Test
  void aBlankNameOfAPartyIsRefused() {
    Party party = Party.builder().name("Marenza").kind(PartyKind.STATE).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartyNames(party, List.of("Republic of Marenza", " "), List.of()))
        .withMessage("a printed name of Marenza is blank");
  }

  @Test
  void aMissingTableIsNamed() {
    Dialect.Builder builder = Dialect.builder("xx-mfa-en");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.lines(DialectTest.class, "nowhere.tsv"))
        .withMessageContaining("nowhere.tsv");
  }
}
