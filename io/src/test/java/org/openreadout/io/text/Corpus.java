package org.openreadout.io.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts of {@code shared/corpus} beside the project, where they are. */
public final class Corpus {
  private Corpus() {}

  /** A path below {@code shared}, found by walking up from here; null where there is none. */
  public static @org.jspecify.annotations.Nullable Path shared(String below) {
    for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
      Path found = dir.resolve("shared").resolve(below);
      if (Files.exists(found)) {
        return found;
      }
    }
    return null;
  }

  static List<Path> texts(Path corpus) {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
