package org.openreadout.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openreadout.model.Readout;
import org.openreadout.model.Source;
import tools.jackson.databind.json.JsonMapper;

/** The reference document, which was written by hand. */
final class JsonReferenceTest {

  private static final JsonMapper PLAIN = JsonMapper.shared();

  @Test
  void isReadAndWrittenWithoutLoss() {
    String json = Reference.json();
    String written = ReadoutJson.write(ReadoutJson.read(json));
    assertThat(PLAIN.readTree(written)).isEqualTo(PLAIN.readTree(json));
  }

  @Test
  void isWrittenInItsOrder() {
    String json = Reference.json();
    // A tree keeps the order of its document, so that this compares the order too.
    assertThat(ReadoutJson.write(ReadoutJson.read(json)))
        .isEqualTo(PLAIN.readTree(json).toString());
  }

  @Test
  void isTheSameByEveryWayIn() throws IOException {
    String json = Reference.json();
    String written = ReadoutJson.write(ReadoutJson.read(json));
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(ReadoutJson.write(ReadoutJson.read(Reference.FILE))).isEqualTo(written);
    assertThat(ReadoutJson.write(ReadoutJson.read(new ByteArrayInputStream(bytes))))
        .isEqualTo(written);
    assertThat(ReadoutJson.write(ReadoutJson.read(new StringReader(json)))).isEqualTo(written);
    assertThat(ReadoutJson.write(ReadoutJson.read("\uFEFF" + json))).isEqualTo(written);
  }

  @Test
  void isTheSameByEveryWayOut() throws IOException {
    Readout readout = ReadoutJson.read(Reference.json());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReadoutJson.write(readout, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(ReadoutJson.write(readout));
    String pretty = ReadoutJson.writePretty(readout);
    assertThat(pretty).contains("\n  \"dialect\": \"jp-mofa-en\",\n").doesNotContain("\r");
    assertThat(ReadoutJson.write(ReadoutJson.read(pretty))).isEqualTo(ReadoutJson.write(readout));
  }

  @Test
  void conformsToTheSchema() {
    assertThat(SchemaTest.SCHEMA.validate(Reference.json(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void itsSpansSpellItsValues() {
    Readout readout = ReadoutJson.read(Reference.json());
    String text = readout.source().flatMap(Source::text).orElseThrow();
    assertThat(readout.statements()).hasSizeGreaterThan(5);
    readout
        .statements()
        .forEach(
            statement ->
                assertThat(statement.cueSpan().orElseThrow().in(text)).isEqualTo(statement.cue()));
  }
}
