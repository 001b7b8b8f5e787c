package org.openreadout.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void coversFromStartUpToEnd() {
    assertThat(Span.of(3, 8).in("On May 10")).isEqualTo("May 1");
    assertThat(Span.of(3, 8).length()).isEqualTo(5);
  }

  @Test
  void mayBeEmpty() {
    assertThat(Span.of(2, 2).length()).isZero();
    assertThat(Span.of(2, 2).in("On")).isEmpty();
  }

  @Test
  void containsWhatLiesWithin() {
    Span outer = Span.of(2, 6);
    assertThat(outer.contains(outer)).isTrue();
    assertThat(outer.contains(Span.of(6, 6))).isTrue();
    assertThat(outer.contains(Span.of(1, 3))).isFalse();
    assertThat(outer.contains(Span.of(5, 7))).isFalse();
  }

  @Test
  void refusesOffsetsInTheWrongOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(5, 4))
        .withMessage("no span: [5, 4)");
    assertThatIllegalArgumentException().isThrownBy(() -> Span.of(-1, 4));
  }

  @Test
  void refusesATextThatEndsBefore() {
    assertThatThrownBy(() -> Span.of(0, 3).in("On")).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
