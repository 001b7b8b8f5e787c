package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the verb of the lead says of kind and format: the forms VRB of the field guide. */
final class VerbFormsTest {
  private static final String MINISTERS = "FOREIGN_MINISTERS_MEETING IN_PERSON";
  private static final String BY_TELEPHONE = "FOREIGN_MINISTERS_MEETING TELEPHONE";
  private static final String BY_VIDEO = "FOREIGN_MINISTERS_MEETING VIDEO";
  private static final String PRESIDENT =
      "H.E. Mr. Ciro Bogarín, President of the Republic of Paraguay";

  static List<Form> forms() {
    return List.of(
        form("VRB-1", "On June 3, {host}, held a meeting with {guest}.", MINISTERS),
        form(
            "VRB-2",
            "On June 3, {host}, held a Japan-Paraguay Foreign Ministers’ Meeting with {guest}.",
            MINISTERS),
        form(
            "VRB-2",
            "On June 3, {host}, held the Fifth Japan-Paraguay Strategic Dialogue of 2021 with"
                + " {guest}.",
            MINISTERS),
        form(
            "VRB-3",
            "On June 3, {host}, held his first face-to-face foreign ministers’ meeting with"
                + " {guest}.",
            MINISTERS),
        form(
            "VRB-3",
            "On June 3, {host}, held a foreign ministers’ meeting over lunch with {guest}.",
            MINISTERS),
        form(
            "VRB-3",
            "On June 3, {host}, held a foreign ministers’ meeting on a breakfast style with"
                + " {guest}.",
            MINISTERS),
        form(
            "VRB-3",
            "On June 3, {host}, held a foreign ministers’ meeting (lunch meeting) with {guest}.",
            MINISTERS),
        form("VRB-4", "On June 3, {host}, held a telephone talk with {guest}.", BY_TELEPHONE),
        form("VRB-4", "On June 3, {host}, held telephone talks with {guest}.", BY_TELEPHONE),
        form("VRB-4", "On June 3, {host}, held a telephone call with {guest}.", BY_TELEPHONE),
        form("VRB-4", "On June 3, {host}, held a telephone meeting with {guest}.", BY_TELEPHONE),
        form("VRB-4", "On June 3, {host}, had a telephone conference with {guest}.", BY_TELEPHONE),
        form(
            "VRB-4", "On June 3, {host}, had a telephone conversation with {guest}.", BY_TELEPHONE),
        form("VRB-4", "On June 3, {host}, spoke over the phone with {guest}.", BY_TELEPHONE),
        form("VRB-4", "On June 3, {host}, received a telephone call from {guest}.", BY_TELEPHONE),
        form(
            "VRB-5",
            "On June 3, {host}, received a courtesy call from {guest}.",
            "COURTESY_CALL IN_PERSON"),
        form(
            "VRB-6",
            "On June 3, {host}, paid a courtesy call on " + PRESIDENT + ".",
            "COURTESY_CALL IN_PERSON"),
        form(
            "VRB-6",
            "On June 3, " + PRESIDENT + ", made a courtesy call on {host}.",
            "COURTESY_CALL IN_PERSON"),
        form(
            "VRB-1",
            "On June 3, {host}, held consultation meetings with Mr. Hugo Benegas, Minister of Foreign"
                + " Affairs of the Republic of Peru, and Mr. Ivo Lasmanis, Minister of Foreign"
                + " Affairs of the Republic of Latvia.",
            "CONSULTATION IN_PERSON || CONSULTATION IN_PERSON"),
        form(
            "VRB-1",
            "On June 3, {host}, held 2+2 meetings with Mr. Hugo Benegas, Minister of Foreign"
                + " Affairs of the Republic of Peru, and Mr. Ivo Lasmanis, Minister of Foreign"
                + " Affairs of the Republic of Latvia.",
            "TWO_PLUS_TWO IN_PERSON || TWO_PLUS_TWO IN_PERSON"),
        form("VRB-7", "On June 3, {host}, met with {guest}.", MINISTERS),
        form("VRB-7", "On June 3, {host}, met {guest}.", MINISTERS),
        form("VRB-7", "On June 3, {host}, spoke with {guest}.", "FOREIGN_MINISTERS_MEETING"),
        form(
            "VRB-8",
            "On June 3, a Japan-Paraguay Foreign Ministers’ Meeting was held in Asunción between"
                + " {host}, and {guest}.",
            MINISTERS),
        form(
            "VRB-8",
            "On June 3, the Japan-Paraguay Vice-Ministers’ Meeting was held between Mr. Ryo Takase,"
                + " Vice-Minister for Foreign Affairs, and Mr. Hugo Benegas, Vice Minister of"
                + " Foreign Affairs of the Republic of Paraguay.",
            "CONSULTATION IN_PERSON"),
        form(
            "VRB-8",
            "On June 3, the Second Indian Ocean Forum was held in Colombo with the attendance of"
                + " {host}, and ministers of eleven countries.",
            "MULTILATERAL IN_PERSON"),
        form(
            "VRB-9",
            "On June 3, the Fourth Trilateral Foreign Ministers’ Meeting was convened in Busan, the"
                + " Republic of Korea (attendees: {host}, H.E. Mr. Ryu Dong-min, Minister of"
                + " Foreign Affairs of the Republic of Korea, and H.E. Mr. Shen Guoping, Minister"
                + " of Foreign Affairs of the People’s Republic of China).",
            "TRILATERAL IN_PERSON"),
        form(
            "VRB-10",
            "On June 3, {host}, attended the G7 Foreign Ministers’ Meeting in Halifax, Canada.",
            "MULTILATERAL IN_PERSON"),
        form(
            "VRB-10",
            "On June 3, {host}, chaired the G7 Foreign Ministers’ Meeting.",
            "MULTILATERAL IN_PERSON"),
        form(
            "VRB-10",
            "On June 3, {host}, participated in the G7 Foreign Ministers’ Meeting in Halifax,"
                + " Canada.",
            "MULTILATERAL IN_PERSON"),
        form(
            "VRB-10",
            "On June 3, {host}, attended the Japan-Pacific Islands Forum Ministerial Meeting with"
                + " the attendance of ministers of Fiji, Tonga and Samoa.",
            "MULTILATERAL IN_PERSON"),
        form(
            "VRB-10",
            "On June 3, {host}, chaired a working dinner of the G7 Foreign Ministers’ Meeting in"
                + " Karuizawa, Nagano.",
            "MULTILATERAL IN_PERSON"),
        form(
            "VRB-10",
            "On June 3, the 15th Japan-Paraguay Policy Dialogue was held in Tokyo. Mr. FUNADA"
                + " Isamu, Director-General of the Latin American and Caribbean Affairs Bureau,"
                + " Ministry of Foreign Affairs of Japan, and Mr. Hugo Benegas, Director General"
                + " for Bilateral Policy, Ministry of Foreign Affairs of the Republic of Paraguay,"
                + " co-chaired the dialogue.",
            "CONSULTATION IN_PERSON"),
        form(
            "VRB-10",
            "On June 3, {host}, co-chaired the Third Japan-Paraguay Economic Dialogue with"
                + " {guest}.",
            MINISTERS),
        form(
            "VRB-10",
            "On June 3, {host}, participated in the Japan-U.S.-Australia-India (Quad) Foreign"
                + " Ministers’ Telephone Conference with Senator the Hon Fiona Aldous, Minister for"
                + " Foreign Affairs of Australia, H.E. Dr. Rakesh Tomar, Minister of External"
                + " Affairs of India, and the Honorable Dale Whitcombe, Secretary of State of the"
                + " United States of America.",
            "MULTILATERAL TELEPHONE"),
        form("VRB-11", "On June 3, {host}, hosted a dinner for {guest}.", "WORKING_MEAL IN_PERSON"),
        form(
            "VRB-11",
            "On June 3, {host}, attended a working lunch hosted by {guest}.",
            "WORKING_MEAL IN_PERSON"),
        form(
            "VRB-11",
            "On June 3, {host}, held a working lunch with {guest}.",
            "WORKING_MEAL IN_PERSON"),
        form(
            "VRB-11",
            "On June 3, {host}, held a Working Lunch meeting with {guest}.",
            "WORKING_MEAL IN_PERSON"),
        form("VRB-11", "On June 3, {host}, held a dinner with {guest}.", "WORKING_MEAL IN_PERSON"),
        form("VRB-12", "On June 3, {host}, had a meeting with {guest}.", MINISTERS),
        form("VRB-12", "On June 3, {host}, held talks with {guest}.", MINISTERS),
        form("VRB-12", "On June 3, {host}, held bilateral talks with {guest}.", MINISTERS),
        form(
            "VRB-12",
            "On June 3, {host}, convened a foreign ministers’ meeting with {guest}.",
            MINISTERS),
        form(
            "VRB-13",
            "On June 3, commencing at 3:05 p.m., {host} held a meeting with {guest}.",
            MINISTERS),
        form(
            "VRB-13",
            "On June 3, Mr. Itsuki Kuwano, Minister for Foreign Affairs held a telephone talk with"
                + " {guest}.",
            BY_TELEPHONE),
        form(
            "VRB-15",
            "On June 3, Mr. Sakuya Onodera, Prime Minister, held a summit video teleconference"
                + " meeting with "
                + PRESIDENT
                + ".",
            "SUMMIT VIDEO"),
        form(
            "VRB-15",
            "On June 3, {host}, held the Japan-Paraguay Foreign Ministers’ Meeting via"
                + " videoconference with {guest}.",
            BY_VIDEO),
        form("VRB-15", "On June 3, {host}, held a video conference with {guest}.", BY_VIDEO),
        form(
            "VRB-15",
            "On June 3, {host}, held a video conference meeting with the foreign ministers of five"
                + " Central Asian countries.",
            "MULTILATERAL VIDEO"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsKindAndFormat(Form form) {
    assertThat(Readings.kinds(Release.opening(form.printed()).read())).isEqualTo(form.reading());
  }

  static List<Form> ranks() {
    return List.of(
        form(
            "VRB-1",
            "Mr. Sakuya Onodera, Prime Minister of Japan -> " + PRESIDENT,
            "SUMMIT IN_PERSON"),
        form(
            "VRB-1",
            "Mr. Sakuya Onodera, Prime Minister of Japan -> His Majesty King Talal IV bin Nasser,"
                + " King of the Hashemite Kingdom of Jordan",
            "SUMMIT IN_PERSON"),
        form(
            "VRB-1",
            "Mr. KUWANO Itsuki, Minister for Foreign Affairs of Japan -> " + PRESIDENT,
            "MEETING IN_PERSON"),
        form(
            "VRB-1",
            "Mr. KUWANO Itsuki, Minister for Foreign Affairs of Japan -> the Honorable Dale"
                + " Whitcombe, Secretary of State of the United States of America",
            MINISTERS),
        form(
            "VRB-1",
            "Mr. KUWANO Itsuki, Minister for Foreign Affairs of Japan -> Mr. Hugo Benegas, Minister"
                + " of Industry and Commerce of the Republic of Paraguay",
            "MINISTERIAL_MEETING IN_PERSON"),
        form(
            "VRB-1",
            "Mr. TAKASE Ryo, State Minister for Foreign Affairs -> Mr. Hugo Benegas, Vice Minister"
                + " of Foreign Affairs of the Republic of Paraguay",
            "CONSULTATION IN_PERSON"),
        form(
            "VRB-1",
            "Mr. KUWANO Itsuki, Minister for Foreign Affairs of Japan -> Mr. Hugo Benegas,"
                + " Secretary-General of the OECD",
            "MEETING IN_PERSON"),
        form(
            "VRB-1",
            "Mr. KUWANO Itsuki, Minister for Foreign Affairs of Japan -> Ms. Leena Forsman, High"
                + " Representative of the European Union for Foreign Affairs and Security Policy",
            MINISTERS));
  }

  /** Where the verb tells nothing, the offices of the two sides do. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("ranks")
  void readsTheKindFromTheOffices(Form form) {
    String sentence = "On June 3, " + form.left() + ", held a meeting with " + form.right() + ".";
    assertThat(Readings.kinds(Release.opening(sentence).read())).isEqualTo(form.reading());
  }

  static List<Form> verbless() {
    return List.of(
        form(
            "VRB-14",
            "The following is an outline of the Japan-Paraguay Foreign Ministers’ Meeting of 18"
                + " February 2002.",
            "FOREIGN_MINISTERS_MEETING IN_PERSON 2002-02-18"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("verbless")
  void readsALeadWithoutAVerbOfMeeting(Form form) {
    var result =
        Release.withLead(form.printed())
            .series("")
            .title("Japan-Paraguay Foreign Ministers’ Meeting")
            .date("19 February 2002")
            .read();
    assertThat(Readings.kinds(result) + " " + Readings.sessions(result)).isEqualTo(form.reading());
  }
}
