package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What stands on top of a page: the forms SER of the field guide, read as "series / title /
 * released".
 */
final class SeriesFormsTest {

  static List<Form> forms() {
    return List.of(
        form(
            "SER-1",
            "Press Releases\n\nJapan-Paraguay Foreign Ministers’ Meeting\n\nJune 3, 2021",
            "Press Releases / Japan-Paraguay Foreign Ministers’ Meeting / 2021-06-03"),
        form(
            "SER-2",
            "Japan-Paraguay Relations\n\nJune 3, 2021",
            "Japan-Paraguay Relations / - / 2021-06-03"),
        form(
            "SER-2",
            "Japan-United States of America Relations\n\nJune 3, 2021",
            "Japan-United States of America Relations / - / 2021-06-03"),
        form(
            "SER-2",
            "Japan-Republic of Korea Relations\n\nJune 3, 2021",
            "Japan-Republic of Korea Relations / - / 2021-06-03"),
        form("SER-2", "Japan-EU Relations\n\nJune 3, 2021", "Japan-EU Relations / - / 2021-06-03"),
        form(
            "SER-2",
            "Japan-Palestine Relations\n\nJune 3, 2021",
            "Japan-Palestine Relations / - / 2021-06-03"),
        form(
            "SER-3", "Countries & Regions\n\nJune 3, 2021", "Countries & Regions / - / 2021-06-03"),
        form("SER-3", "Asia\n\nJune 3, 2021", "Asia / - / 2021-06-03"),
        form("SER-3", "Oceania\n\nJune 3, 2021", "Oceania / - / 2021-06-03"),
        form(
            "SER-3",
            "Foreign Policy\n\nJapan-Paraguay Foreign Ministers’ Meeting\n\nJune 3, 2021",
            "Foreign Policy / Japan-Paraguay Foreign Ministers’ Meeting / 2021-06-03"),
        form("SER-3", "G7\n\nJune 3, 2021", "G7 / - / 2021-06-03"),
        form(
            "SER-3",
            "Japan and the United Nations\n\nJune 3, 2021",
            "Japan and the United Nations / - / 2021-06-03"),
        form(
            "SER-3",
            "North Atlantic Treaty Organization (NATO)\n\nJune 3, 2021",
            "North Atlantic Treaty Organization (NATO) / - / 2021-06-03"),
        form(
            "SER-3",
            """
            Indian-Ocean Rim Association

            Japan-Paraguay Foreign Ministers\u2019 Meeting

            June 3, 2021\
            """,
            "Indian-Ocean Rim Association / Japan-Paraguay Foreign Ministers’ Meeting /"
                + " 2021-06-03"),
        form(
            "SER-4",
            "Japan-Paraguay Foreign Ministers’ Meeting\n\nJune 3, 2021",
            "- / Japan-Paraguay Foreign Ministers’ Meeting / 2021-06-03"),
        form(
            "SER-4",
            "Japan-Paraguay Foreign Ministers’ Meeting\n\nJune 3, 2021\nJapanese",
            "- / Japan-Paraguay Foreign Ministers’ Meeting / 2021-06-03"),
        form(
            "SER-5",
            "June 3, 2021\nThe Second Japan-Paraguay Foreign Ministers’ Meeting",
            "- / The Second Japan-Paraguay Foreign Ministers’ Meeting / 2021-06-03"),
        form(
            "SER-5",
            "June 3, 2021\n(Photo: Cabinet Public Relations Office)",
            "- / - / 2021-06-03"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsTheTopOfThePage(Form form) {
    Release release = Release.plain().series(form.printed()).date("");
    assertThat(Readings.front(release.read())).isEqualTo(form.reading());
  }
}
