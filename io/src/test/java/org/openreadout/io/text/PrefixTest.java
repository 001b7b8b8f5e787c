package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text may break off anywhere: what is there is read, on a small stack, and comes back whole. */
final class PrefixTest {
  /** The texts that every checkout has, and the reference and the twins where they are. */
  static Stream<Map.Entry<String, String>> texts() {
    return Stream.of(
            Texts.samples(),
            Texts.generated(20),
            Texts.corpus("reference"),
            Texts.corpus("mofa-twins"))
        .flatMap(texts -> texts.entrySet().stream());
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(60)
  void everyPrefixIsReadAndComesBack(Map.Entry<String, String> named) throws Exception {
    String text = named.getValue();
    List<Integer> broken = new ArrayList<>();
    ReadoutParser parser = ReadoutParser.create();
    ReadoutWriter writer = ReadoutWriter.create();
    SmallStack.call(
        () -> {
          for (int end = 0; end <= text.length(); end++) {
            String prefix = text.substring(0, end);
            if (!writer.write(parser.parse(prefix).readout()).equals(prefix)) {
              broken.add(end);
            }
          }
          return broken;
        });
    assertThat(broken).as(named.getKey()).isEmpty();
  }
}
