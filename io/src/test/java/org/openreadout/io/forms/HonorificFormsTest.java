package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ParseResult;

/** Styles and ranks before a name, each kept as printed: the forms HON of the field guide. */
final class HonorificFormsTest {

  static List<Form> guests() {
    return List.of(
        form(
            "HON-1",
            "H.E. Mr. Pedro Almada, Minister of Foreign Affairs of the Portuguese Republic",
            "[H.E., Mr.] Pedro Almada"),
        form(
            "HON-1",
            "H.E. Dr. Anja Brettner, Federal Minister for Foreign Affairs of the Republic of"
                + " Austria",
            "[H.E., Dr.] Anja Brettner"),
        form(
            "HON-1",
            "H.E. Mrs. Ilze Ozolkalne, Minister of Foreign Affairs of the Republic of Latvia",
            "[H.E., Mrs.] Ilze Ozolkalne"),
        form(
            "HON-1",
            "H.E. Amb. Wanjiru Kamweti, Cabinet Secretary for Foreign Affairs of the Republic of"
                + " Kenya",
            "[H.E., Amb.] Wanjiru Kamweti"),
        form(
            "HON-2",
            "the Honorable Dale Whitcombe, Secretary of State of the United States of America",
            "[the Honorable] Dale Whitcombe"),
        form(
            "HON-2",
            "the Honourable Noémie Gagnier, Minister of Foreign Affairs of Canada",
            "[the Honourable] Noémie Gagnier"),
        form(
            "HON-3",
            "Senator the Hon Fiona Aldous, Minister for Foreign Affairs of Australia",
            "[Senator, the Hon] Fiona Aldous"),
        form(
            "HON-3",
            "Senator the Hon. Fiona Aldous, Minister for Foreign Affairs of Australia",
            "[Senator, the Hon.] Fiona Aldous"),
        form(
            "HON-3",
            "the Hon Stuart Penrose, Minister for Foreign Affairs of Australia",
            "[the Hon] Stuart Penrose"),
        form(
            "HON-3",
            "Hon. Lagi Vakatora, Minister for Foreign Affairs of the Republic of Fiji",
            "[Hon.] Lagi Vakatora"),
        form(
            "HON-3",
            "Hon. Mr. Lagi Vakatora, Minister for Foreign Affairs of the Republic of Fiji",
            "[Hon., Mr.] Lagi Vakatora"),
        form(
            "HON-3",
            "Dr. the Hon. Rohan Wijeratna, Minister of Foreign Affairs of the Democratic Socialist"
                + " Republic of Sri Lanka",
            "[Dr., the Hon.] Rohan Wijeratna"),
        form(
            "HON-4",
            "the Rt Hon Edwin Thackray MP, Secretary of State for Foreign Affairs of the United"
                + " Kingdom",
            "[the Rt Hon] Edwin Thackray"),
        form(
            "HON-4",
            "Rt. Hon. Edwin Thackray, Secretary of State for Foreign Affairs of the United Kingdom",
            "[Rt. Hon.] Edwin Thackray"),
        form(
            "HON-4",
            "the Rt. Hon. Edwin Thackray, Secretary of State for Foreign Affairs of the United"
                + " Kingdom",
            "[the Rt. Hon.] Edwin Thackray"),
        form(
            "HON-5",
            "His Majesty King Talal IV bin Nasser, King of the Hashemite Kingdom of Jordan",
            "[His Majesty, King] Talal IV bin Nasser"),
        form(
            "HON-5",
            "H.H. Prince Faris bin Omar, Minister of Foreign Affairs of the Kingdom of Saudi"
                + " Arabia",
            "[H.H., Prince] Faris bin Omar"),
        form(
            "HON-5",
            "H.H. Sheikh Rashid Al Mansoori, Minister of Foreign Affairs of the United Arab"
                + " Emirates",
            "[H.H., Sheikh] Rashid Al Mansoori"),
        form(
            "HON-5",
            "H. H. Sheikh Rashid Al Mansoori, Minister of Foreign Affairs of the United Arab"
                + " Emirates",
            "[H. H., Sheikh] Rashid Al Mansoori"),
        form(
            "HON-5",
            "H.E. Sheikh Nayef Jaber Al-Mutlaq, Minister of Foreign Affairs of the State of Kuwait",
            "[H.E., Sheikh] Nayef Jaber Al-Mutlaq"),
        form(
            "HON-5",
            "H.E. Sheikh (Dr.) Nayef Jaber Al-Mutlaq, Minister of Foreign Affairs of the State of"
                + " Kuwait",
            "[H.E., Sheikh, (Dr.)] Nayef Jaber Al-Mutlaq"),
        form(
            "HON-5",
            "Lord Semisi Fakalata, Minister for Foreign Affairs of the Kingdom of Tonga",
            "[Lord] Semisi Fakalata"),
        form(
            "HON-5",
            "H.E. Dato’ Seri Azman Rahim, Minister of Foreign Affairs of Malaysia",
            "[H.E., Dato’ Seri] Azman Rahim"),
        form(
            "HON-6",
            "His Excellency Mr. Pedro Almada, Minister of Foreign Affairs of the Portuguese"
                + " Republic",
            "[His Excellency, Mr.] Pedro Almada"),
        form(
            "HON-6",
            "Her Excellency Dr. Anja Brettner, Federal Minister for Foreign Affairs of the Republic"
                + " of Austria",
            "[Her Excellency, Dr.] Anja Brettner"),
        form(
            "HON-7",
            "Hon. Rear Admiral (Retired) Jone Vuetaki, Minister for Foreign Affairs of the Republic"
                + " of Fiji",
            "[Hon., Rear Admiral (Retired)] Jone Vuetaki"),
        form(
            "HON-7",
            "Hon. Rev. Dr. Sione Afuhaamango, Minister for Foreign Affairs of the Kingdom of Tonga",
            "[Hon., Rev., Dr.] Sione Afuhaamango"),
        form(
            "HON-7",
            "H.E. Senior General Thura Min Kyaw, Minister of Foreign Affairs of the Republic of the"
                + " Union of Myanmar",
            "[H.E., Senior General] Thura Min Kyaw"),
        form(
            "HON-7",
            "Ambassador Celia Whitmore, United States Trade Representative",
            "[Ambassador] Celia Whitmore"),
        form(
            "HON-8",
            "Pedro Almada, Minister of Foreign Affairs of the Portuguese Republic",
            "[] Pedro Almada"),
        form("HON-8", "Foreign Minister Pedro Almada of Portugal", "[] Pedro Almada"),
        form(
            "HON-9",
            "Mr. Pedro Almada, Minister of Foreign Affairs of the Portuguese Republic",
            "[Mr.] Pedro Almada"),
        form(
            "HON-9",
            "Dr. Anja Brettner, Federal Minister for Foreign Affairs of the Republic of Austria",
            "[Dr.] Anja Brettner"),
        form(
            "HON-10",
            "H.E. Ryu Dong-min, Minister of Foreign Affairs of the Republic of Korea",
            "[H.E.] Ryu Dong-min"),
        form(
            "HON-12",
            "H.E. Ms. Mr. Pedro Almada, Minister of Foreign Affairs of the Portuguese Republic",
            "[H.E., Ms., Mr.] Pedro Almada"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guests")
  void readsTheGuestsStyle(Form form) {
    ParseResult result =
        Release.opening("On June 3, {host}, held a meeting with " + form.printed() + ".")
            .series("Press Releases")
            .read();
    assertThat(Readings.guest(result).map(p -> p.honorifics() + " " + Readings.name(p)))
        .contains(form.reading());
  }

  static List<Form> hosts() {
    return List.of(
        form(
            "HON-9",
            "Mr. KUWANO Itsuki, Minister for Foreign Affairs of Japan",
            "[Mr.] KUWANO Itsuki"),
        form(
            "HON-11",
            "H.E. Mr. Itsuki Kuwano, Minister for Foreign Affairs",
            "[H.E., Mr.] Itsuki Kuwano"),
        form(
            "HON-5",
            "Her Imperial Highness Princess Nagiko",
            "[Her Imperial Highness, Princess] Nagiko"),
        form("HON-8", "Minister for Foreign Affairs Itsuki Kuwano", "[] Itsuki Kuwano"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hosts")
  void readsTheHostsStyle(Form form) {
    ParseResult result =
        Release.opening("On June 3, " + form.printed() + ", held a meeting with {guest}.").read();
    assertThat(Readings.host(result).map(p -> p.honorifics() + " " + Readings.name(p)))
        .contains(form.reading());
  }
}
