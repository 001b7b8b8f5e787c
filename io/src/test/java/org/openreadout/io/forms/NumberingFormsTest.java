package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Numbers, letters and bullets of the body: the forms NUM and SUB of the field guide. The mark is
 * kept as printed, the place in the tree is the reader's; "+" stands before a paragraph without
 * mark, angle brackets around a heading.
 */
final class NumberingFormsTest {

  static List<Form> levels() {
    return List.of(
        form(
            "NUM-1",
            """
            1. Opening

            Rivers rose.

            Ferries ran.

            2. Bilateral relations

            Bridges stood.\
            """,
            """
            1. <Opening>
              + Rivers rose.
              + Ferries ran.
            2. <Bilateral relations>
              + Bridges stood.\
            """),
        form(
            "NUM-2",
            "1 Opening\n\nRivers rose.\n\n2 Bilateral relations\n\nBridges stood.",
            "1 <Opening>\n  + Rivers rose.\n2 <Bilateral relations>\n  + Bridges stood."),
        form(
            "NUM-3",
            "  1. Rivers rose.\n  2. Bridges stood.",
            "1. Rivers rose.\n2. Bridges stood."),
        form("NUM-4", "1. Rivers rose.\n\n2. Bridges stood.", "1. Rivers rose.\n2. Bridges stood."),
        form(
            "NUM-5",
            """
            1. Rivers rose.
            2. Bridges stood.
            \u2022 (1) One is old.
            \u2022 (2) One is new.
            1. Ferries ran.\
            """,
            """
            1. Rivers rose.
            2. Bridges stood.
              (1) One is old.
              (2) One is new.
            1. Ferries ran.\
            """),
        form("NUM-7", "Rivers rose.\n\nBridges stood.", "+ Rivers rose.\n+ Bridges stood."),
        form(
            "NUM-8",
            "  1. Rivers rose.\n    In response, bridges were raised.\n  2. Ferries ran.",
            "1. Rivers rose.\n  + In response, bridges were raised.\n2. Ferries ran."),
        form(
            "NUM-8",
            "1. Rivers rose.\n\nIn response, bridges were raised.\n\n2. Ferries ran.",
            "1. Rivers rose.\n  + In response, bridges were raised.\n2. Ferries ran."),
        form("NUM-10", "- Rivers rose.\n- Bridges stood.", "- Rivers rose.\n- Bridges stood."),
        form(
            "NUM-11",
            "1. 1. Rivers rose.\n\n2. 2. Bridges stood.",
            "1. Rivers rose.\n2. Bridges stood."),
        form(
            "NUM-11",
            "- 1. Rivers rose.\n- 2. Bridges stood.",
            "1. Rivers rose.\n2. Bridges stood."),
        form(
            "NUM-11",
            "1. Opening\n\nRivers rose.\n\n2. (1) Bridges stood.\n\n(2) Ferries ran.",
            "1. <Opening>\n  + Rivers rose.\n2.\n  (1) Bridges stood.\n  (2) Ferries ran."),
        form(
            "NUM-12",
            "I. Opening\n\nRivers rose.\n\nII. Bilateral relations\n\nBridges stood.",
            "I. <Opening>\n  + Rivers rose.\nII. <Bilateral relations>\n  + Bridges stood."),
        form(
            "NUM-13",
            """
            1. Introduction
              Rivers rose and bridges stood.
            2. Opening Remarks/ Bilateral Relations
              Ferries ran.\
            """,
            """
            1. <Introduction>
              + Rivers rose and bridges stood.
            2. <Opening Remarks/ Bilateral Relations>
              + Ferries ran.\
            """),
        form(
            "NUM-14",
            "-\n  1. Rivers rose.\n  2. Bridges stood.",
            "-\n  1. Rivers rose.\n  2. Bridges stood."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("levels")
  void readsTheNumbering(Form form) {
    assertThat(Readings.outline(Release.withBody(form.printed()).read())).isEqualTo(form.reading());
  }

  static List<Form> sublevels() {
    return List.of(
        form(
            "SUB-1",
            "1. Opening\n\n(1) Rivers rose.\n\n(2) Bridges stood.",
            "1. <Opening>\n  (1) Rivers rose.\n  (2) Bridges stood."),
        form(
            "SUB-1",
            "1. Opening\n(1)Rivers rose.\n(2)Bridges stood.",
            "1. <Opening>\n  (1) Rivers rose.\n  (2) Bridges stood."),
        form(
            "SUB-2",
            "1. Regional affairs\n\n(1) East Asia\nRivers rose.\n(2) Other matters\nBridges stood.",
            """
            1. <Regional affairs>
              (1) <East Asia>
                + Rivers rose.
              (2) <Other matters>
                + Bridges stood.\
            """),
        form(
            "SUB-2",
            "1. Regional affairs\n\n(1) East Asia\n\nRivers rose.\n\n2. Closing\n\nBridges stood.",
            """
            1. <Regional affairs>
              (1) <East Asia>
                + Rivers rose.
            2. <Closing>
              + Bridges stood.\
            """),
        form(
            "SUB-3",
            """
            1. Opening

            (1) Security

            (a) Rivers rose.

            (b) Bridges stood.

            (2) Economy

            (a) Ferries ran.\
            """,
            """
            1. <Opening>
              (1) <Security>
                (a) Rivers rose.
                (b) Bridges stood.
              (2) <Economy>
                (a) Ferries ran.\
            """),
        form(
            "SUB-3",
            "1. Opening\n\n(1) Security\n\n(A) Rivers rose.\n\n(B) Bridges stood.",
            "1. <Opening>\n  (1) <Security>\n    (A) Rivers rose.\n    (B) Bridges stood."),
        form(
            "SUB-3",
            "1. Opening\n\n(1) Security\n\n(i) Rivers rose.\n\n(ii) Bridges stood.",
            "1. <Opening>\n  (1) <Security>\n    (i) Rivers rose.\n    (ii) Bridges stood."),
        form(
            "SUB-4",
            "1. Opening\n\n  • (1) Rivers rose.\n  • (2) Bridges stood.",
            "1. <Opening>\n  (1) Rivers rose.\n  (2) Bridges stood."),
        form(
            "SUB-5",
            "1. Opening\n\n(1) Rivers rose.\n\n  • a. Bridges stood.\n  • b. Ferries ran.",
            "1. <Opening>\n  (1) Rivers rose.\n    a. Bridges stood.\n    b. Ferries ran."),
        form(
            "SUB-5",
            """
            1. Opening
            (1) Politics
            Rivers rose.
            (2) Economy
            a. Ferries
            Ferries ran.
            b. Bridges
            Bridges stood.\
            """,
            """
            1. <Opening>
              (1) <Politics>
                + Rivers rose.
              (2) <Economy>
                a. <Ferries>
                  + Ferries ran.
                b. <Bridges>
                  + Bridges stood.\
            """),
        form(
            "SUB-6",
            "1. Opening\n\n(1)\n\n(a) Rivers rose.\n\n(b) Bridges stood.\n\n(2) Ferries ran.",
            """
            1. <Opening>
              (1)
                (a) Rivers rose.
                (b) Bridges stood.
              (2) Ferries ran.\
            """),
        form(
            "SUB-7",
            """
            1. Cooperation

              1. Japan would help in two areas as follows.
                - Ferries: training of pilots
                - Bridges: support for repairs
              2. Rivers rose.\
            """,
            """
            1. <Cooperation>
              1. Japan would help in two areas as follows.
                - Ferries: training of pilots
                - Bridges: support for repairs
              2. Rivers rose.\
            """),
        form(
            "SUB-8",
            "1. Opening\n\n1) Security\n\nRivers rose.\n\n2) Economy\n\nBridges stood.",
            """
            1. <Opening>
              1) <Security>
                + Rivers rose.
              2) <Economy>
                + Bridges stood.\
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sublevels")
  void readsTheLevelsBelow(Form form) {
    assertThat(Readings.outline(Release.withBody(form.printed()).read())).isEqualTo(form.reading());
  }

  static List<Form> leads() {
    return List.of(
        form(
            "NUM-6",
            "1. On June 3, {host}, held a meeting with {guest}. The overview of the meeting is as"
                + " follows.\n\n"
                + "2. Minister Kuwano stated that rivers connect people.",
            "2. Minister Kuwano stated that rivers connect people."),
        form(
            "NUM-6",
            "  1. On June 3, {host}, held a meeting with {guest}.\n"
                + "  2. Minister Kuwano stated that rivers connect people.",
            "2. Minister Kuwano stated that rivers connect people."),
        form(
            "NUM-9",
            "1. Japan-Paraguay Foreign Ministers’ Meeting\n\n"
                + "On June 3, {host}, held a meeting with {guest}. The overview of the meeting is"
                + " as follows.\n\n"
                + "(1) Opening\n\n"
                + "Minister Kuwano stated that rivers connect people.\n\n"
                + "2. Dinner\n\n"
                + "The dinner was warm.",
            """
            1. <Japan-Paraguay Foreign Ministers\u2019 Meeting>
              (1) <Opening>
                + Minister Kuwano stated that rivers connect people.
            2. <Dinner>
              + The dinner was warm.\
            """));
  }

  /** The lead itself is item 1, or stands under heading 1. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("leads")
  void readsALeadInsideTheNumbering(Form form) {
    var result = Release.withLead(form.printed()).body("").read();
    assertThat(Readings.outline(result).replaceFirst("^1\\.\n", "")).isEqualTo(form.reading());
    assertThat(Readings.sessions(result)).isEqualTo("2021-06-03");
    assertThat(Readings.lead(result)).startsWith("On June 3, ");
  }
}
