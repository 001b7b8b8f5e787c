package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openreadout.io.json.ReadoutJson;
import org.openreadout.model.Readout;

/** The laws of the parser, over any string and over damaged releases. */
final class LawProperties {
  private static final ReadoutParser PARSER = ReadoutParser.create();

  private static final String RELEASE =
      "Japan-Chile Relations\n\nMay 17, 2016\nJapan-Chile Foreign Ministers’ Meeting1\n"
          + "On May 17, commencing at 3:05 p.m. (local time; 4:05 a.m. on May 18 JST) for approximately 25 minutes, Mr. Daigo Hoshimiya,"
          + " Minister for Foreign Affairs of Japan, who is visiting Lima, the Republic of Peru, to attend the Ports Conference, held a meeting"
          + " with H.E. Ms. Elena Vargas Ruiz, Minister of Foreign Affairs of the Republic of Chile. The overview of the meeting is as follows.\n\n"
          + "1. Opening\n\n(1) Minister Hoshimiya stated that ports matter, and expressed his gratitude to Minister Vargas for the maps. In"
          + " response, Minister Vargas said, “We like maps. They are old,” and the two ministers shared the view that more should be drawn.\n\n"
          + "(2) Welcoming the harbour, she asked that it be widened, to which Minister Hoshimiya expressed his support.\n\nBack to Japan-Chile Relations\n";

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.strings().all().ofMaxLength(300);
  }

  /** A release with pieces cut out, doubled, swapped and with odd characters put in. */
  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<Integer> at = Arbitraries.integers().between(0, RELEASE.length());
    Arbitrary<String> odd =
        Arbitraries.of(
            "",
            "\r\n",
            "\r",
            "\u00A0",
            "(",
            "“",
            "\"",
            "\uD800",
            "\0",
            "\n\n",
            ", and ",
            " stated that ",
            "1. ",
            "\u202E",
            "…");
    return Combinators.combine(at, at, at, odd)
        .as(
            (a, b, c, s) ->
                RELEASE.substring(0, Math.min(a, b))
                    + s
                    + RELEASE.substring(Math.min(b, c), Math.max(b, c))
                    + RELEASE.substring(Math.max(a, b)));
  }

  @Property(tries = 1000)
  void law1TheTextComesBack(@ForAll("anyText") String text) {
    assertThat(ReadoutWriter.create().write(PARSER.parse(text).readout())).isEqualTo(text);
  }

  @Property(tries = 1000)
  void law1TheDamagedTextComesBack(@ForAll("damaged") String text) {
    assertThat(ReadoutWriter.create().write(PARSER.parse(text).readout())).isEqualTo(text);
  }

  @Property(tries = 1000)
  void law2JsonLosesNothing(@ForAll("damaged") String text) {
    Readout readout = PARSER.parse(text).readout();
    String json = ReadoutJson.write(readout);
    assertThat(ReadoutJson.read(json)).isEqualTo(readout);
    assertThat(ReadoutJson.write(ReadoutJson.read(json))).isEqualTo(json);
    assertThat(ReadoutJson.write(ReadoutJson.read(ReadoutJson.writePretty(readout))))
        .isEqualTo(json);
  }

  @Property(tries = 1000)
  void law2JsonLosesNothingOfAnyText(@ForAll("anyText") String text) {
    String json = ReadoutJson.write(PARSER.parse(text).readout());
    assertThat(ReadoutJson.write(ReadoutJson.read(json))).isEqualTo(json);
  }

  @Property(tries = 1000)
  void law4DiagnosticsLieInTheText(@ForAll("damaged") String text) {
    assertThat(PARSER.parse(text).diagnostics()).allMatch(d -> d.span().end() <= text.length());
  }

  @Property(tries = 1000)
  void law5SpansSpellTheirValues(@ForAll("damaged") String text) {
    Spans.check(PARSER.parse(text).readout(), text);
  }

  @Property(tries = 1000)
  void law5SpansOfAnyTextSpellTheirValues(@ForAll("anyText") String text) {
    Spans.check(PARSER.parse(text).readout(), text);
  }

  @Property(tries = 20)
  void law6NoLocaleOrZoneIsAsked(@ForAll("damaged") String text) {
    String expected = ReadoutJson.write(PARSER.parse(text).readout());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr", "ar", "ja")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        assertThat(ReadoutJson.write(PARSER.parse(text).readout())).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
