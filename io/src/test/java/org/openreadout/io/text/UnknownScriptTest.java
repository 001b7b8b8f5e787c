package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openreadout.model.Readout;
import org.openreadout.source.Diagnostic;
import org.openreadout.source.DiagnosticCode;

/** A text in a script that no grammar reads is kept, and said to be unread. */
final class UnknownScriptTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Министр принял посла.\n\n15 мая состоялась встреча (see www.mid.example).\n",
        "التقى وزير الخارجية نظيره في العاصمة.",
        "外交部長同秘魯外長通電話\r\n\r\n雙方就雙邊關係交換意見。",
        "외교부 장관은 페루 외교장관과 회담을 가졌다."
      })
  void itsLanguageIsUndetermined(String text) {
    ParseResult result = ReadoutParser.create().parse(text);
    Readout readout = result.readout();

    assertThat(readout.language()).isEqualTo("und");
    assertThat(readout.dialect()).isEqualTo("und");
    assertThat(readout.meetings()).isEmpty();
    assertThat(readout.statements()).isEmpty();
    assertThat(ReadoutWriter.create().write(readout)).isEqualTo(text);
    assertThat(readout.sections()).isNotEmpty();
    assertThat(result.diagnostics()).hasSize(1);
    Diagnostic told = result.diagnostics().get(0);
    assertThat(told.code()).isEqualTo(DiagnosticCode.LANGUAGE_UNKNOWN);
    assertThat(told.span().start()).isZero();
    assertThat(told.span().end()).isPositive();
    assertThat(ReadoutVerifier.create().verify(readout)).isEmpty();
  }

  @Test
  void englishWithAForeignNameIsEnglish() {
    ParseResult result =
        ReadoutParser.create().parse("The Minister met the Ambassador (Посол) in Paris today.");

    assertThat(result.readout().language()).isEqualTo("en");
  }

  @Test
  void japaneseOfNoKnownIssuerIsReadAsJapanese() {
    ParseResult result =
        ReadoutParser.create()
            .parse("防衛相会談\n\n令和6年5月2日\n\n　令和6年5月1日、高倉正人防衛大臣は、アラン・ピット・カナダ国防大臣との間で防衛相会談を実施した。\n");
    Readout readout = result.readout();

    assertThat(readout.language()).isEqualTo("ja");
    assertThat(readout.dialect()).isEqualTo("ja");
    assertThat(readout.meetings()).hasSize(1);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.DIALECT_UNKNOWN);
  }
}
