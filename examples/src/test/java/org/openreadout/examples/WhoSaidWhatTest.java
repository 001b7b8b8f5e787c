package org.openreadout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openreadout.io.text.ReadoutParser;

class WhoSaidWhatTest {

  @Test
  void eachStatementStandsUnderItsSpeaker() {
    List<String> lines =
        WhoSaidWhat.list(ReadoutParser.create().parse(Sample.JAPAN_PERU.text()).readout());

    int second = lines.indexOf("Ricardo Luna");
    assertThat(lines).startsWith("Taro Kono");
    assertThat(lines.subList(1, second))
        .contains(
            "  stated [STATE]: Japan sees in Peru a partner across the Pacific with the same basic"
                + " values",
            "  together shared the view [CONCUR]: relations between the two countries should grow"
                + " further");
    assertThat(lines.subList(second + 1, lines.size()))
        .contains(
            "  in reply replied [STATE]: Peru wishes to deepen its ties with Japan well beyond the"
                + " economy",
            "  together shared the view [CONCUR]: relations between the two countries should grow"
                + " further");
  }
}
