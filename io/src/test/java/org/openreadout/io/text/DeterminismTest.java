package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 6: one text has one JSON, wherever and by however many threads it is read. */
final class DeterminismTest {
  private static List<String> texts;
  private static String expected;

  @BeforeAll
  static void read() {
    texts = OutputHash.texts();
    expected = OutputHash.of(texts, 1);
  }

  @Test
  void sixteenThreadsShareAParser() {
    assertThat(OutputHash.of(texts, 16)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr", "ja", "ar"})
  void theDefaultLocaleTellsNothing(String language) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      assertThat(OutputHash.of(texts, 1)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Tokyo", "America/St_Johns"})
  void theDefaultZoneTellsNothing(String zone) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      assertThat(OutputHash.of(texts, 1)).isEqualTo(expected);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void anotherJavaWritesTheSame() throws IOException, InterruptedException {
    Optional<Path> java = anotherJava();
    assumeTrue(java.isPresent(), "no second JDK of version 25 beside this one");
    Process process =
        new ProcessBuilder(
                java.get().toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                OutputHash.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String hash = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(hash).isEqualTo(expected);
  }

  /** The launcher of a JDK 25 in the folder where this one is, unless this is one. */
  private static Optional<Path> anotherJava() throws IOException {
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    Path folder = home.getParent();
    if (folder == null || Runtime.version().feature() == 25) {
      return Optional.empty();
    }
    try (Stream<Path> jdks = Files.list(folder)) {
      return jdks.filter(jdk -> jdk.getFileName().toString().contains("25"))
          .map(jdk -> jdk.resolve("bin").resolve("java"))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }
}
