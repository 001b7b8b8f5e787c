package org.openreadout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticTest {

  @Test
  void weighsWhatItsCodeWeighs() {
    Diagnostic remark =
        new Diagnostic(DiagnosticCode.DATE_WITHOUT_YEAR, Span.of(3, 13), "no year: November 8");
    assertThat(remark.severity()).isEqualTo(Severity.WARNING);
    assertThat(remark.code().id()).isEqualTo("date-without-year");
  }

  @ParameterizedTest
  @EnumSource
  void idsAreWordsWithHyphens(DiagnosticCode code) {
    assertThat(code.id()).matches("[a-z]+(-[a-z]+)*");
    assertThat(code.id().replace('-', '_').toUpperCase(Locale.ROOT)).isEqualTo(code.name());
  }

  @Test
  void severitiesRiseInOrder() {
    assertThat(Severity.values()).containsExactly(Severity.INFO, Severity.WARNING, Severity.ERROR);
  }
}
