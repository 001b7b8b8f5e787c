package org.openreadout.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

  @Test
  void keepsEveryCharacter() {
    String odd = "\uFEFFa\r\n\u0000\uD800\tb";
    SourceText text = SourceText.of(odd);
    assertThat(text.text()).isSameAs(odd);
    assertThat(text.length()).isEqualTo(8);
    assertThat(text.substring(Span.of(1, 2))).isEqualTo("a");
  }

  @Test
  void carriesWhatIsKnownFromOutside() {
    SourceText plain = SourceText.of("text");
    SourceText named = plain.withName("a.txt").withReleased(LocalDate.of(2017, 11, 8));
    assertThat(named.name()).contains("a.txt");
    assertThat(named.released()).contains(LocalDate.of(2017, 11, 8));
    assertThat(plain.name()).isEmpty();
    assertThat(plain.released()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,1:1", "1,1:2", "2,2:1", "4,2:3", "5,3:1", "6,4:1", "7,4:2"})
  void endsALineAtEachTerminator(int offset, String position) {
    assertThat(SourceText.of("a\nb\r\n\rc").position(offset)).hasToString(position);
  }

  @Test
  void hasAPositionBehindItsEnd() {
    assertThat(SourceText.of("").position(0)).isEqualTo(new Position(1, 1));
    assertThat(SourceText.of("a\n").position(2)).isEqualTo(new Position(2, 1));
  }

  @Test
  void countsMoreLinesThanItsFirstMapHolds() {
    SourceText text = SourceText.of("\n".repeat(1000));
    assertThat(text.position(1000)).isEqualTo(new Position(1001, 1));
    assertThat(text.position(500)).isEqualTo(new Position(501, 1));
  }

  @Test
  void refusesOffsetsOutside() {
    SourceText text = SourceText.of("ab");
    assertThatThrownBy(() -> text.position(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> text.position(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void printsItsNameAndNotItsText() {
    assertThat(SourceText.of("secret").withName("a.txt")).hasToString("SourceText[a.txt, 6 chars]");
    assertThat(SourceText.of("")).hasToString("SourceText[unnamed, 0 chars]");
  }

  @Test
  void positionsStartAtOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Position(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Position(1, 0));
  }
}
