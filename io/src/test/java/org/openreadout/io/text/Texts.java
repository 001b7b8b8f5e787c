package org.openreadout.io.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.openreadout.io.forms.FormTexts;
import org.openreadout.io.testing.MofaReadout;
import org.openreadout.io.testing.MofaReadouts;

/** Texts by name: those that every checkout has, and those that may lie beside it. */
final class Texts {
  private static final long SEED = 20_171_108;

  private Texts() {}

  /** Releases that {@link MofaReadouts} makes, the same on every call. */
  static Map<String, String> generated(int count) {
    List<String> texts = new ArrayList<>();
    JqwikSession.run(
        () -> {
          RandomGenerator<MofaReadout> releases = MofaReadouts.all().generator(1000);
          Random random = new Random(SEED);
          for (int i = 0; i < count; i++) {
            texts.add(releases.next(random).value().text());
          }
        });
    return numbered("generated", texts);
  }

  /** Pages with every form of the field guide. */
  static Map<String, String> forms() {
    return numbered("form", FormTexts.all());
  }

  /** Releases of each issuer in short. */
  static Map<String, String> samples() {
    return numbered("sample", Samples.all());
  }

  /** The texts below {@code shared/corpus} or one of its folders; none where it is missing. */
  static Map<String, String> corpus(String folder) {
    Path corpus = Corpus.shared("corpus");
    if (corpus == null || !Files.exists(corpus.resolve(folder))) {
      return Map.of();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path file : Corpus.texts(corpus.resolve(folder))) {
      try {
        texts.put(corpus.relativize(file).toString(), Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Collections.unmodifiableMap(texts);
  }

  private static Map<String, String> numbered(String name, List<String> texts) {
    Map<String, String> byName = new LinkedHashMap<>();
    for (String text : texts) {
      byName.put(name + " " + byName.size(), text);
    }
    return Collections.unmodifiableMap(byName);
  }
}
