package org.openreadout.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code readout text --out DIR}. */
class TextCommandOutTest {

  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void nameOutputFolder() {
    out = folder.resolve("made/out");
  }

  private static String readout(String name, String text) {
    return "{\"formatVersion\":1,\"source\":{\"name\":\"%s\",\"text\":\"%s\"},\"dialect\":\"en\",\"language\":\"en\"}\n"
        .formatted(name, text);
  }

  private Run write(String json) {
    return Run.withInput(json, "text", "--out", out.toString(), "-");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void aFolderOfTextsComesBack() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/sub"));
    Files.writeString(in.resolve("Perú.txt"), "one\r\n");
    Files.writeString(in.resolve("b.txt"), "two");

    Run run = write(Run.of("json", folder.resolve("in").toString()).out());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(out.resolve("sub/Perú.txt")).hasContent("one\r\n");
    assertThat(out.resolve("sub/b.txt")).hasContent("two");
  }

  @Test
  void aSingleReadoutIsWrittenThereToo() {
    assertThat(write(readout("a.txt", "one")).code()).isZero();
    assertThat(out.resolve("a.txt")).hasContent("one");
  }

  @Test
  void anEarlierRunIsWrittenOver() {
    assertThat(write(readout("a.txt", "long one")).code()).isZero();
    assertThat(write(readout("a.txt", "two")).code()).isZero();
    assertThat(out.resolve("a.txt")).hasContent("two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../evil.txt",
        "a/../../evil.txt",
        "a/..",
        "./a.txt",
        "a//b.txt",
        "a/",
        "/",
        "/evil.txt",
        "//host/evil.txt",
        "\\\\evil.txt",
        "..\\\\evil.txt",
        "a\\\\..\\\\..\\\\evil.txt",
        "\\\\\\\\host\\\\share\\\\evil.txt",
        "C:\\\\evil.txt",
        "C:/evil.txt",
        "c:evil.txt",
        "https://example.org/evil.txt",
        "evil\\u0000.txt",
        "evil\\n.txt",
        "evil\\ud800.txt"
      })
  void namesThatLeadOutAreRefused(String name) throws IOException {
    Run run = write(readout(name, "evil") + readout("good.txt", "good"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).matches("readout: <stdin>: line 1: source.name \"[^\n]*\n");
    assertThat(files()).containsExactly("made/out/good.txt");
  }

  @Test
  void linksThatLeadOutAreRefused() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("kept.txt"), "kept");
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("sub"), outside);
    Files.createSymbolicLink(out.resolve("link.txt"), outside.resolve("kept.txt"));

    Run run =
        write(
            readout("sub/new.txt", "evil")
                + readout("sub/more/new.txt", "evil")
                + readout("sub/kept.txt", "evil")
                + readout("link.txt", "evil")
                + readout("good.txt", "good"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.startsWith("readout: <stdin>:"));
    assertThat(files()).contains("made/out/good.txt", "outside/kept.txt");
    assertThat(outside).isDirectoryNotContaining("glob:**new.txt");
    assertThat(outside.resolve("more")).doesNotExist();
    assertThat(outside.resolve("kept.txt")).hasContent("kept");
  }

  @Test
  void theFolderItselfMayBeALink() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    out = Files.createSymbolicLink(folder.resolve("link"), real);

    assertThat(write(readout("a/b.txt", "one")).code()).isZero();
    assertThat(real.resolve("a/b.txt")).hasContent("one");
  }

  @Test
  void twoReadoutsOfOneNameAreNotMerged() {
    Run run = write(readout("a.txt", "one") + readout("a.txt", "two"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).matches("readout: <stdin>: line 2: [^\n]+\n");
    assertThat(out.resolve("a.txt")).hasContent("one");
  }

  @Test
  void aNameCanNotBeFileAndFolder() {
    Run run =
        write(
            readout("a", "one")
                + readout("a/b.txt", "two")
                + readout("c/d.txt", "three")
                + readout("c", "four"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(out.resolve("a")).hasContent("one");
    assertThat(out.resolve("c/d.txt")).hasContent("three");
  }

  @Test
  void aBadLineIsReportedAndTheGoodOnesAreKept() throws IOException {
    Run run = write(readout("a.txt", "one") + "\n{\"bad\"\n" + readout("b.txt", "two") + "[1]\n");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .hasSize(2)
        .satisfiesExactly(
            line -> assertThat(line).matches("readout: <stdin>: .*\\(line 3, column \\d+\\).*"),
            line -> assertThat(line).matches("readout: <stdin>: .*\\(line 5, column \\d+\\).*"));
    assertThat(files()).containsExactly("made/out/a.txt", "made/out/b.txt");
  }

  @Test
  void aReadoutWithoutNameIsReported() {
    Run run = write(readout("a.txt", "one").replace("\"name\":\"a.txt\",", ""));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).matches("readout: <stdin>: line 1: [^\n]*source.name[^\n]*\n");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.createDirectories(out.getParent());
    Files.writeString(out, "a file");
    Run run = write(readout("a.txt", "one"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).matches("readout: [^\n]+: exists and is no folder\n");
  }
}
