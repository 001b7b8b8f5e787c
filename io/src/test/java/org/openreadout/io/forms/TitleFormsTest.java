package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ParseResult;
import org.openreadout.source.DiagnosticCode;

/** The headline: the forms TTL of the field guide, read as "series / title / released". */
final class TitleFormsTest {
  private static final String MEETING = "Japan-Paraguay Foreign Ministers’ Meeting";

  static List<Form> forms() {
    return List.of(
        form(
            "TTL-1",
            "Press Releases\n\n" + MEETING + "\n\nJune 3, 2021",
            "Press Releases / " + MEETING + " / 2021-06-03"),
        form(
            "TTL-1",
            "Press Releases\n\nJapan-Paraguay Foreign Minister's Meeting (Summary)\n\nJune 3, 2021",
            "Press Releases / Japan-Paraguay Foreign Minister's Meeting (Summary) / 2021-06-03"),
        form(
            "TTL-1",
            "Press Releases\n\n" + MEETING + " (Overview)\n\nJune 3, 2021",
            "Press Releases / " + MEETING + " (Overview) / 2021-06-03"),
        form(
            "TTL-1",
            "Press Releases\n\n" + MEETING + " and Working Lunch\n\nJune 3, 2021",
            "Press Releases / " + MEETING + " and Working Lunch / 2021-06-03"),
        form(
            "TTL-1",
            "Press Releases\n\nJapan-Paraguay Policy Consultations\n\nJune 3, 2021",
            "Press Releases / Japan-Paraguay Policy Consultations / 2021-06-03"),
        form(
            "TTL-1",
            "Press Releases\n\nJapan-Paraguay Vice-Ministers’ Strategic Dialogue\n\nJune 3, 2021",
            "Press Releases / Japan-Paraguay Vice-Ministers’ Strategic Dialogue / 2021-06-03"),
        form(
            "TTL-2",
            "Japan-Paraguay Relations\n\nJune 3, 2021\n" + MEETING + "1\n" + MEETING + "2",
            "Japan-Paraguay Relations / - / 2021-06-03"),
        form(
            "TTL-3",
            """
            Countries & Regions

            June 3, 2021
            Japan-Paraguay-Uruguay Foreign Ministers\u2019 Meeting\
            """,
            "Countries & Regions / Japan-Paraguay-Uruguay Foreign Ministers’ Meeting / 2021-06-03"),
        form("TTL-4", MEETING + "\n(Summary)\n\nJune 3, 2021", "- / " + MEETING + " / 2021-06-03"),
        form(
            "TTL-4",
            MEETING + "\nOverview of Results\n\nJune 3, 2021",
            "- / " + MEETING + " / 2021-06-03"),
        form("TTL-4", MEETING + "\nSUMMARY\n\nJune 3, 2021", "- / " + MEETING + " / 2021-06-03"),
        form(
            "TTL-4",
            """
            Prime Minister\u2019s Meetings in Asunci\u00f3n
            Meeting between Prime Minister Onodera
            and President Bogar\u00edn

            June 3, 2021\
            """,
            "- / Prime Minister’s Meetings in Asunción / 2021-06-03"),
        form(
            "TTL-6",
            "Courtesy Call on Foreign Minister Kuwano by Foreign Minister Oliveros of Paraguay\n\n"
                + "June 3, 2021",
            "- / Courtesy Call on Foreign Minister Kuwano by Foreign Minister Oliveros of Paraguay"
                + " / 2021-06-03"),
        form(
            "TTL-6",
            "Press Releases\n\n"
                + "Meeting between Minister for Foreign Affairs Kuwano and Ms. Marta Oliveros,"
                + " Minister of Foreign Affairs of Paraguay\n\n"
                + "June 3, 2021",
            "Press Releases / Meeting between Minister for Foreign Affairs Kuwano and Ms. Marta"
                + " Oliveros, Minister of Foreign Affairs of Paraguay / 2021-06-03"),
        form(
            "TTL-6",
            "Telephone Conversation between Mr. Itsuki Kuwano, Minister for Foreign Affairs, and"
                + " Ms. Marta Oliveros, Minister of Foreign Affairs of Paraguay\n\n"
                + "June 3, 2021",
            "- / Telephone Conversation between Mr. Itsuki Kuwano, Minister for Foreign Affairs,"
                + " and Ms. Marta Oliveros, Minister of Foreign Affairs of Paraguay / 2021-06-03"),
        form(
            "TTL-7",
            "Press Releases\n\nForeign Minister Kuwano Visits Paraguay\n\nJune 3, 2021",
            "Press Releases / Foreign Minister Kuwano Visits Paraguay / 2021-06-03"),
        form(
            "TTL-7",
            "Press Releases\n\n"
                + "Mr. Itsuki Kuwano, Minister for Foreign Affairs, had a telephone talks with Ms."
                + " Marta Oliveros, Minister of Foreign Affairs of Paraguay\n\n"
                + "June 3, 2021",
            "Press Releases / Mr. Itsuki Kuwano, Minister for Foreign Affairs, had a telephone"
                + " talks with Ms. Marta Oliveros, Minister of Foreign Affairs of Paraguay /"
                + " 2021-06-03"),
        form(
            "TTL-8",
            "Press Releases\n\nThe Ninth Japan-Paraguay Policy Dialogue\n\nJune 3, 2021",
            "Press Releases / The Ninth Japan-Paraguay Policy Dialogue / 2021-06-03"),
        form(
            "TTL-8",
            """
            Press Releases

            14th Japan-Paraguay Foreign Ministers\u2019 Strategic Dialogue

            June 3, 2021\
            """,
            "Press Releases / 14th Japan-Paraguay Foreign Ministers’ Strategic Dialogue /"
                + " 2021-06-03"),
        form(
            "TTL-8",
            "The 1st Japan-Paraguay Strategic Dialogue\n\nJune 3, 2021",
            "- / The 1st Japan-Paraguay Strategic Dialogue / 2021-06-03"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsTheHeadline(Form form) {
    ParseResult result = Release.plain().series(form.printed()).date("").read();
    assertThat(Readings.front(result)).isEqualTo(form.reading());
    assertThat(Readings.sessions(result)).isEqualTo("2021-06-03 15:05, ~25 min");
  }

  static List<Form> contradictions() {
    return List.of(
        form(
            "TTL-5",
            MEETING
                + " -> On June 3, {host}, held a telephone talk with {guest}. The overview of the"
                + " talk is as follows.",
            "FOREIGN_MINISTERS_MEETING TELEPHONE !title-disagrees"),
        form(
            "TTL-5",
            "Japan-Paraguay Foreign Ministers’ Telephone Talk -> On June 3, {host}, held a"
                + " telephone talk with {guest}. The overview of the talk is as follows.",
            "FOREIGN_MINISTERS_MEETING TELEPHONE"),
        form(
            "TTL-5",
            "Japan-Paraguay Foreign Ministers’ Telephone Talk -> On June 3, {host}, held a video"
                + " conference with {guest}. The overview of the talk is as follows.",
            "FOREIGN_MINISTERS_MEETING VIDEO !title-disagrees"),
        form(
            "TTL-5",
            MEETING
                + " and Working Dinner -> On June 3, {host}, held a meeting with {guest}. The"
                + " overview of the talk is as follows.",
            "FOREIGN_MINISTERS_MEETING IN_PERSON"));
  }

  /** Where headline and lead tell different things, both are kept and the lead is followed. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("contradictions")
  void followsTheLead(Form form) {
    ParseResult result = Release.withLead(form.right()).title(form.left()).read();
    assertThat(result.readout().title()).contains(form.left());
    assertThat(Readings.kinds(result) + Readings.reports(result, DiagnosticCode.TITLE_DISAGREES))
        .isEqualTo(form.reading());
  }
}
