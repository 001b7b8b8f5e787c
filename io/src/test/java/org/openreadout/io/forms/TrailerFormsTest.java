package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ParseResult;
import org.openreadout.model.Readout;

/**
 * The end of a page: the forms TRL of the field guide, read as the links, an arrow, and the notes.
 */
final class TrailerFormsTest {

  static List<Form> forms() {
    return List.of(
        form("TRL-1", "\n\nBack to Press Releases\n", "Back to Press Releases -> "),
        form(
            "TRL-1",
            "\n\nBack to Japan-Paraguay Relations\n",
            "Back to Japan-Paraguay Relations -> "),
        form("TRL-1", "\n\nBack to Asia\n", "Back to Asia -> "),
        form("TRL-2", "\n\n\nBack to Index\n", "Back to Index -> "),
        form(
            "TRL-3",
            "\n\n"
                + "(* The foregoing is a provisional translation. The date indicated above is that"
                + " of the Japanese original.)\n\n"
                + "Back to Index\n",
            "Back to Index -> (* The foregoing is a provisional translation. The date indicated"
                + " above is that of the Japanese original.)"),
        form(
            "TRL-3",
            "\n\n"
                + "(*This is a provisional translation. The above date denotes the date of issue of"
                + " the original press release in Japanese.)\n",
            " -> (*This is a provisional translation. The above date denotes the date of issue of"
                + " the original press release in Japanese.)"),
        form(
            "TRL-3",
            "\n\n* The foregoing is a provisional translation.\n",
            " -> * The foregoing is a provisional translation."),
        form("TRL-4", "\n\n(END)\n", " -> (END)"),
        form("TRL-4", "\n(END)\n\n\nBack to Index", "Back to Index -> (END)"),
        form("TRL-6", "\n", " -> "),
        form("TRL-6", "", " -> "),
        form("TRL-7", "\nBack to Press Releases", "Back to Press Releases -> "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsTheEnd(Form form) {
    ParseResult result = read(form);
    Readout readout = result.readout();
    assertThat(Readings.lines(readout.links()) + " -> " + Readings.lines(readout.notes()))
        .isEqualTo(form.reading());
    assertThat(Readings.outline(result))
        .isEqualTo(
            "1. Minister Kuwano stated that rivers connect people.\n"
                + "2. The two ministers exchanged views on ferries.");
    assertThat(readout.unread()).isEmpty();
  }

  static List<Form> inside() {
    return List.of(
        form(
            "TRL-3",
            "\n  • (*This is a provisional translation.)\n\nBack to Index\n",
            "(*This is a provisional translation.)"),
        form(
            "TRL-5",
            """


            (Reference) The \u201cJapan-Paraguay Ferry Forum\u201d
             The forum was founded by the two countries in order to promote ferries.

            Back to Index
            """,
            "Japan-Paraguay Ferry Forum"),
        form(
            "TRL-5",
            "\n\n(Reference)The two countries opened relations in 1919.\n\nBack to Index\n",
            "The two countries opened relations in 1919."),
        form(
            "TRL-5",
            "\n\nFor your reference, the Ferry Forum was founded in 2004.\n\nBack to Index\n",
            "the Ferry Forum was founded in 2004."));
  }

  /** A note at the end is kept among the notes, and says nothing for the ministers. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("inside")
  void readsANoteBehindTheLastItem(Form form) {
    ParseResult result = read(form);
    assertThat(Readings.lines(result.readout().notes())).contains(form.reading());
    assertThat(Readings.outline(result)).doesNotContain(form.reading());
    assertThat(Readings.statements(result))
        .isEqualTo(
            "Kuwano STATE: stated | rivers connect people\n"
                + "both DISCUSS: exchanged views | ferries");
  }

  private static ParseResult read(Form form) {
    String page =
        Release.withBody(
                "  1. Minister Kuwano stated that rivers connect people.\n"
                    + "  2. The two ministers exchanged views on ferries.")
            .tail("")
            .text();
    return Release.read(page.strip() + form.printed());
  }
}
