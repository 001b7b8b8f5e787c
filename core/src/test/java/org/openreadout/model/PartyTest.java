package org.openreadout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTest {

  @ParameterizedTest
  @ValueSource(strings = {"JP", "PE", "GB", "SS", "XK", "AD", "ZW"})
  void takesAssignedCodes(String iso) {
    assertThat(state().iso(iso).build().iso()).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "J", "jp", "JPN", "EU", "UK", "SU", "XX", "J ", "日本"})
  void refusesOtherCodes(String iso) {
    assertThatIllegalStateException()
        .isThrownBy(() -> state().iso(iso).build())
        .withMessage("not an ISO 3166-1 alpha-2 code: " + iso);
  }

  @Test
  void knowsAllCodesOfTheStandardAndKosovo() {
    long assigned =
        IntStream.range(0, 26 * 26)
            .mapToObj(i -> "" + (char) ('A' + i / 26) + (char) ('A' + i % 26))
            .filter(CountryCodes::isAssigned)
            .count();
    assertThat(assigned).isEqualTo(249 + 1);
  }

  @Test
  void needsNoCode() {
    Party union = Party.builder().name("European Union").kind(PartyKind.ORGANIZATION).build();
    assertThat(union.iso()).isEmpty();
  }

  private static Party.Builder state() {
    return Party.builder().name("Somewhere").kind(PartyKind.STATE);
  }
}
