package org.openreadout.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openreadout.examples.Sample;

class TextCommandTest {

  private static final String GOOD =
      "{\"formatVersion\":1,\"source\":{\"text\":\"They"
          + " met.\"},\"dialect\":\"en\",\"language\":\"en\"}";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "one line without end",
        "a\r\nb\rc\n\n\n",
        "\uFEFFwith a mark",
        "tab\tNUL\u0000 \u00a0 \u2028 \ud83d\ude00 \u202e",
        "\"quoted\" \\ back"
      })
  void anyTextComesBackByteForByte(String text) {
    for (String[] json : new String[][] {{"json", "-"}, {"json", "--pretty", "-"}}) {
      Run back = Run.withInput(Run.withInput(text, json).bytes(), "text", "-");

      assertThat(back.code()).as(back.err()).isZero();
      assertThat(back.bytes()).isEqualTo(text.getBytes(UTF_8));
    }
  }

  @Test
  void theSampleComesBackFromAFile() throws IOException {
    byte[] text = Sample.JAPAN_PERU.text().getBytes(UTF_8);
    Path json = folder.resolve("readout.json");
    Files.write(json, Run.withInput(text, "json", "--pretty", "-").bytes());

    assertThat(Run.of("text", json.toString()).bytes()).isEqualTo(text);
  }

  @Test
  void anotherEncodingComesBackWhereNamed() {
    byte[] text = "Perú – 日本".getBytes(UTF_16BE);
    byte[] json = Run.withInput(text, "json", "--charset", "UTF-16BE", "-").bytes();

    assertThat(Run.withInput(json, "text", "--charset", "UTF-16BE", "-").bytes()).isEqualTo(text);

    Run wrong = Run.withInput(json, "text", "--charset", "US-ASCII", "-");
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.err()).matches("readout: <stdin>: line 1: [^\n]*U\\+FA[^\n]*US-ASCII\n");
  }

  @Test
  void aMarkInFrontOfTheJsonIsNoMatter() {
    assertThat(Run.withInput("\uFEFF" + GOOD, "text", "-").out()).isEqualTo("They met.");
    assertThat(Run.withInput("\n\r\n  \n" + GOOD + "\r\n\n", "text", "-").out())
        .isEqualTo("They met.");
  }

  @Test
  void severalReadoutsNeedAFolder() {
    Run run = Run.withInput(GOOD + "\n" + GOOD + "\n", "text", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.bytes()).isEmpty();
    assertThat(run.err()).matches("readout: <stdin>: holds several readouts; --out [^\n]+\n");
  }

  @Test
  void aReadoutWithoutTextIsAnError() {
    Run run =
        Run.withInput("{\"formatVersion\":1,\"dialect\":\"en\",\"language\":\"en\"}", "text", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.bytes()).isEmpty();
    assertThat(run.err()).matches("readout: <stdin>: line 1: [^\n]+\n");
  }

  @Test
  void aCharacterThatIsNoneIsAnError() {
    Run run = Run.withInput(GOOD.replace("met", "m\\ud800t"), "text", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.bytes()).isEmpty();
    assertThat(run.err()).matches("readout: <stdin>: line 1: [^\n]*U\\+D800[^\n]*\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "no JSON",
        "[1]",
        "null",
        "{",
        "{\n",
        "{\"formatVersion\":1,",
        "{\n\"formatVersion\":1,\n\"dialect\"",
        "{\"formatVersion\":99}",
        "{\"formatVersion\":1}",
        "{\"source\":{\"text\":\"cut off"
      })
  void whatIsNoReadoutIsUnreadable(String json) {
    Run run = Run.withInput(json, "text", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.bytes()).isEmpty();
    assertThat(run.err()).matches("readout: <stdin>: [^\n]+\n");
  }

  @Test
  void deepNestingIsUnreadable() {
    for (String line : new String[] {"", "\n"}) {
      String deep = ("{\"source\":" + line).repeat(100_000);
      Run run = Run.withInput(deep, "text", "-");

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).matches("readout: <stdin>: [^\n]+\n");
    }
  }

  @Test
  void bytesThatAreNoUtf8AreUnreadable() {
    Run run =
        Run.withInput(
            GOOD.replace("met", "mét").getBytes(StandardCharsets.ISO_8859_1), "text", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("readout: <stdin>: not UTF-8\n");
  }

  @Test
  void aFolderIsNoJson() {
    Run run = Run.of("text", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).matches("readout: [^\n]+: a folder[^\n]+\n");
  }
}
