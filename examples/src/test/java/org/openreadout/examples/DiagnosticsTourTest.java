package org.openreadout.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openreadout.io.text.ParseResult;
import org.openreadout.io.text.ReadoutParser;

class DiagnosticsTourTest {

  @Test
  void aDateWithoutYearIsReportedWhereItStands() {
    String text = Sample.JAPAN_PERU.text().replace("November 8, 2017\n", "");

    assertThat(DiagnosticsTour.describe(ReadoutParser.create().parse(text)))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("7:")
                    .contains("WARNING date-without-year", "November 8"));
  }

  @Test
  void aTextWithoutMeetingIsAnErrorAndStillAReadout() {
    ParseResult result = ReadoutParser.create().parse("Office hours are from nine to five.");

    assertThat(DiagnosticsTour.describe(result))
        .anySatisfy(line -> assertThat(line).contains("ERROR no-meeting"));
    assertThat(result.readout().meetings()).isEmpty();
    assertThatThrownBy(result::orThrow).isInstanceOf(RuntimeException.class);
  }
}
