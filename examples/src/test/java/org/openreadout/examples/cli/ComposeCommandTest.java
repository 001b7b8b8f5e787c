package org.openreadout.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openreadout.examples.Sample;

class ComposeCommandTest {

  @TempDir private Path folder;

  private static String json(String text) {
    return Run.withInput(text, "json", "-").out();
  }

  @Test
  void aReadoutBecomesARelease() throws IOException {
    Path file = folder.resolve("readout.json");
    Files.writeString(file, json(Sample.JAPAN_PERU.text()));
    Run run = Run.of("compose", file.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Japan-Peru Relations\n\n")
        .contains("\n\nNovember 8, 2017\n\n")
        .contains("Mr. Taro Kono, Minister for Foreign Affairs of Japan")
        .contains("\n\nMinister Kono stated that ")
        .endsWith("\n\nBack to Japan-Peru Relations\n");
  }

  @Test
  void composingAgainGivesTheSameBytes() {
    String once = Run.withInput(json(Sample.JAPAN_PERU.text()), "compose", "-").out();

    assertThat(Run.withInput(json(once), "compose", "-").bytes()).isEqualTo(once.getBytes(UTF_8));
  }

  @Test
  void whatTheStyleHasNoWordsForIsNamed() {
    String json =
        json(Sample.JAPAN_PERU.text())
            .replace("\"mode\":\"REPORTED\",\"reply\":true", "\"mode\":\"NARRATED\",\"reply\":true")
            .replaceFirst("\"mode\":\"REPORTED\"", "\"mode\":\"NARRATED\"");
    Run run = Run.withInput(json, "compose", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("Japan-Peru Relations\n");
    assertThat(run.err().lines())
        .isNotEmpty()
        .allMatch(line -> line.matches("readout: <stdin>: not-expressible \\$\\.[a-z].*mode.*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "no JSON", "[1]", "{", "{\"formatVersion\":1}"})
  void whatIsNoReadoutIsUnreadable(String json) {
    Run run = Run.withInput(json, "compose", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.bytes()).isEmpty();
    assertThat(run.err()).matches("readout: <stdin>:[^\n]+\n");
  }

  @Test
  void onlyOneReadoutIsTaken() {
    String json = json(Sample.JAPAN_PERU.text());
    Run run = Run.withInput(json + json, "compose", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).matches("readout: <stdin>: holds several readouts[^\n]+\n");
  }

  @Test
  void aFolderIsNoJson() {
    assertThat(Run.of("compose", folder.toString()).code()).isEqualTo(2);
    assertThat(Run.of("compose").code()).isEqualTo(2);
  }
}
