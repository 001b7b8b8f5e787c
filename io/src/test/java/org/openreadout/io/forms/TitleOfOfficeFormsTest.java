package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ParseResult;
import org.openreadout.model.Participant;

/**
 * Offices and the countries they belong to: the forms TIT of the field guide. They read as
 * "country: name, office".
 */
final class TitleOfOfficeFormsTest {

  static List<Form> guests() {
    return List.of(
        form(
            "TIT-1",
            "H.E. Mr. Pedro Almada, Minister of Foreign Affairs of the Portuguese Republic",
            "Portugal: Pedro Almada, Minister of Foreign Affairs"),
        form(
            "TIT-2",
            "Minister of Foreign Affairs Pedro Almada of Portugal",
            "Portugal: Pedro Almada, Minister of Foreign Affairs"),
        form(
            "TIT-2",
            "the Secretary General of ASEAN, H.E. Dr. Somkiat Rattanakul",
            "ASEAN: Somkiat Rattanakul, Secretary General"),
        form(
            "TIT-2",
            "Minister of Foreign Affairs of the Portuguese Republic H.E. Mr. Pedro Almada",
            "Portugal: Pedro Almada, Minister of Foreign Affairs"),
        form(
            "TIT-3",
            "H.E. Mr. Jonas Vikholt, Special Envoy for Oceans, Forests and Lakes, Ministry of"
                + " Foreign Affairs of the Kingdom of Norway",
            "Norway: Jonas Vikholt, Special Envoy for Oceans, Forests and Lakes, Ministry of"
                + " Foreign Affairs"),
        form(
            "TIT-3",
            "the Rt Hon Edwin Thackray MP, Secretary of State for Digital, Culture, Media and Sport"
                + " of the United Kingdom",
            "United Kingdom: Edwin Thackray, Secretary of State for Digital, Culture, Media and"
                + " Sport"),
        form(
            "TIT-3",
            "H.E. Mr. Bruno Salgueiro, Minister of Foreign Affairs, International Trade and Worship"
                + " of the Argentine Republic",
            "Argentina: Bruno Salgueiro, Minister of Foreign Affairs, International Trade and"
                + " Worship"),
        form(
            "TIT-3",
            "Mr. Hugo Benegas, Director General for Bilateral Policy, Ministry of Foreign Affairs"
                + " of the Republic of Paraguay",
            "Paraguay: Hugo Benegas, Director General for Bilateral Policy, Ministry of Foreign"
                + " Affairs"),
        form(
            "TIT-3",
            "H.E. Mr. Bounmy Sisavath, Deputy Prime Minister, Minister of Foreign Affairs of the"
                + " Lao People’s Democratic Republic",
            "Laos: Bounmy Sisavath, Deputy Prime Minister, Minister of Foreign Affairs"),
        form(
            "TIT-3",
            "H.E. Ms. Maud Delvigne, Deputy Prime Minister, Minister of Foreign Affairs, European"
                + " Affairs and Foreign Trade, and the Federal Cultural Institutions of the Kingdom"
                + " of Belgium",
            "Belgium: Maud Delvigne, Deputy Prime Minister, Minister of Foreign Affairs, European"
                + " Affairs and Foreign Trade, and the Federal Cultural Institutions"),
        form(
            "TIT-3",
            "H.E. Dr. Salem Ould Brahim, Minister of Foreign Affairs, Cooperation and Mauritanians"
                + " Abroad of the Islamic Republic of Mauritania",
            "Mauritania: Salem Ould Brahim, Minister of Foreign Affairs, Cooperation and"
                + " Mauritanians Abroad"),
        form(
            "TIT-3",
            "H.E. Mr. Hugo Benegas, Ambassador Extraordinary and Plenipotentiary of the Republic of"
                + " Paraguay to Japan",
            "Paraguay: Hugo Benegas, Ambassador Extraordinary and Plenipotentiary"),
        form(
            "TIT-4",
            "Hon. Tavita Lemalu, Prime Minister and Minister for Foreign Affairs of the Independent"
                + " State of Samoa",
            "Samoa: Tavita Lemalu, Prime Minister and Minister for Foreign Affairs"),
        form(
            "TIT-4",
            "H.E. Mr. Orhan Veldi, Deputy Prime Minister and Minister of Foreign Affairs of the"
                + " Republic of Kosovo",
            "Kosovo: Orhan Veldi, Deputy Prime Minister and Minister of Foreign Affairs"),
        form(
            "TIT-4",
            "H.E. Mr. Shen Guoping, State Councilor and Foreign Minister of the People’s Republic"
                + " of China",
            "China: Shen Guoping, State Councilor and Foreign Minister"),
        form(
            "TIT-4",
            "H.E. Mr. Shen Guoping, Member of the Political Bureau of the Communist Party of China"
                + " (CPC) Central Committee and Minister of Foreign Affairs of the People’s"
                + " Republic of China",
            "China: Shen Guoping, Member of the Political Bureau of the Communist Party of China"
                + " (CPC) Central Committee and Minister of Foreign Affairs"),
        form(
            "TIT-4",
            "H.E. Mr. Marat Sagynbek, Deputy Prime Minister - Minister of Foreign Affairs of the"
                + " Republic of Kazakhstan",
            "Kazakhstan: Marat Sagynbek, Deputy Prime Minister - Minister of Foreign Affairs"),
        form(
            "TIT-4",
            "H.E. Mr. Josep Vilanova, High Representative of the European Union for Foreign Affairs"
                + " and Security Policy/Vice-President of the European Commission",
            "European Union: Josep Vilanova, High Representative of the European Union for Foreign"
                + " Affairs and Security Policy/Vice-President of the European Commission"),
        form(
            "TIT-5",
            "H.E. Mr. Gleb Sadovnik, Minister of Foreign Affairs of the Russian Federation",
            "Russia: Gleb Sadovnik, Minister of Foreign Affairs"),
        form(
            "TIT-5",
            "H.E. Dr. Anja Brettner, Federal Foreign Minister, Germany",
            "Germany: Anja Brettner, Federal Foreign Minister"),
        form(
            "TIT-5",
            "H.E. Dr. Anja Brettner, Federal Minister for Foreign Affairs, Federal Republic of"
                + " Germany",
            "Germany: Anja Brettner, Federal Minister for Foreign Affairs"),
        form(
            "TIT-5",
            "Russian Foreign Minister Gleb Sadovnik",
            "Russia: Gleb Sadovnik, Foreign Minister"),
        form(
            "TIT-5",
            "Mr. Tomas Grinius, Lithuania’s Vice-Minister of Foreign Affairs",
            "Lithuania: Tomas Grinius, Vice-Minister of Foreign Affairs"),
        form(
            "TIT-5",
            "Mr. Ryu Dong-min, Republic of Korea (ROK) Minister of Foreign Affairs",
            "South Korea: Ryu Dong-min, Minister of Foreign Affairs"),
        form(
            "TIT-6",
            "the Hon Stuart Penrose, Minister of Foreign Affairs of New Zealand (NZ)",
            "New Zealand: Stuart Penrose, Minister of Foreign Affairs"),
        form(
            "TIT-6",
            "H.E. Mr. Ryu Dong-min, Minister of Foreign Affairs of the Republic of Korea (ROK)",
            "South Korea: Ryu Dong-min, Minister of Foreign Affairs"),
        form(
            "TIT-6",
            "H.E. Mr. Ryu Dong-min, Minister of Foreign Affairs of the Republic of Korea [Chair]",
            "South Korea: Ryu Dong-min, Minister of Foreign Affairs"),
        form(
            "TIT-7",
            "Mr. Ivo Lasmanis, Acting Minister of Foreign Affairs of the Republic of Latvia",
            "Latvia: Ivo Lasmanis, Acting Minister of Foreign Affairs"),
        form(
            "TIT-7",
            "Mr. Ivo Lasmanis, Alternate Minister of Foreign Affairs of the Hellenic Republic",
            "Greece: Ivo Lasmanis, Alternate Minister of Foreign Affairs"),
        form(
            "TIT-7",
            "Dr. Ruth Kendrew, former Secretary of State of the United States",
            "United States: Ruth Kendrew, former Secretary of State"),
        form(
            "TIT-7",
            "Mr. Hugo Benegas, President-elect of the Republic of Paraguay",
            "Paraguay: Hugo Benegas, President-elect"),
        form(
            "TIT-7",
            "H.E. Mr. Rakesh Tomar, Minister of State for External Affairs of the Republic of"
                + " India",
            "India: Rakesh Tomar, Minister of State for External Affairs"),
        form(
            "TIT-7",
            "H.E. Ms. Wanjiru Kamweti, Cabinet Secretary for Foreign Affairs of the Republic of"
                + " Kenya",
            "Kenya: Wanjiru Kamweti, Cabinet Secretary for Foreign Affairs"),
        form(
            "TIT-7",
            "the Honorable Dale Whitcombe, Secretary of State of the United States of America",
            "United States: Dale Whitcombe, Secretary of State"),
        form(
            "TIT-7",
            "Mr. Jonas Vikholt, Special Advisor to the President of the Republic of Finland",
            "Finland: Jonas Vikholt, Special Advisor to the President"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guests")
  void readsTheGuestsOffice(Form form) {
    ParseResult result = meetingWith(form.printed(), "Press Releases");
    assertThat(Readings.guest(result).map(TitleOfOfficeFormsTest::held)).contains(form.reading());
  }

  static List<Form> hosts() {
    return List.of(
        form(
            "TIT-2",
            "Minister for Foreign Affairs Itsuki Kuwano",
            "Japan: Itsuki Kuwano, Minister for Foreign Affairs"),
        form(
            "TIT-2",
            "Minister for Foreign Affairs of Japan Mr. Itsuki Kuwano",
            "Japan: Itsuki Kuwano, Minister for Foreign Affairs"),
        form(
            "TIT-2",
            "Minister for Foreign Affairs H.E. Mr. Itsuki Kuwano",
            "Japan: Itsuki Kuwano, Minister for Foreign Affairs"),
        form(
            "TIT-4",
            "Mr. Itsuki Kuwano, Prime Minister and Minister for Foreign Affairs",
            "Japan: Itsuki Kuwano, Prime Minister and Minister for Foreign Affairs"),
        form(
            "TIT-7",
            "Mr. KUWANO Itsuki, State Minister for Foreign Affairs",
            "Japan: KUWANO Itsuki, State Minister for Foreign Affairs"),
        form(
            "TIT-3",
            "Mr. FUNADA Isamu, Director-General of the Latin American and Caribbean Affairs Bureau,"
                + " Ministry of Foreign Affairs of Japan",
            "Japan: FUNADA Isamu, Director-General of the Latin American and Caribbean Affairs"
                + " Bureau, Ministry of Foreign Affairs"),
        form(
            "TIT-7",
            "Mr. KUWANO Itsuki, Parliamentary Vice-Minister for Foreign Affairs of Japan",
            "Japan: KUWANO Itsuki, Parliamentary Vice-Minister for Foreign Affairs"),
        form(
            "TIT-8",
            "Mr. Itsuki Kuwano, Minister for Foreign Affairs",
            "Japan: Itsuki Kuwano, Minister for Foreign Affairs"),
        form(
            "TIT-8",
            "Mr. KUWANO Itsuki, Minister for Foreign Affairs of Japan",
            "Japan: KUWANO Itsuki, Minister for Foreign Affairs"),
        form(
            "TIT-8",
            "Mr. Sakuya Onodera, the Prime Minister of Japan",
            "Japan: Sakuya Onodera, Prime Minister"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hosts")
  void readsTheHostsOffice(Form form) {
    ParseResult result =
        Release.opening("On June 3, " + form.printed() + ", held a meeting with {guest}.").read();
    assertThat(Readings.host(result).map(TitleOfOfficeFormsTest::held)).contains(form.reading());
  }

  static List<Form> nationless() {
    return List.of(
        form(
            "TIT-5",
            "Japan-Portugal Relations -> H.E. Mr. Pedro Almada, Minister of Foreign Affairs",
            "Portugal: Pedro Almada, Minister of Foreign Affairs"),
        form(
            "TIT-5",
            "Japan-Republic of Korea Relations -> Mr. Ryu Dong-min, Minister of Foreign Affairs",
            "South Korea: Ryu Dong-min, Minister of Foreign Affairs"));
  }

  /** No country in the lead at all: the series line or the title tells it. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("nationless")
  void takesTheCountryFromTheSeries(Form form) {
    ParseResult result = meetingWith(form.right(), form.left());
    assertThat(Readings.guest(result).map(TitleOfOfficeFormsTest::held)).contains(form.reading());
  }

  static List<Form> terms() {
    return List.of(
        form(
            "TIT-7",
            "Mr. Ivo Lasmanis, Minister of Foreign Affairs of the Republic of Latvia",
            "INCUMBENT"),
        form(
            "TIT-7",
            "Mr. Ivo Lasmanis, Acting Minister of Foreign Affairs of the Republic of Latvia",
            "ACTING"),
        form("TIT-7", "Mr. Hugo Benegas, President-elect of the Republic of Paraguay", "ELECT"),
        form(
            "TIT-7",
            "Mr. Ivo Lasmanis, Caretaker Minister of Foreign Affairs of the Republic of Latvia",
            "ACTING"),
        form(
            "TIT-7",
            "Mr. Ivo Lasmanis, caretaker Minister of Foreign Affairs of the Republic of Latvia",
            "ACTING"),
        form(
            "TIT-7",
            "Mr. Ivo Lasmanis, Incoming Minister of Foreign Affairs of the Republic of Latvia",
            "ELECT"),
        form(
            "TIT-7",
            "Mr. Ivo Lasmanis, incoming Minister of Foreign Affairs of the Republic of Latvia",
            "ELECT"),
        form("TIT-7", "Mr. Ivo Lasmanis, Late Prime Minister of the Republic of Latvia", "FORMER"),
        form(
            "TIT-7", "Dr. Ruth Kendrew, former Secretary of State of the United States", "FORMER"));
  }

  /** Who holds an office, and who only did or will. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("terms")
  void tellsTheStatus(Form form) {
    ParseResult result = meetingWith(form.printed(), "Press Releases");
    assertThat(
            Readings.guest(result).stream()
                .flatMap(p -> p.offices().stream())
                .map(o -> o.status().name()))
        .containsExactly(form.reading());
  }

  private static ParseResult meetingWith(String guest, String series) {
    return Release.opening("On June 3, {host}, held a meeting with " + guest + ".")
        .series(series)
        .read();
  }

  private static String held(Participant person) {
    return Readings.party(person) + ": " + Readings.name(person) + ", " + Readings.office(person);
  }
}
