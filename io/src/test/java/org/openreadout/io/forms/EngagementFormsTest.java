package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Several engagements on one page: the forms ENG of the field guide. ";" stands between the
 * sessions of one meeting, "||" between meetings with others.
 */
final class EngagementFormsTest {
  private static final String PRESIDENT =
      "H.E. Mr. Ciro Bogarín, President of the Republic of Paraguay";
  private static final String TRADE =
      "H.E. Mr. Hugo Benegas, Minister of Industry and Commerce of the Republic of Paraguay";

  static List<Form> forms() {
    return List.of(
        form(
            "ENG-1",
            "On June 3, {host}, held a small group meeting with {guest}, commencing at 9:00 a.m."
                + " (local time; 10:00 p.m. on the same day JST) for approximately 20 minutes, and"
                + " a plenary meeting with her commencing at 9:25 a.m. (local time; 10:25 p.m. on"
                + " the same day JST) for approximately 70 minutes.",
            "2021-06-03 09:00 LOCAL = 2021-06-03 22:00 JST, ~20 min; 2021-06-03 09:25 LOCAL ="
                + " 2021-06-03 22:25 JST, ~70 min"),
        form(
            "ENG-2",
            "On June 3, commencing at 5:50 p.m. for approximately 40 minutes, {host}, held a"
                + " meeting with {guest}, followed by a working dinner commencing at 7:00 p.m. for"
                + " approximately 75 minutes.",
            "2021-06-03 17:50, ~40 min; 2021-06-03 19:00, ~75 min"),
        form(
            "ENG-2",
            "On June 3, commencing at 11:50 a.m. for approximately 40 minutes, {host}, held a"
                + " meeting with {guest}. This was followed by a working lunch from 0:45 p.m. for"
                + " approximately 60 minutes.",
            "2021-06-03 11:50, ~40 min; 2021-06-03 12:45, ~60 min"),
        form(
            "ENG-2",
            "On June 3, from 4:30 p.m. to 6:45 p.m. (followed by a dinner from 7:00 p.m. to 9:00"
                + " p.m.), {host}, held a meeting with {guest}.",
            "2021-06-03 16:30-18:45; 2021-06-03 19:00-21:00"),
        form(
            "ENG-3",
            "On June 3, commencing at 11:50 a.m. for approximately 40 minutes, {host}, held a"
                + " meeting with {guest}, followed by a luncheon hosted by Minister Oliveros.",
            "2021-06-03 11:50, ~40 min"),
        form(
            "ENG-4",
            "On June 3, from 11:30 a.m. to 12:20 p.m. and from 2:15 p.m. to 3:05 p.m., {host}, held"
                + " a meeting with {guest}. (The meeting was interrupted by Minister Kuwano’s"
                + " courtesy call on the President.)",
            "2021-06-03 11:30-12:20; 2021-06-03 14:15-15:05"),
        form(
            "ENG-5",
            "On June 3, commencing at 8:20 p.m. for approximately one hour, {host}, participated in"
                + " a banquet dinner following the Inland Waters Dialogue, and held bilateral talks"
                + " for a short period of time with {guest}.",
            "2021-06-03 20:20, ~60 min; 2021-06-03 !duration-unreadable"),
        form(
            "ENG-6",
            "On June 3, {host}, paid a courtesy call on "
                + PRESIDENT
                + ", held a meeting with {guest}, and attended a luncheon hosted by "
                + TRADE
                + ".",
            "2021-06-03 || 2021-06-03 || 2021-06-03"),
        form(
            "ENG-7",
            "On June 3, commencing at 4:00 p.m. for approximately 75 minutes, {host}, held a"
                + " meeting with {guest}. Prior to this meeting, Minister Kuwano also held a"
                + " meeting with "
                + TRADE
                + ", for approximately one hour from 2:00 p.m.",
            "2021-06-03 16:00, ~75 min || 2021-06-03 14:00, ~60 min"),
        form(
            "ENG-9",
            "On June 3, commencing at 12:10 p.m. for approximately 70 minutes, and also at 1:30"
                + " p.m. for approximately 90 minutes, {host}, participated in the G7 session on"
                + " “Forests,” and the G7+Outreach session on “Lakes,” respectively.",
            "2021-06-03 12:10, ~70 min; 2021-06-03 13:30, ~90 min"),
        form(
            "ENG-10",
            "On June 3, {host}, held a bilateral meeting (for approximately 45 minutes) and a"
                + " working dinner (for approximately 80 minutes) with {guest}.",
            "2021-06-03, ~45 min; 2021-06-03, ~80 min"),
        form(
            "ENG-11",
            "On June 3, commencing at 3:05 p.m. for approximately 25 minutes, {host}, held a"
                + " meeting with {guest}. Prior to the meeting, the two ministers signed a"
                + " memorandum on ferries. After the meeting, a Joint Statement was issued.",
            "2021-06-03 15:05, ~25 min"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsEachEngagement(Form form) {
    assertThat(Readings.sessions(Release.opening(form.printed()).read())).isEqualTo(form.reading());
  }

  static List<Form> partners() {
    return List.of(
        form(
            "ENG-6",
            "On June 3, {host}, paid a courtesy call on "
                + PRESIDENT
                + ", held a meeting with {guest}, and attended a luncheon hosted by "
                + TRADE
                + ".",
            "COURTESY_CALL IN_PERSON || FOREIGN_MINISTERS_MEETING IN_PERSON || WORKING_MEAL"
                + " IN_PERSON"),
        form(
            "ENG-7",
            "On June 3, {host}, held a meeting with {guest}. Prior to this meeting, Minister Kuwano"
                + " also held a meeting with "
                + TRADE
                + ".",
            "FOREIGN_MINISTERS_MEETING IN_PERSON || MINISTERIAL_MEETING IN_PERSON"));
  }

  /** Other partners make another meeting, of a kind of its own. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("partners")
  void readsTheKindOfEach(Form form) {
    assertThat(Readings.kinds(Release.opening(form.printed()).read())).isEqualTo(form.reading());
  }

  static List<Form> pages() {
    return List.of(
        form(
            "ENG-6",
            "1. Meeting with Minister Oliveros\n\n"
                + "On June 3, commencing at 3:05 p.m. for approximately 25 minutes, {host}, held a"
                + " meeting with {guest}.\n\n"
                + "2. Courtesy call on President Bogarín\n\n"
                + "On the same day, commencing at 5:00 p.m. for approximately 20 minutes, Minister"
                + " Kuwano paid a courtesy call on "
                + PRESIDENT
                + ".",
            "2021-06-03 15:05, ~25 min || 2021-06-03 17:00, ~20 min"),
        form(
            "ENG-8",
            "On June 3, from 8:40 a.m., Mr. Sakuya Onodera, Prime Minister of Japan, held summit"
                + " meetings with Lord Semisi Fakalata, Prime Minister of the Kingdom of Tonga, and"
                + " Hon. Peniata Sopoaga, Prime Minister of Tuvalu. The overview of the meetings is"
                + " as follows.\n\n"
                + "1. Prime Minister Fakalata (8:40 - 8:50)\n\n"
                + "Prime Minister Fakalata thanked Japan.\n\n"
                + "2. Prime Minister Sopoaga (9:05 - 9:15)\n\n"
                + "Prime Minister Sopoaga thanked Japan.",
            "2021-06-03 08:40-08:50 || 2021-06-03 09:05-09:15"));
  }

  /** The engagements stand in the sections of the page. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void readsEngagementsOfTheBody(Form form) {
    Release release = Release.withLead(form.printed()).body("");
    assertThat(Readings.sessions(release.read())).isEqualTo(form.reading());
  }

  static List<Form> titles() {
    return List.of(
        form(
            "ENG-12",
            "Japan-Paraguay Foreign Ministers’ Meeting and Working Lunch",
            "FOREIGN_MINISTERS_MEETING IN_PERSON, 2021-06-03 15:05, ~25 min"));
  }

  /** The headline names two engagements, the lead tells both in one sentence. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("titles")
  void readsOneLeadForBoth(Form form) {
    var result = Release.plain().title(form.printed()).read();
    assertThat(Readings.kinds(result) + ", " + Readings.sessions(result)).isEqualTo(form.reading());
  }
}
