package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ParseResult;

/**
 * Lines under photographs: the forms CAP of the field guide, read as one line each with the number
 * of the gallery in brackets. However they look, the lead behind them is found, and none becomes
 * the headline.
 */
final class CaptionFormsTest {
  private static final String MEETING = "Japan-Paraguay Foreign Ministers’ Meeting";

  static List<Form> forms() {
    return List.of(
        form("CAP-1", MEETING + "1\n" + MEETING + "2\n\n", MEETING + "1 [1]\n" + MEETING + "2 [2]"),
        form(
            "CAP-1",
            MEETING + " 1\n" + MEETING + " 2\n\n",
            MEETING + " 1 [1]\n" + MEETING + " 2 [2]"),
        form(
            "CAP-2",
            "(Photo: Cabinet Public Relations Office)\n\n",
            "(Photo: Cabinet Public Relations Office)"),
        form(
            "CAP-2",
            "Photo: Cabinet Public Relations Office\nPhoto: Cabinet Public Relations Office\n\n",
            "Photo: Cabinet Public Relations Office\nPhoto: Cabinet Public Relations Office"),
        form(
            "CAP-2",
            "(Photo: Cabinet Public Affairs Office)\n\n",
            "(Photo: Cabinet Public Affairs Office)"),
        form(
            "CAP-3",
            """
              \u2022 (Photo)Japan-Paraguay Summit Meeting-1
                (Photo: Cabinet Public Relations Office)

            """,
            "• (Photo)Japan-Paraguay Summit Meeting-1\n(Photo: Cabinet Public Relations Office)"),
        form(
            "CAP-4",
            "\n  • " + MEETING + "(handshake)\n  • " + MEETING + "(dialogue)\n\n",
            "• " + MEETING + "(handshake)\n• " + MEETING + "(dialogue)"),
        form(
            "CAP-5",
            MEETING + "1\n" + MEETING + "2\n" + MEETING + "3\n",
            MEETING + "1 [1]\n" + MEETING + "2 [2]\n" + MEETING + "3 [3]"),
        form(
            "CAP-5",
            "(Photo: Cabinet Public Relations Office)\n",
            "(Photo: Cabinet Public Relations Office)"),
        form("CAP-6", "  • 画像1\n  • 画像2\n\n", "• 画像1 [1]\n• 画像2 [2]"),
        form(
            "CAP-7",
            """
            Courtesy Call on President Bogar\u00edn
            Meeting with State Counsellor and Foreign Minister
            Marta Oliveros

            """,
            """
            Courtesy Call on President Bogar\u00edn
            Meeting with State Counsellor and Foreign Minister
            Marta Oliveros\
            """),
        form(
            "CAP-8",
            "Two leaders who have a talk Prime Minister Onodera who has a talk with President"
                + " Bogarín (Photo: Cabinet Public Affairs Office)\n\n",
            "Two leaders who have a talk Prime Minister Onodera who has a talk with President"
                + " Bogarín (Photo: Cabinet Public Affairs Office)"),
        form(
            "CAP-10",
            "Two Ministers who shake hands facing straight at a camera\n\n",
            "Two Ministers who shake hands facing straight at a camera"),
        form(
            "CAP-10",
            "Foreign Minister Kuwano held a meeting with Ms. Oliveros, Minister of Foreign"
                + " Affairs\n\n",
            "Foreign Minister Kuwano held a meeting with Ms. Oliveros, Minister of Foreign"
                + " Affairs"),
        form(
            "CAP-10",
            "Foreign Minister Kuwano held a meeting with Ms. Oliveros, Minister of Foreign"
                + " Affairs\n",
            "Foreign Minister Kuwano held a meeting with Ms. Oliveros, Minister of Foreign"
                + " Affairs"),
        form(
            "CAP-10",
            """
            Two ministers shaking hands
            Minister Kuwano and Minister Oliveros holding a meeting

            """,
            "Two ministers shaking hands\nMinister Kuwano and Minister Oliveros holding a meeting"),
        form("CAP-11", "(Photo) " + MEETING + "\n\n", "(Photo) " + MEETING),
        form(
            "CAP-11",
            "(Photo 1) " + MEETING + "\n(Photo 2) Two ministers at the river\n\n",
            "(Photo 1) " + MEETING + "\n(Photo 2) Two ministers at the river"),
        form("CAP-11", "Photo session before the meeting\n\n", "Photo session before the meeting"),
        form("CAP-11", "photo photo\n\n", "photo photo"),
        form("CAP-11", "Click here for photo gallery\n\n", "Click here for photo gallery"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsTheCaptions(Form form) {
    String page = Release.plain().date("").text();
    ParseResult result =
        Release.read(
            page.replace("\n\n\n\nOn ", "\n\nOn ")
                .replaceFirst("\n\nOn June", "\n\nJune 3, 2021\n" + form.printed() + "On June"));
    assertThat(withoutPhotoNumbers(Readings.lines(result.readout().captions())))
        .isEqualTo(form.reading());
    assertThat(Readings.front(result)).isEqualTo("Japan-Paraguay Relations / - / 2021-06-03");
    assertThat(Readings.sessions(result)).isEqualTo("2021-06-03 15:05, ~25 min");
    assertThat(result.readout().unread()).isEmpty();
  }

  /** Whether "(Photo 1)" and "Meeting-1" have a number of a gallery is left open. */
  private static String withoutPhotoNumbers(String lines) {
    return lines.replaceAll("(?m)(-1|river|Meeting) \\[\\d]$", "$1");
  }

  static List<Form> inside() {
    return List.of(
        form(
            "CAP-9",
            """
            1. Opening

            (Photo: Cabinet Public Relations Office)

            Minister Kuwano stated that rivers connect people.\
            """,
            """
            (Photo: Cabinet Public Relations Office)
            1. <Opening>
              + Minister Kuwano stated that rivers connect people.\
            """),
        form(
            "CAP-9",
            "(Photo: Cabinet Public Relations Office)\n\n"
                + "  1. Minister Kuwano stated that rivers connect people.",
            "(Photo: Cabinet Public Relations Office)\n"
                + "1. Minister Kuwano stated that rivers connect people."),
        form(
            "CAP-9",
            "  • 画像1\n\n1. Opening\n\nMinister Kuwano stated that rivers connect people.",
            "• 画像1 [1]\n1. <Opening>\n  + Minister Kuwano stated that rivers connect people."),
        form(
            "CAP-9",
            """
            1. Opening

            Minister Kuwano stated that rivers connect people.

            (Photo) Two ministers at the river

            2. Closing

            He added that ferries do, too.\
            """,
            """
            (Photo) Two ministers at the river
            1. <Opening>
              + Minister Kuwano stated that rivers connect people.
            2. <Closing>
              + He added that ferries do, too.\
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inside")
  void readsCaptionsInsideTheBody(Form form) {
    ParseResult result = Release.withBody(form.printed()).read();
    assertThat(Readings.lines(result.readout().captions()) + "\n" + Readings.outline(result))
        .isEqualTo(form.reading());
  }
}
