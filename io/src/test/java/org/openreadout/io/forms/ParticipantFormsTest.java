package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who took part: the forms PAR of the field guide. "+" stands before who only attended. */
final class ParticipantFormsTest {
  private static final String US = "Japan: [Mr.] KUWANO Itsuki, Minister for Foreign Affairs";
  private static final String THEM =
      "Paraguay: [H.E., Ms.] Marta Oliveros, Minister of Foreign Affairs";

  static List<Form> forms() {
    return List.of(
        form(
            "PAR-1",
            "On June 3, {host}, held a meeting with {guest}." + Release.OVERVIEW,
            US + "\n" + THEM),
        form(
            "PAR-2",
            "On June 3, {host}, and {guest}, held a meeting." + Release.OVERVIEW,
            US + "\n" + THEM),
        form(
            "PAR-3",
            "On June 3, {host}, held the Second Japan-Paraguay Foreign and Defense Ministers’"
                + " Meeting (“2+2”) with Mr. TAKASE Ryo, Minister of Defense, as well as {guest},"
                + " and H.E. Mr. Hugo Benegas, Minister of National Defense of the Republic of"
                + " Paraguay."
                + Release.OVERVIEW,
            US
                + "\nJapan: [Mr.] TAKASE Ryo, Minister of Defense\n"
                + THEM
                + "\nParaguay: [H.E., Mr.] Hugo Benegas, Minister of National Defense"),
        form(
            "PAR-4",
            "On June 3, {host}, held a meeting with the Honorable Dale R. Whitcombe, Jr., Secretary"
                + " of State of the United States of America, and H.E. Mr. RYU Dong-min, Minister"
                + " of Foreign Affairs of the Republic of Korea."
                + Release.OVERVIEW,
            US
                + "\n"
                + "United States: [the Honorable] Dale R. Whitcombe, Jr., Secretary of State\n"
                + "South Korea: [H.E., Mr.] RYU Dong-min, Minister of Foreign Affairs"),
        form(
            "PAR-4",
            "On June 3, {host}, held a meeting with Senator the Hon Fiona Aldous, Minister for"
                + " Foreign Affairs of Australia, H.E. Dr. Rakesh Tomar, Minister of External"
                + " Affairs of India, and the Honorable Dale Whitcombe, Secretary of State of the"
                + " United States of America."
                + Release.OVERVIEW,
            US
                + "\n"
                + "Australia: [Senator, the Hon] Fiona Aldous, Minister for Foreign Affairs\n"
                + "India: [H.E., Dr.] Rakesh Tomar, Minister of External Affairs\n"
                + "United States: [the Honorable] Dale Whitcombe, Secretary of State"),
        form(
            "PAR-5",
            "On June 3, the Fourth Japan-China-ROK Trilateral Foreign Ministers’ Meeting was"
                + " convened in Busan, the Republic of Korea (attendees: {host}, H.E. Mr. Ryu"
                + " Dong-min, Minister of Foreign Affairs of the Republic of Korea [Chair], and"
                + " H.E. Mr. Shen Guoping, Minister of Foreign Affairs of the People’s Republic of"
                + " China)."
                + Release.OVERVIEW,
            US
                + "\n"
                + "South Korea: [H.E., Mr.] Ryu Dong-min, Minister of Foreign Affairs\n"
                + "China: [H.E., Mr.] Shen Guoping, Minister of Foreign Affairs"),
        form(
            "PAR-6",
            "On June 3, {host}, held a meeting with {guest}."
                + Release.OVERVIEW
                + " (Attending on the Paraguayan side were Mr. Hugo Benegas, Vice Minister of"
                + " Foreign Affairs, and others. Attending on the Japanese side were Mr. Ryo"
                + " Takase, Deputy Minister for Foreign Affairs, among others.)",
            US
                + "\n"
                + THEM
                + "\n"
                + "+Paraguay: [Mr.] Hugo Benegas, Vice Minister of Foreign Affairs\n"
                + "+Japan: [Mr.] Ryo Takase, Deputy Minister for Foreign Affairs"),
        form(
            "PAR-6",
            "On June 3, {host}, held a meeting with {guest}."
                + Release.OVERVIEW
                + " (From the Japanese side, Mr. Ryo Takase, Deputy Minister for Foreign Affairs,"
                + " attended.)",
            US + "\n" + THEM + "\n+Japan: [Mr.] Ryo Takase, Deputy Minister for Foreign Affairs"),
        form(
            "PAR-6",
            "On June 3, {host}, held a meeting with {guest}. Mr. Ryo Takase, Deputy Minister for"
                + " Foreign Affairs, was also present."
                + Release.OVERVIEW,
            US + "\n" + THEM + "\n+Japan: [Mr.] Ryo Takase, Deputy Minister for Foreign Affairs"),
        form(
            "PAR-6",
            "On June 3, {host}, held a meeting with {guest}."
                + Release.OVERVIEW
                + " Mr. Ryo Takase, Deputy Minister for Foreign Affairs, among others, attended the"
                + " meeting.",
            US + "\n" + THEM + "\n+Japan: [Mr.] Ryo Takase, Deputy Minister for Foreign Affairs"),
        form(
            "PAR-7",
            "On June 3, {host}, held a meeting with {guest}.\n"
                + "(Attendees)\n"
                + "Paraguay side: | Vice Minister of Foreign Affairs Hugo Benegas, Ambassador to"
                + " Japan Elva Roa |\n"
                + "Japan side: | Deputy Minister for Foreign Affairs Ryo Takase |\n"
                + "(Outline of the Meeting)",
            US
                + "\n"
                + THEM
                + "\n"
                + "+Paraguay: [] Hugo Benegas, Vice Minister of Foreign Affairs\n"
                + "+Paraguay: [] Elva Roa, Ambassador to Japan\n"
                + "+Japan: [] Ryo Takase, Deputy Minister for Foreign Affairs"),
        form(
            "PAR-8",
            "On June 3, the 5th Japan-Baltic Dialogue was held in Vilnius, Lithuania. The dialogue"
                + " was attended by Ms. Rin Aokawa, Japan’s Parliamentary Vice-Minister for Foreign"
                + " Affairs, Mr. Tomas Grinius, Lithuania’s Vice-Minister of Foreign Affairs, and"
                + " Mr. Ivo Lasmanis, Latvia’s State Secretary."
                + Release.OVERVIEW,
            """
            Japan: [Ms.] Rin Aokawa, Parliamentary Vice-Minister for Foreign Affairs
            Lithuania: [Mr.] Tomas Grinius, Vice-Minister of Foreign Affairs
            Latvia: [Mr.] Ivo Lasmanis, State Secretary\
            """),
        form(
            "PAR-8",
            "On June 3, the 15th Japan-Paraguay Policy Dialogue was held in Tokyo. Mr. Ryo Takase,"
                + " Deputy Minister for Foreign Affairs of Japan, and Mr. Hugo Benegas, Vice"
                + " Minister of Foreign Affairs of the Republic of Paraguay, co-chaired the"
                + " dialogue."
                + Release.OVERVIEW,
            "Japan: [Mr.] Ryo Takase, Deputy Minister for Foreign Affairs\n"
                + "Paraguay: [Mr.] Hugo Benegas, Vice Minister of Foreign Affairs"),
        form(
            "PAR-8",
            "On June 3, the 15th Japan-Paraguay Policy Dialogue was held in Tokyo. Mr. Isamu"
                + " Funada, Director-General of the Latin American and Caribbean Affairs Bureau,"
                + " Ministry of Foreign Affairs of Japan, and Mr. Hugo Benegas, Director General"
                + " for Bilateral Policy, Ministry of Foreign Affairs of the Republic of Paraguay,"
                + " co-chaired the dialogue."
                + Release.OVERVIEW,
            "Japan: [Mr.] Isamu Funada, Director-General of the Latin American and Caribbean"
                + " Affairs Bureau, Ministry of Foreign Affairs\n"
                + "Paraguay: [Mr.] Hugo Benegas, Director General for Bilateral Policy, Ministry of"
                + " Foreign Affairs"),
        form(
            "PAR-9",
            "On June 3, the foreign ministers of five countries held a meeting in Tashkent."
                + Release.OVERVIEW,
            ""),
        form(
            "PAR-9",
            "On June 3, {host}, held a meeting with foreign ministers of the Pacific island"
                + " countries."
                + Release.OVERVIEW,
            US));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsWhoTookPart(Form form) {
    Release release = Release.withLead(form.printed()).series("Press Releases");
    assertThat(Readings.people(release.read())).isEqualTo(form.reading());
  }
}
