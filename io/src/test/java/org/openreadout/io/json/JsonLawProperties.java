package org.openreadout.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openreadout.io.testing.ModelArbitraries;
import org.openreadout.io.testing.Values;
import org.openreadout.model.Line;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.source.Span;
import tools.jackson.databind.json.JsonMapper;

/** What is written can be read, and is written the same again. */
class JsonLawProperties {

  private static final JsonMapper OTHER =
      JsonMapper.builder().addModule(new ReadoutModule()).build();

  @Provide
  Arbitrary<Readout> readouts() {
    return ModelArbitraries.readout();
  }

  @Provide
  Arbitrary<String> anyString() {
    return Values.anyString();
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void readingWhatWasWrittenIsTheSame(@ForAll("readouts") Readout readout) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReadoutJson.write(readout, out);
    byte[] bytes = out.toByteArray();

    Readout read = ReadoutJson.read(new ByteArrayInputStream(bytes));
    assertThat(read).isEqualTo(readout);
    // Equality takes neither source nor spans for a difference; the bytes do.
    String json = ReadoutJson.write(readout);
    assertThat(read.source()).isEqualTo(readout.source());
    assertThat(ReadoutJson.write(read)).isEqualTo(json);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(ReadoutJson.write(ReadoutJson.read(json))).isEqualTo(json);
    assertThat(json).doesNotContain("\n", "\r");
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void prettyIsTheSameOverManyLines(@ForAll("readouts") Readout readout) {
    String pretty = ReadoutJson.writePretty(readout);
    assertThat(pretty).doesNotContain("\r");
    assertThat(ReadoutJson.write(ReadoutJson.read(pretty))).isEqualTo(ReadoutJson.write(readout));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aForeignMapperWritesAndReadsTheSame(@ForAll("readouts") Readout readout) {
    String json = ReadoutJson.write(readout);
    assertThat(OTHER.writeValueAsString(readout)).isEqualTo(json);
    byte[] bytes = OTHER.writeValueAsBytes(readout);
    assertThat(ReadoutJson.write(OTHER.readValue(bytes, Readout.class))).isEqualTo(json);
    assertThat(ReadoutJson.write(OTHER.treeToValue(OTHER.valueToTree(readout), Readout.class)))
        .isEqualTo(json);
  }

  @Property(tries = 1_000)
  void everyStringComesBack(@ForAll("anyString") String any) throws IOException {
    Readout readout =
        Readout.builder()
            .dialect(any)
            .language("en")
            .putSpan(any, Span.of(1, 2))
            .addNote(Line.builder().text(any).build())
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReadoutJson.write(readout, out);
    Readout read = ReadoutJson.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read).isEqualTo(readout);
    assertThat(read.spans()).isEqualTo(readout.spans());
    assertThat(ReadoutJson.read(ReadoutJson.write(readout)).spans()).isEqualTo(readout.spans());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void neitherLocaleNorZoneIsInTheBytes(@ForAll("readouts") Readout readout) {
    String json = ReadoutJson.write(readout);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String other : new String[] {"ar-EG-u-nu-arab", "tr", "th-TH-u-ca-buddhist-nu-thai"}) {
        Locale.setDefault(Locale.forLanguageTag(other));
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        assertThat(ReadoutJson.write(readout)).isEqualTo(json);
        assertThat(ReadoutJson.write(ReadoutJson.read(json))).isEqualTo(json);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Example
  void whatCouldNotBeReadIsNotWritten() {
    Section section = Section.builder().build();
    for (int depth = 1; depth <= 40; depth++) {
      Readout readout = Readout.builder().dialect("en").language("en").addSection(section).build();
      boolean written;
      try {
        ReadoutJson.write(readout);
        written = true;
      } catch (IllegalArgumentException e) {
        written = false;
      }
      if (written) {
        assertThat(ReadoutJson.read(ReadoutJson.write(readout))).isEqualTo(readout);
      }
      assertThat(written).isEqualTo(depth <= 31);
      section = Section.builder().addSection(section).build();
    }
  }
}
