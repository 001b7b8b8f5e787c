package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ParseResult;
import org.openreadout.source.DiagnosticCode;

/**
 * The 25 hardest things for a parser, section 11 of the field guide: each with the right answer or,
 * where there is none, what is left out and reported. None may be a wrong value.
 */
final class HardestFormsTest {
  private static final String DAY = "Japan-Paraguay Relations\n\nJune 3, 2021\n";
  private static final String LEAD =
      "On June 3, commencing at 3:05 p.m. for approximately 25 minutes, {host}, held a meeting with"
          + " {guest}. The overview of the meeting is as follows.";
  private static final String BOTH =
      "Japan: [Mr.] KUWANO Itsuki, Minister for Foreign Affairs\n"
          + "Paraguay: [H.E., Ms.] Marta Oliveros, Minister of Foreign Affairs";
  private static final String SAID =
      "\n\n  1. Minister Kuwano stated that rivers connect people.\n";

  private record Case(Form form, Function<ParseResult, String> reading) {
    @Override
    public String toString() {
      return form.toString();
    }
  }

  private static Case hard(
      int number, String page, Function<ParseResult, String> reading, String expected) {
    return new Case(form("11." + number, page, expected), reading);
  }

  private static String page(String sentence) {
    return DAY + "\n" + sentence + " The overview is as follows." + SAID;
  }

  private static String body(String paragraphs) {
    return DAY + "\n" + LEAD + "\n\n" + paragraphs;
  }

  static List<Form> forms() {
    return cases().stream().map(Case::form).toList();
  }

  static List<Case> cases() {
    return List.of(
        hard(
            1,
            DAY
                + "Japan-Paraguay Foreign Ministers’ Meeting2\n"
                + "Japan-Paraguay Foreign Ministers’ Meeting3\n"
                + LEAD
                + SAID,
            r -> Readings.lines(r.readout().captions()) + "\n" + Readings.sessions(r),
            """
            Japan-Paraguay Foreign Ministers\u2019 Meeting2 [2]
            Japan-Paraguay Foreign Ministers\u2019 Meeting3 [3]
            2021-06-03 15:05, ~25 min\
            """),
        hard(
            2,
            DAY
                + "Foreign Minister Kuwano held a meeting with Ms. Elva Roa, Secretary of"
                + " Culture\n\n"
                + LEAD
                + SAID,
            Readings::people,
            BOTH),
        hard(
            3,
            DAY + "\n" + LEAD.replace("a meeting", "a foreign ministers’ telephone talk") + SAID,
            r -> r.readout().title().orElse("-") + " " + Readings.kinds(r),
            "- FOREIGN_MINISTERS_MEETING TELEPHONE"),
        hard(
            4,
            "Press Releases\n\nJapan-Paraguay Foreign Ministers’ Meeting\n\nJune 3, 2021\n\n"
                + LEAD.replace("a meeting", "a telephone talk")
                + SAID,
            r ->
                r.readout().title().orElse("-")
                    + " "
                    + Readings.kinds(r)
                    + Readings.reports(r, DiagnosticCode.TITLE_DISAGREES),
            "Japan-Paraguay Foreign Ministers’ Meeting FOREIGN_MINISTERS_MEETING TELEPHONE"
                + " !title-disagrees"),
        hard(
            5,
            page(
                "On June 3, {host}, who is visiting Asunción, Paraguay, held a small group meeting"
                    + " with {guest}, commencing at 9:00 a.m. (local time; 10:00 p.m. on the same"
                    + " day JST) for approximately 20 minutes, and a plenary meeting with her"
                    + " commencing at 9:25 a.m. (local time; 10:25 p.m. on the same day JST) for"
                    + " approximately 70 minutes."),
            Readings::sessions,
            "2021-06-03 09:00 LOCAL = 2021-06-03 22:00 JST, ~20 min; 2021-06-03 09:25 LOCAL ="
                + " 2021-06-03 22:25 JST, ~70 min"),
        hard(
            6,
            page(
                "On June 4, commencing at 2:12 a.m. (June 3, 1:12 p.m. local time) for"
                    + " approximately 20 minutes, {host}, held a meeting with {guest}."),
            r -> Readings.front(r) + " " + Readings.sessions(r),
            "Japan-Paraguay Relations / - / 2021-06-03 2021-06-04 02:12 JST = 2021-06-03 13:12"
                + " LOCAL, ~20 min"),
        hard(
            7,
            page(
                "On June 3, commencing at 2:00 p.m. local time (3:00 p.m. on June 2 JST), {host},"
                    + " held a meeting with {guest}."),
            Readings::sessions,
            "2021-06-03 14:00 LOCAL = 2021-06-02 15:00 JST !clocks-disagree"),
        hard(
            8,
            page(
                "On June 3, commencing at 10:40(local time; on June, 15:10 JST)for 30 minutes,"
                    + " {host}, held a meeting with {guest}."),
            Readings::sessions,
            "2021-06-03 10:40 LOCAL = ? 15:10 JST, 30 min !date-unreadable"),
        hard(
            9,
            page(
                "On June 3, commencing at 0:05 p.m. for 25 minutes, {host}, held a meeting with"
                    + " {guest}, followed by a working lunch commencing at 00:45 p.m. for 40"
                    + " minutes."),
            Readings::sessions,
            "2021-06-03 12:05, 25 min; 2021-06-03 12:45, 40 min"),
        hard(
            10,
            DAY
                + "\n"
                + "On June 3, from 11:30 a.m. to 12:20 p.m. and from 2:15 p.m. to 3:05 p.m local"
                + " time, {host}, held a meeting with {guest}, during his visit to Paraguay.(The"
                + " meeting was interrupted by Mr. Kuwano’s courtesy call on the President.)\n\n"
                + "The overview of the meeting is as follows."
                + SAID,
            Readings::sessions,
            "2021-06-03 11:30-12:20 LOCAL; 2021-06-03 14:15-15:05 LOCAL"),
        hard(
            11,
            page(
                "On June 3, commencing at 8:20 p.m. for approximately one hour, {host},"
                    + " participated in a banquet dinner following the Inland Waters Dialogue"
                    + " during his visit to Asunción, Paraguay, and held bilateral talks for a"
                    + " short period of time with {guest}."),
            Readings::sessions,
            "2021-06-03 20:20, ~60 min; 2021-06-03 !duration-unreadable"),
        hard(
            12,
            DAY
                + "\n"
                + LEAD.replace(
                    " The overview",
                    " Prior to this meeting, Minister Kuwano also held a meeting with H.E. Mr. Hugo"
                        + " Benegas, Minister of Industry and Commerce of the Republic of Paraguay,"
                        + " for approximately one hour from 2:00 p.m. The overview")
                + SAID,
            Readings::sessions,
            "2021-06-03 15:05, ~25 min || 2021-06-03 14:00, ~60 min"),
        hard(
            13,
            DAY
                + "\n"
                + "On June 3, {host}, during his visit to Paraguay, paid a courtesy call on H.E."
                + " Mr. Ciro Bogarín, President, held a meeting with H.E. Ms. Marta Oliveros,"
                + " Minister of Foreign Affairs, attended a luncheon hosted by H.E. Mr. Hugo"
                + " Benegas, Minister of Industry and Commerce, received a courtesy call from Mr."
                + " Ireneo Duarte, Mayor of Asunción, and held a meeting with General Elva Roa,"
                + " Commander of the River Fleet, in Asunción. The overview of the meetings is as"
                + " follows."
                + SAID,
            Readings::people,
            """
            Japan: [Mr.] KUWANO Itsuki, Minister for Foreign Affairs
            Paraguay: [H.E., Mr.] Ciro Bogar\u00edn, President
            Paraguay: [H.E., Ms.] Marta Oliveros, Minister of Foreign Affairs
            Paraguay: [H.E., Mr.] Hugo Benegas, Minister of Industry and Commerce
            Paraguay: [Mr.] Ireneo Duarte, Mayor of Asunci\u00f3n
            Paraguay: [General] Elva Roa, Commander of the River Fleet\
            """),
        hard(
            14,
            page(
                "On June 3, {host}, held the Second Japan-Paraguay Foreign and Defense Ministers’"
                    + " Meeting (“2+2”) with Mr. TAKASE Ryo, Minister of Defense, as well as"
                    + " {guest}, and H.E. Mr. Hugo Benegas, Minister of National Defense of the"
                    + " Republic of Paraguay."),
            r -> Readings.kinds(r) + "\n" + Readings.people(r),
            """
            TWO_PLUS_TWO IN_PERSON
            Japan: [Mr.] KUWANO Itsuki, Minister for Foreign Affairs
            Japan: [Mr.] TAKASE Ryo, Minister of Defense
            Paraguay: [H.E., Ms.] Marta Oliveros, Minister of Foreign Affairs
            Paraguay: [H.E., Mr.] Hugo Benegas, Minister of National Defense\
            """),
        hard(
            15,
            page(
                "On June 3, {host}, held a meeting with the Honorable Dale R. WHITCOMBE, Jr.,"
                    + " Secretary of State of the United States of America, the Rt Hon Edwin"
                    + " Thackray MP, Secretary of State for Foreign, Commonwealth and Development"
                    + " Affairs of the United Kingdom, and Mr. Sadovnik, Gleb Yurievich, Minister"
                    + " of Energy, Transport and Industry of the Russian Federation."),
            Readings::people,
            "Japan: [Mr.] KUWANO Itsuki, Minister for Foreign Affairs\n"
                + "United States: [the Honorable] Dale R. WHITCOMBE, Jr., Secretary of State\n"
                + "United Kingdom: [the Rt Hon] Edwin Thackray, Secretary of State for Foreign,"
                + " Commonwealth and Development Affairs\n"
                + "Russia: [Mr.] Sadovnik, Gleb Yurievich, Minister of Energy, Transport and"
                + " Industry"),
        hard(
            16,
            page(
                "On June 3, Mr. KUWANO Itsuki, Minister for Foreign Affairs held a meeting with"
                    + " H.E. Mr. Mauro Teixeira Leal,Minister of Foreign Affairs of the Federative"
                    + " Republic of Brazil."),
            Readings::people,
            "Japan: [Mr.] KUWANO Itsuki, Minister for Foreign Affairs\n"
                + "Brazil: [H.E., Mr.] Mauro Teixeira Leal, Minister of Foreign Affairs"),
        hard(
            17,
            DAY
                + "\n"
                + "On June 3, {host}, held a meeting with H.H. Prince Faris bin Omar Al Rashed,"
                + " Minister of Foreign Affairs of the Kingdom of Saudi Arabia. The overview is as"
                + " follows.\n\n"
                + "  1. Minister Faris stated that rivers connect people.\n",
            Readings::statements,
            "Rashed STATE: stated | rivers connect people"),
        hard(
            18,
            page(
                "On June 3, {host}, held a meeting with {guest}, during his visit to Asunción,"
                    + " Paraguay."),
            Readings::place,
            "Asunción, Paraguay | -"),
        hard(
            18,
            page("On June 3, {host}, held a meeting with {guest}, during her visit to Japan."),
            Readings::place,
            "Japan | -"),
        hard(
            19,
            page(
                "On June 3, {host}, who is accompanying Mr. Sakuya Onodera, Prime Minister of"
                    + " Japan, on his visit to the Republic of Paraguay, held a meeting with"
                    + " {guest}."),
            Readings::people,
            BOTH),
        hard(
            20,
            DAY
                + "\n"
                + LEAD
                + " (Mr. Ryo Takase, Deputy Minister for Foreign Affairs, was also present.\n\n"
                + "1. Opening\n\n"
                + "Minister Kuwano stated that rivers connect people.\n",
            r -> Readings.sessions(r) + "\n" + Readings.outline(r),
            """
            2021-06-03 15:05, ~25 min
            1. <Opening>
              + Minister Kuwano stated that rivers connect people.\
            """),
        hard(
            21,
            DAY + "\n1. " + LEAD + "\n\n2. Minister Kuwano stated that rivers connect people.\n",
            r -> Readings.sessions(r) + "\n" + Readings.statements(r),
            "2021-06-03 15:05, ~25 min\nKuwano STATE: stated | rivers connect people"),
        hard(
            21,
            DAY
                + "\n1. Japan-Paraguay Foreign Ministers’ Meeting\n\n"
                + LEAD
                + "\n\n(1) Minister Kuwano stated that rivers connect people.\n",
            r -> Readings.sessions(r) + "\n" + Readings.outline(r),
            """
            2021-06-03 15:05, ~25 min
            1. <Japan-Paraguay Foreign Ministers\u2019 Meeting>
              (1) Minister Kuwano stated that rivers connect people.\
            """),
        hard(
            22,
            body(
                """
                  1. Rivers rose.
                  2. Bridges stood.
                  3. Three things followed.
                  \u2022 (1) Ferries ran.
                  \u2022 (2) Pilots slept.
                  1. The two ministers then discussed fares.
                """),
            Readings::outline,
            """
            1. Rivers rose.
            2. Bridges stood.
            3. Three things followed.
              (1) Ferries ran.
              (2) Pilots slept.
            1. The two ministers then discussed fares.\
            """),
        hard(
            23,
            body(
                """
                1. Opening

                  \u2022 1. (1) Rivers rose.

                2. 60 years of friendship

                (1) Ferries ran.
                """),
            Readings::outline,
            """
            1. <Opening>
              1.
                (1) Rivers rose.
            2. <60 years of friendship>
              (1) Ferries ran.\
            """),
        hard(
            24,
            body(
                "  1. Minister Kuwano stated, “We met last month,” and “I am glad of it,” and"
                    + " Minister Oliveros showed her approval.\n"
                    + "  2. In response, Minister Oliveros made the following remarks. I thank you"
                    + " for the call. We will send pilots.\n"),
            Readings::statements,
            "Kuwano STATE: stated | “We met last month,” and “I am glad of it,”\n"
                + "Oliveros SUPPORT: showed her approval |\n"
                + "Oliveros replies STATE: made the following remarks | I thank you for the call."
                + " We will send pilots"),
        hard(
            25,
            body(
                "  1. Minister Kuwano met the Rt. Hon. E. K. Thackray in Washington, D.C. at 9 a.m."
                    + " and stated that the U.S.-Japan ties, H.E. Mr. T. Okello’s visit, trade etc."
                    + " are on course. Minister Kuwano condemned the raid on Ukraine.The two"
                    + " ministers concurred on staying in contact.\n"),
            r ->
                r.readout().sections().get(0).paragraphs().get(0).sentences().size() + " sentences",
            "3 sentences"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void readsTheHardest(Case hard) {
    String page =
        hard.form().printed().replace("{host}", Release.HOST).replace("{guest}", Release.GUEST);
    assertThat(hard.reading().apply(Release.read(page))).isEqualTo(hard.form().reading());
  }
}
