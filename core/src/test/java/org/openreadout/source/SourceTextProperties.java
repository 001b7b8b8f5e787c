package org.openreadout.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SourceTextProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars('a', ' ', '\n', '\r', '\uD800').ofMaxLength(60);
  }

  @Property
  void positionCountsTheLinesBefore(@ForAll("texts") String text) {
    SourceText source = SourceText.of(text);
    int line = 1;
    int column = 1;
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(source.position(offset)).isEqualTo(new Position(line, column));
      boolean ends = text.startsWith("\n", offset) || endsAtReturn(text, offset);
      line = ends ? line + 1 : line;
      column = ends ? 1 : column + 1;
    }
  }

  @Property
  void spansNestAsTheirTextsDo(@ForAll("texts") String text, @ForAll int a, @ForAll int b) {
    int start = Math.floorMod(a, text.length() + 1);
    int end = start + Math.floorMod(b, text.length() - start + 1);
    Span span = Span.of(start, end);
    assertThat(Span.of(0, text.length()).contains(span)).isTrue();
    assertThat(span.in(text)).hasSize(span.length());
    assertThat(SourceText.of(text).substring(span)).isEqualTo(span.in(text));
  }

  private static boolean endsAtReturn(String text, int offset) {
    return text.startsWith("\r", offset) && !text.startsWith("\n", offset + 1);
  }
}
