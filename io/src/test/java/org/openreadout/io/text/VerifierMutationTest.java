package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openreadout.io.json.ReadoutJson;
import org.openreadout.io.json.ReadoutJsonException;
import org.openreadout.io.text.JsonMutations.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes one value in the JSON of a readout, ten thousand times: the verifier, or the reader where
 * the JSON is no readout any more, has to notice 99 of 100. What is left are changes that the text
 * bears out all the same, such as "Biden" for "President Biden", and speakers whom only a reader of
 * the whole text can tell apart.
 */
final class VerifierMutationTest {
  private static final int MUTATIONS = 10_000;
  private static final double CAUGHT = 0.99;
  private static final long SEED = 20_171_108;

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);

  @Test
  void oneChangedValueIsCaught() throws IOException {
    List<String> texts = texts();
    Map<Integer, JsonMutations> readouts = new HashMap<>();
    Random random = new Random(SEED);
    for (int n = 0; n < MUTATIONS; ) {
      int text = random.nextInt(texts.size());
      JsonMutations readout =
          readouts.computeIfAbsent(text, t -> new JsonMutations(json(texts.get(t))));
      List<Kind> kinds = readout.kinds();
      if (!kinds.isEmpty()) {
        Kind kind = kinds.get(random.nextInt(kinds.size()));
        readout.mutate(kind, random, root -> count(kind, isCaught(root)));
        n++;
      }
    }
    int caught = counts.values().stream().mapToInt(c -> c[1]).sum();
    assertThat(caught).as(report()).isGreaterThanOrEqualTo((int) (CAUGHT * MUTATIONS));
  }

  private static List<String> texts() throws IOException {
    Path corpus = Corpus.shared("corpus");
    if (corpus == null) {
      return Samples.all();
    }
    List<String> texts = new ArrayList<>();
    for (Path file : Corpus.texts(corpus)) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  private JsonNode json(String text) {
    return mapper.readTree(ReadoutJson.write(ReadoutParser.create().parse(text).readout()));
  }

  private static boolean isCaught(JsonNode root) {
    try {
      return !ReadoutVerifier.create().verify(ReadoutJson.read(root.toString())).isEmpty();
    } catch (ReadoutJsonException e) {
      return true; // an id of nobody, a span that ends before it starts
    }
  }

  private void count(Kind kind, boolean caught) {
    int[] count = counts.computeIfAbsent(kind, k -> new int[2]);
    count[0]++;
    count[1] += caught ? 1 : 0;
  }

  private String report() {
    StringBuilder report = new StringBuilder("caught");
    counts.forEach(
        (kind, c) ->
            report.append(' ').append(kind).append(' ').append(c[1]).append('/').append(c[0]));
    return report.toString();
  }
}
