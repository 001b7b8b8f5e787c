package org.openreadout.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openreadout.examples.JavaProcess;
import org.openreadout.examples.Sample;

class ReadoutCommandTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "--nonsense",
        "json",
        "json --nonsense",
        "json --charset",
        "json --charset nonsense x",
        "json --charset ISO-2022-CN x",
        "json - -",
        "json no-such-file",
        "text",
        "text a b",
        "text no-such-file",
        "text --out",
        "check",
        "check no-such-file"
      })
  void wrongUsageIsTwoAndOneLine(String arguments) {
    Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.bytes()).isEmpty();
    assertThat(run.err()).matches("readout: [^\n]+\n");
  }

  @Test
  void anUnknownOptionIsNamedEvenWhereNothingElseIsGiven() {
    assertThat(Run.of("json", "--nonsense").err()).contains("--nonsense", "readout json --help");
  }

  @Test
  void aFileNameCanNotBreakTheLine() {
    Run run = Run.of("json", "a\nb\u001b[31m\u2028\u202e.txt");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("readout: a\\u{A}b\\u{1B}[31m\\u{2028}\\u{202E}.txt: no such file or folder\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "json --help", "text --help", "check --help"})
  void helpIsPrinted(String arguments) {
    Run run = Run.of(arguments.split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: readout ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void helpNamesEveryCommandAndTheExitCodes() {
    assertThat(Run.of("--help").out()).contains("json", "text", "check", "Exit codes");
  }

  @Test
  void versionIsOneLine() {
    Run run = Run.of("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("readout [^\n]+\n");
  }

  @Test
  void aFullDiskIsReported() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    int code =
        ReadoutCommand.run(
            new ByteArrayInputStream("They met.".getBytes(UTF_8)), full, err, "json", "-");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .isEqualTo("readout: standard output: No space left on device\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar-u-nu-arab", "ja-u-ca-japanese", "hi-u-nu-deva"})
  void theLocaleChangesNothing(String language) {
    Locale before = Locale.getDefault();
    Run plain = Run.withInput(Sample.JAPAN_PERU.text(), "json", "-");
    Run remarks = Run.withInput("Nothing to see.\n\nNothing.", "check", "-");
    Run version = Run.of("--help");
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(Run.withInput(Sample.JAPAN_PERU.text(), "json", "-").bytes())
          .isEqualTo(plain.bytes());
      assertThat(Run.withInput("Nothing to see.\n\nNothing.", "check", "-").bytes())
          .isEqualTo(remarks.bytes());
      assertThat(Run.of("--help").bytes()).isEqualTo(version.bytes());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theSystemsEncodingChangesNothing(@TempDir Path folder) throws Exception {
    Path texts = Files.createDirectory(folder.resolve("in"));
    Path file = texts.resolve("Perú–日本.txt");
    Files.writeString(file, "The Ministers’ meeting in Perú.\n");
    Path out = folder.resolve("out");

    String[] command = {"-cp", System.getProperty("java.class.path"), "-Dfile.encoding=ISO-8859-1"};
    Map<String, String> plainC = Map.of("LC_ALL", "C", "LANG", "C");
    JavaProcess json =
        JavaProcess.run(
            plainC, new byte[0], command, ReadoutCommand.class.getName(), "json", texts.toString());
    JavaProcess text =
        JavaProcess.run(
            plainC,
            json.out(),
            command,
            ReadoutCommand.class.getName(),
            "text",
            "--out",
            out.toString(),
            "-");

    assertThat(json.out()).isEqualTo(Run.of("json", texts.toString()).bytes());
    assertThat(text.code()).as(text.err()).isZero();
    assertThat(out.resolve("Perú–日本.txt")).hasSameBinaryContentAs(file);
  }
}
