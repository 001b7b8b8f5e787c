package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to hurt a parser: each is read to its end, on a small stack, and comes back whole. */
final class HostileInputTest {
  private static final int REPETITIONS = 50_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "“",
        "\"",
        ",",
        ", ",
        "and ",
        " stated that ",
        "Minister Kono stated that ",
        "Minister ",
        "the two ministers and ",
        "1. ",
        "\n1. ",
        "\n- ",
        "\n(1) (a) ",
        "H.E. ",
        "On May 3, ",
        "from 3 p.m. for 20 minutes ",
        "Japan-",
        "\uD800",
        "\0",
        "\u202E",
        "U.S. ",
        "expressed his ",
        "Secretary of State for ",
        "was ",
        "\n\n",
        "of the "
      })
  @Timeout(60)
  void endsAndLosesNothing(String piece) throws Exception {
    String text = "On May 3, Mr. A B, Minister, held a meeting with " + piece.repeat(REPETITIONS);
    String back =
        SmallStack.call(
            () -> ReadoutWriter.create().write(ReadoutParser.create().parse(text).readout()));
    assertThat(back).isEqualTo(text);
  }
}
