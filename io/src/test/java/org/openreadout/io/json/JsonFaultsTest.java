package org.openreadout.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are no readouts: each is refused with its path and the reason. */
final class JsonFaultsTest {
  private static final String GOOD =
      "{'formatVersion':1,'source':{'text':'Minister A said x.'},'dialect':'en','language':'en','released':'2020-01-02',"
          + "'meetings':[{'kind':'MEETING','sessions':[{'start':{'time':'15:48'}}],'participants':[{'id':'a','side':'ISSUER','role':'PRINCIPAL'}]}],"
          + "'lead':[{'sentences':[{'text':'Minister A said x.','span':[0,18],'statements':[{'speakers':[{'participant':'a'}],'joint':false,"
          + "'cue':'said','cueSpan':[11,15],'act':'STATE','mode':'REPORTED','reply':false}]}]}]}";

  private static String json(String quoted) {
    return quoted.replace('\'', '"');
  }

  @Test
  void readsAGoodOne() {
    assertThat(ReadoutJson.read(json(GOOD)).statements()).hasSize(1);
    assertThat(ReadoutJson.read(json(GOOD.replace("'language'", "'later':{'x':[1]},'language'"))))
        .isEqualTo(ReadoutJson.read(json(GOOD)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'formatVersion':1|'formatVersion':2|$.formatVersion|format version 2 is not known",
        "'formatVersion':1,||$|missing: formatVersion",
        "'formatVersion':1|'formatVersion':'1'|$.formatVersion|expected a whole number",
        "'formatVersion':1|'formatVersion':1.5|$.formatVersion|expected a whole number",
        "'dialect':'en'|'dialect':1|$.dialect|expected a string",
        "'dialect':'en'|'dialect':null|$.dialect|not null",
        "'dialect':'en',||$|missing: dialect",
        "'2020-01-02'|'2020-02-30'|$.released|is no date",
        "'15:48'|'25:48'|$.meetings[0].sessions[0].start.time|is no time",
        "'MEETING'|'PICNIC'|$.meetings[0].kind|is none of SUMMIT",
        "'ISSUER'|'issuer'|$.meetings[0].participants[0].side|is none of",
        "'id':'a',||$.meetings[0].participants[0]|missing: id",
        "'participant':'a'|'participant':'b'|$|b",
        "'participant':'a'|'participant':'a','party':'X'|$.lead[0].sentences[0].statements[0].speakers[0].party|not both",
        "'participant':'a'|'person':'a'|$.lead[0].sentences[0].statements[0].speakers[0]|needs a participant",
        "[11,15]|[15,11]|$.lead[0].sentences[0].statements[0].cueSpan|no span goes from 15 to 11",
        "[11,15]|[11]|$.lead[0].sentences[0].statements[0].cueSpan|a span is",
        "[11,15]|[11,99]|$.lead[0].sentences[0].statements[0].cueSpan|behind the text",
        "[11,15]|[-1,15]|$.lead[0].sentences[0].statements[0].cueSpan|no span",
        "'joint':false|'joint':'no'|$.lead[0].sentences[0].statements[0].joint|expected true or false",
        "'STATE'|'SHOUT'|$.lead[0].sentences[0].statements[0].act|is none of",
        "'cue':'said',||$.lead[0].sentences[0].statements[0]|missing: cue",
        "'meetings':[|'meetings':[7,|$.meetings[0]|expected a meeting",
        "'lead':[{|'lead':{'x':[{|$.lead|expected a list",
        "'language':'en'|'language':'en','language':'en'|$|Duplicate",
        "'reply':false|'reply':false,'unresolved':true|$.lead[0].sentences[0].statements[0]|speaker",
      })
  void refuses(
      String from, @org.jspecify.annotations.Nullable String to, String path, String reason) {
    String bad = GOOD.replace(from, to == null ? "" : to);
    assertThat(bad).isNotEqualTo(GOOD);
    ReadoutJsonException e =
        catchThrowableOfType(ReadoutJsonException.class, () -> ReadoutJson.read(json(bad)));
    assertThat(e).isNotNull();
    assertThat(e.path()).isEqualTo(path);
    assertThat(e.getMessage()).contains(reason).doesNotContain("\n");
    assertThat(e.line()).isEqualTo(1);
    assertThat(e.column()).isPositive();
  }

  @Test
  void refusesWhatIsNoDocument() {
    for (String bad :
        List.of(
            "",
            "null",
            "[]",
            "7",
            "{",
            json(GOOD) + "x",
            json(GOOD) + json(GOOD),
            "[".repeat(100_000))) {
      assertThat(catchThrowableOfType(ReadoutJsonException.class, () -> ReadoutJson.read(bad)))
          .as(bad.substring(0, Math.min(9, bad.length())))
          .isNotNull();
    }
  }

  @Test
  void aBadLineLosesNoGoodOne() {
    String lines = json(GOOD) + "\n\n{\"formatVersion\":3}\n" + json(GOOD) + "\n";
    List<ReadoutLine> read = ReadoutJson.readAll(new java.io.StringReader(lines)).toList();
    assertThat(read).extracting(ReadoutLine::line).containsExactly(1L, 3L, 4L);
    assertThat(read.get(1).problem().orElseThrow().line()).isEqualTo(3);
    assertThat(read.get(2).readout()).isPresent();
  }
}
