package org.openreadout.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openreadout.examples.Sample;
import org.openreadout.io.json.ReadoutJson;
import org.openreadout.model.Readout;
import org.openreadout.model.Source;

class JsonCommandTest {

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toString();
  }

  private static List<Optional<String>> names(Run run) {
    assertThat(run.out()).endsWith("}\n").doesNotContain("\r", "\n\n");
    return run.out().lines().map(ReadoutJson::read).map(JsonCommandTest::name).toList();
  }

  private static Optional<String> name(Readout readout) {
    return readout.source().flatMap(Source::name);
  }

  @Test
  void aFileIsOneLine() throws IOException {
    Run run = Run.of("json", file("a/meeting.txt", Sample.JAPAN_PERU.text()));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(names(run)).containsExactly(Optional.of("meeting.txt"));
  }

  @Test
  void aFileCanBePrettyPrinted() throws IOException {
    String file = file("meeting.txt", Sample.JAPAN_PERU.text());
    Run run = Run.of("json", "--pretty", file);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("{\n").endsWith("\n}\n");
    assertThat(ReadoutJson.read(run.out())).isEqualTo(ReadoutJson.read(Run.of("json", file).out()));
  }

  @Test
  void severalReadoutsAreNotPrettyPrinted() throws IOException {
    String file = file("meeting.txt", "");

    for (Run run :
        List.of(
            Run.of("json", "--pretty", file, file),
            Run.of("json", "--pretty", folder.toString()))) {
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.bytes()).isEmpty();
      assertThat(run.err()).matches("readout: --pretty [^\n]+\n");
    }
  }

  @Test
  void aFolderIsReadByPathAndNamesAreRelative() throws IOException {
    file("b.txt", "1");
    file("a/z.txt", "2");
    file("a/deep/er.txt", "3");
    file("a.txt", "4");
    file("a/notes.md", "no text");
    file("Ünï.txt", "5");

    assertThat(names(Run.of("json", folder.toString())))
        .extracting(Optional::get)
        .containsExactly("a.txt", "a/deep/er.txt", "a/z.txt", "b.txt", "Ünï.txt");
  }

  @Test
  void inputsComeInTheOrderGiven() throws IOException {
    String b = file("x/b.txt", "1");
    String a = file("x/a.txt", "2");
    file("y/c.txt", "3");

    assertThat(names(Run.withInput("4", "json", b, "-", a, folder.resolve("y").toString())))
        .containsExactly(
            Optional.of("b.txt"), Optional.empty(), Optional.of("a.txt"), Optional.of("c.txt"));
  }

  @Test
  void linksAreFollowedOnce() throws IOException {
    file("texts/a.txt", "1");
    file("elsewhere/b.txt", "2");
    Path texts = folder.resolve("texts");
    Files.createSymbolicLink(texts.resolve("back"), texts);
    Files.createSymbolicLink(texts.resolve("more"), folder.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), texts);

    assertThat(names(Run.of("json", link.toString())))
        .extracting(Optional::get)
        .containsExactly("a.txt", "more/b.txt");
  }

  @Test
  void otherEncodingsAreReadWhereNamed() throws IOException {
    Path file = folder.resolve("latin.txt");
    Files.write(file, "Perú".getBytes(ISO_8859_1));

    Run wrong = Run.of("json", file.toString());
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.bytes()).isEmpty();
    assertThat(wrong.err())
        .isEqualTo(
            "readout: " + file + ": not UTF-8 from byte 4 on; --charset names another encoding\n");

    Run right = Run.of("json", "--charset", "ISO-8859-1", file.toString());
    assertThat(right.code()).isZero();
    assertThat(ReadoutJson.read(right.out()).source().flatMap(Source::text)).contains("Perú");
  }

  @Test
  void whatWasReadBeforeAnUnreadableFileIsKept() throws IOException {
    String good = file("good.txt", "1");
    Path bad = folder.resolve("bad.txt");
    Files.write(bad, new byte[] {'a', (byte) 0xff});

    Run run = Run.of("json", good, bad.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(names(run)).containsExactly(Optional.of("good.txt"));
    assertThat(run.err()).matches("readout: [^\n]*bad.txt: not UTF-8 [^\n]+\n");
  }

  @Test
  void aMissingFileIsToldBeforeAnythingIsWritten() throws IOException {
    Run run = Run.of("json", file("good.txt", "1"), folder.resolve("none.txt").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.bytes()).isEmpty();
    assertThat(run.err()).matches("readout: [^\n]*none.txt: no such file or folder\n");
  }

  @Test
  void aFolderWithoutTextsIsAMistake() {
    Run run = Run.of("json", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).matches("readout: [^\n]+: no .txt file in this folder\n");
  }

  @Test
  void aLinkToNowhereIsUnreadable() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone"));
    Run run = Run.of("json", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).matches("readout: [^\n]+/a.txt: no such file or folder\n");
  }
}
