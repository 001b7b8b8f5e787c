package org.openreadout.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are no readouts: each is refused with its path, its place and the reason. */
final class JsonBadDocumentsTest {

  static List<Samples.Bad> bad() {
    return Samples.BAD;
  }

  private static ReadoutJsonException refused(String json) {
    ReadoutJsonException e =
        catchThrowableOfType(ReadoutJsonException.class, () -> ReadoutJson.read(json));
    assertThat(e).as(json.substring(0, Math.min(99, json.length()))).isNotNull();
    assertThat(e).hasMessageStartingWith(e.path() + " (line " + e.line() + ", column ");
    assertThat(String.valueOf(e.getMessage()).lines()).hasSize(1);
    return e;
  }

  @Test
  void theGoodDocumentIsGood() {
    assertThat(ReadoutJson.read(Samples.GOOD).statements()).hasSize(1);
  }

  @Test
  void aWholeNumberMayHaveAPointAsTheSchemaAllows() {
    String pointed = Samples.GOOD.replace("[11,15]", "[11.0,15.00]");
    assertThat(pointed).isNotEqualTo(Samples.GOOD);
    assertThat(ReadoutJson.read(pointed)).isEqualTo(ReadoutJson.read(Samples.GOOD));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void isRefused(Samples.Bad bad) {
    ReadoutJsonException e = refused(bad.json());
    assertThat(e.path()).isEqualTo(bad.path());
    assertThat(e).hasMessageContaining(bad.reason());
    assertThat(e.line()).isEqualTo(1);
    // No fault is told before it can be seen.
    assertThat(e.column())
        .isGreaterThan(bad.path().equals("$") ? 1 : Samples.GOOD.indexOf(bad.from()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|$|expected a readout, not the end",
        "null|$|expected a readout, not null",
        "[]|$|expected a readout, not a list",
        "7|$|expected a readout, not a number",
        "{|$|no JSON",
        "{\"a\":[1,{\"b\":tru}]}|$.a[1].b|no JSON",
        "{\"a\":\"\\x\"}|$.a|no JSON",
        "{\"a\":NaN}|$.a|no JSON",
        "{\"a\":1,}|$|no JSON",
        "{\"a\":[1 2]}|$.a|no JSON",
        "{\"later\":{\"x\":1,\"x\":2}}|$.later.x|told twice",
        "{'a':1}|$|no JSON",
        "// {}|$|no JSON",
      })
  void whatIsNoDocumentIsRefused(String json, String path, String reason) {
    ReadoutJsonException e = refused(json);
    assertThat(e).hasMessageContaining(reason);
    assertThat(e.path()).startsWith(path);
  }

  @Test
  void nothingMayFollow() {
    for (String more : List.of("x", "{}", "]", Samples.GOOD, "\0")) {
      refused(Samples.GOOD + more);
    }
    ReadoutJson.read(Samples.GOOD + " \r\n\t");
  }

  @Test
  void theDepthIsBounded() {
    assertThat(refused("[".repeat(100_000))).isNotNull();
    String deep = Samples.GOOD.replaceFirst("\\{", "{\"later\":" + "[".repeat(100_000));
    assertThat(refused(deep))
        .hasMessageContaining("depth (65) exceeds")
        .hasMessageNotContaining("`");
    String sections = "{\"sections\":[".repeat(40);
    assertThat(refused(Samples.GOOD.replaceFirst("\\{", sections)).path())
        .startsWith("$.sections[0].sections[0].");
    ReadoutJson.read(
        Samples.GOOD.replaceFirst("\\{", "{\"later\":" + "[".repeat(63) + "]".repeat(63) + ","));
  }

  @Test
  void theLengthIsBounded() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            java.util.Arrays.fill(target, offset, offset + length, (byte) ' ');
            return length;
          }
        };
    assertThat(catchThrowableOfType(ReadoutJsonException.class, () -> ReadoutJson.read(endless)))
        .hasMessageContaining("exceeds the maximum");
  }

  @Test
  void manyPropertiesAreReadInLinearTime() {
    StringBuilder many = new StringBuilder("{");
    for (int i = 0; i < 200_000; i++) {
      many.append("\"p").append(i).append("\":0,");
    }
    String rest = Samples.GOOD.substring(1);
    assertThat(ReadoutJson.read(many + rest)).isEqualTo(ReadoutJson.read(Samples.GOOD));
    assertThat(refused(many + "\"p17\":0," + rest).path()).isEqualTo("$.p17");
    assertThat(refused(many + "\"p199999\":0," + rest).path()).isEqualTo("$.p199999");
  }

  @Test
  void theOrderOfPropertiesIsFree() {
    String lead =
        Samples.GOOD.substring(Samples.GOOD.indexOf("\"lead\""), Samples.GOOD.length() - 1);
    String turned =
        "{" + lead + "," + Samples.GOOD.substring(1, Samples.GOOD.indexOf(",\"lead\"")) + "}";
    assertThat(ReadoutJson.write(ReadoutJson.read(turned))).isEqualTo(Samples.GOOD);

    ReadoutJsonException nobody =
        refused(turned.replace("\"participant\":\"a\"", "\"participant\":\"b\""));
    assertThat(nobody.path())
        .isEqualTo("$.lead[0].sentences[0].statements[0].speakers[0].participant");
    assertThat(nobody.column()).isLessThan(lead.length());
    ReadoutJsonException outside = refused(turned.replace("[16,17]", "[16,19]"));
    assertThat(outside.path()).isEqualTo("$.lead[0].sentences[0].statements[0].contentSpan");
    assertThat(outside.column()).isLessThan(lead.length());
  }

  @Test
  void unknownPropertiesAreIgnored() {
    String later =
        Samples.GOOD.replaceAll(
            "\\{\"(?!released\":\\[)",
            "{\"later\":{\"x\":[1,null,{}],\"y\":[[\"z\"]]},\"\":1e400,\"");
    assertThat(ReadoutJson.write(ReadoutJson.read(later))).isEqualTo(Samples.GOOD);
  }

  @Test
  void spansOfNoTextAreLeftAlone() {
    String textless =
        Samples.GOOD.replace("\"text\":\"Minister A said x.\",\"released\"", "\"released\"");
    assertThat(ReadoutJson.write(ReadoutJson.read(textless))).isEqualTo(textless);
  }

  @Test
  void linesAndColumnsAreThoseOfTheDocument() {
    String pretty = ReadoutJson.writePretty(ReadoutJson.read(Samples.GOOD));
    ReadoutJsonException e = refused(pretty.replace("\"en\"", "5"));
    assertThat(e.line()).isEqualTo(7);
    assertThat(e.column()).isEqualTo(14);
  }

  @Test
  void oddNamesAreShownOnOneLine() {
    ReadoutJsonException e =
        refused(Samples.GOOD.replace("\"spans\":{", "\"spans\":{\"a\\n\\u202E\\uD800b\":7,"));
    assertThat(e.path()).isEqualTo("$.spans[\"a\\u000A\\u202E\\uD800b\"]");
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() throws IOException {
    byte[] bytes = Samples.GOOD.replace("said x", "said é").getBytes(StandardCharsets.ISO_8859_1);
    ReadoutJsonException e =
        catchThrowableOfType(
            ReadoutJsonException.class, () -> ReadoutJson.read(new ByteArrayInputStream(bytes)));
    assertThat(e).isNotNull().hasMessageContaining("no UTF-8");
    byte[] start = {(byte) 0xff};
    assertThat(
            catchThrowableOfType(
                ReadoutJsonException.class,
                () -> ReadoutJson.read(new ByteArrayInputStream(start))))
        .isNotNull();
  }
}
