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

class VerifyCommandTest {

  private static final String TEXT = Sample.JAPAN_PERU.text();

  @TempDir private Path folder;

  /** The readout of the sample as a line of JSON. */
  private static String json() {
    return Run.withInput(TEXT, "json", "-").out();
  }

  private static String wrongTime() {
    return json().replaceFirst("\"time\":\"[0-9:]+\"", "\"time\":\"09:17\"");
  }

  @Test
  void whatWasReadFromTheTextIsBorneOut() {
    Run run = Run.withInput(json(), "verify", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aWrongValueIsOneLineAndOne() throws IOException {
    Path file = Files.writeString(folder.resolve("readout.json"), wrongTime());
    Run run = Run.of("verify", file.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .matches(
            "\\Q"
                + file
                + "\\E#1:[0-9]+:[0-9]+ error value-not-in-text"
                + " \\$\\.meetings\\[0\\]\\.sessions\\[0\\]\\.start\\.time: 09:17 .*\n");
  }

  @Test
  void theNameIsTheSourceName() throws IOException {
    Path text = Files.writeString(folder.resolve("japan-peru.txt"), TEXT);
    String json = Run.of("json", text.toString()).out();
    Run run = Run.withInput(json.replace("\"PT35M\"", "\"PT36M\""), "verify", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("japan-peru.txt:").contains(".duration.value: PT36M ");
  }

  @Test
  void linesAreCheckedOneByOne() {
    String lines = json() + "{}\n" + wrongTime() + json();
    Run run = Run.withInput(lines, "verify", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).singleElement().asString().startsWith("<stdin>#3:");
    assertThat(run.err()).startsWith("readout: <stdin>:2:").hasLineCount(1);
  }

  @Test
  void aReadoutWithoutTextCanNotBeChecked() {
    Run run =
        Run.withInput(
            "{\"formatVersion\":1,\"dialect\":\"en\",\"language\":\"en\"}\n", "verify", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("<stdin>#1:1:1 error source-text-missing $.source.text: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "{", "[]", "{\"formatVersion\":2}", "no JSON at all"})
  void whatIsNoReadoutIsTwo(String input) {
    Run run = Run.withInput(input, "verify", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.bytes()).isEmpty();
    assertThat(run.err()).matches("readout: <stdin>[^\n]+\n");
  }

  @Test
  void bytesThatAreNotUtf8AreTwo() {
    Run run = Run.withInput(new byte[] {'{', (byte) 0xC3, '(', '}'}, "verify", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("readout: <stdin>: not UTF-8\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"verify", "verify no-such-file", "verify a b", "verify --nonsense", "verify ."})
  void wrongUsageIsTwoAndOneLine(String arguments) {
    Run run = Run.of(arguments.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.bytes()).isEmpty();
    assertThat(run.err()).matches("readout: [^\n]+\n");
  }

  @Test
  void aValueCanNotBreakTheLine() {
    String json = json().replaceFirst("\"cue\":\"[a-z]+\"", "\"cue\":\"a\\\\nb\\\\u001b[31m\"");
    Run run = Run.withInput(json, "verify", "-");

    assertThat(run.out()).hasLineCount(1).contains("\\u{A}", "\\u{1B}");
    assertThat(run.bytes()).isEqualTo(run.out().getBytes(UTF_8));
  }
}
