package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openreadout.io.json.ReadoutJson;
import org.openreadout.model.Readout;

/** The laws over all texts of the corpora, where they lie beside the project. */
final class CorpusLawsTest {
  @Test
  void lawsHoldForEveryText() throws IOException {
    Path corpus = Corpus.shared("corpus");
    assumeTrue(corpus != null, "no corpora beside the project");
    ReadoutParser parser = ReadoutParser.create();
    for (Path file : Corpus.texts(java.util.Objects.requireNonNull(corpus))) {
      String text = Files.readString(file);
      Readout readout = parser.parse(text).readout();
      assertThat(ReadoutWriter.create().write(readout)).as(file.toString()).isEqualTo(text);
      String json = ReadoutJson.write(readout);
      assertThat(ReadoutJson.read(json)).as(file.toString()).isEqualTo(readout);
      assertThat(ReadoutJson.write(ReadoutJson.read(json))).as(file.toString()).isEqualTo(json);
      Spans.check(readout, text);
    }
  }
}
