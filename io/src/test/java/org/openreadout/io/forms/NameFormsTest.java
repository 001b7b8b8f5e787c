package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ParseResult;
import org.openreadout.model.Participant;
import org.openreadout.model.ParticipantSpeaker;
import org.openreadout.model.PersonName;
import org.openreadout.model.Statement;

/**
 * How people are named: the forms NAM of the field guide. Before the arrow stands the person as the
 * lead introduces them, behind it what the body calls them; they read as the name, the family name
 * where capitals tell it, and whether the reader knows who speaks.
 */
final class NameFormsTest {

  static List<Form> hosts() {
    return List.of(
        form(
            "NAM-1",
            "Mr. Itsuki Kuwano, Minister for Foreign Affairs -> Minister Kuwano",
            "Itsuki Kuwano speaks"),
        form(
            "NAM-2",
            "Mr. KUWANO Itsuki, Minister for Foreign Affairs of Japan -> Minister Kuwano",
            "KUWANO Itsuki (KUWANO) speaks"),
        form(
            "NAM-2",
            "Ms. KUWANO Itsuki, Minister for Foreign Affairs of Japan -> Foreign Minister Kuwano",
            "KUWANO Itsuki (KUWANO) speaks"),
        form(
            "NAM-3",
            "Ms. Shiraoka Natsu, Minister for Foreign Affairs of Japan -> Minister Shiraoka",
            "Shiraoka Natsu speaks"),
        form(
            "NAM-4",
            "Foreign Minister Kuwano, who was visiting the Republic of Paraguay -> Foreign Minister"
                + " Kuwano",
            "Kuwano speaks"),
        form(
            "NAM-4",
            "Minister for Foreign Affairs Kuwano -> Foreign Minister Kuwano",
            "Kuwano speaks"),
        form(
            "NAM-11",
            "Mr. KUWANO Itsuki, Minister for Foreign Affairs of Japan -> Minister KUWANO",
            "KUWANO Itsuki (KUWANO) speaks"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hosts")
  void readsTheHost(Form form) {
    ParseResult result =
        Release.opening("On June 3, " + form.left() + ", held a meeting with {guest}.")
            .body("  1. " + form.right() + " stated that rivers connect people.")
            .read();
    assertThat(reading(result, Readings.host(result))).isEqualTo(form.reading());
  }

  static List<Form> guests() {
    return List.of(
        form(
            "NAM-1",
            "H.E. Ms. Marta Oliveros, Minister of Foreign Affairs of the Republic of Paraguay ->"
                + " Minister Oliveros",
            "Marta Oliveros speaks"),
        form(
            "NAM-5",
            "Mr. Sadovnik, Gleb Yurievich, Minister of Foreign Affairs of the Russian Federation ->"
                + " Minister Sadovnik",
            "Sadovnik, Gleb Yurievich speaks"),
        form(
            "NAM-6",
            "H.H. Prince Faris bin Omar Al Rashed, Minister of Foreign Affairs of the Kingdom of"
                + " Saudi Arabia -> Minister Faris",
            "Faris bin Omar Al Rashed speaks"),
        form(
            "NAM-6",
            "H.E. Sheikh Nayef Jaber Al-Mutlaq, Minister of Foreign Affairs of the State of Kuwait"
                + " -> Minister Nayef",
            "Nayef Jaber Al-Mutlaq speaks"),
        form(
            "NAM-6",
            "H.E. Mr. Somkiat Rattanakul, Minister of Foreign Affairs of the Kingdom of Thailand ->"
                + " Minister Somkiat",
            "Somkiat Rattanakul speaks"),
        form(
            "NAM-6",
            "H.E. Mr. Bekele Tadesse Wolde, Minister of Foreign Affairs of the Federal Democratic"
                + " Republic of Ethiopia -> Minister Bekele",
            "Bekele Tadesse Wolde speaks"),
        form(
            "NAM-6",
            "Hon. Tavita Lemalu Faleafa, Prime Minister and Minister of Foreign Affairs of the"
                + " Independent State of Samoa -> Prime Minister Tavita",
            "Tavita Lemalu Faleafa speaks"),
        form(
            "NAM-7",
            "the Rt Hon Edwin Thackray MP, Secretary of State for Foreign Affairs of the United"
                + " Kingdom -> Secretary Thackray",
            "Edwin Thackray speaks"),
        form(
            "NAM-7",
            "the Honorable Dale R. Whitcombe, Jr., Secretary of State of the United States of"
                + " America -> Secretary Whitcombe",
            "Dale R. Whitcombe, Jr. speaks"),
        form(
            "NAM-8",
            "H.E. Mr. Rodrigo de Lizarra, Minister of Foreign Affairs of the United Mexican States"
                + " -> Minister de Lizarra",
            "Rodrigo de Lizarra speaks"),
        form(
            "NAM-8",
            "H.E. Ms. Paula Montero Bligh, Minister of Foreign Affairs of the Republic of Panama ->"
                + " Minister Montero",
            "Paula Montero Bligh speaks"),
        form(
            "NAM-8",
            "H.E. Mr. Le Trong Khai, Minister of Foreign Affairs of the Socialist Republic of Viet"
                + " Nam -> Minister Khai",
            "Le Trong Khai speaks"),
        form(
            "NAM-8",
            "H.E. Dr. Hossein Amir Kalantari, Minister of Foreign Affairs of the Islamic Republic"
                + " of Iran -> Minister Amir Kalantari",
            "Hossein Amir Kalantari speaks"),
        form(
            "NAM-9",
            "H.E. Mr. R. K. Abdul Jaleel, Minister of Foreign Affairs of the People’s Republic of"
                + " Bangladesh -> Minister Abdul Jaleel",
            "R. K. Abdul Jaleel speaks"),
        form(
            "NAM-9",
            "H.E. Ms. Ratna L.P. Wibowo, Minister for Foreign Affairs of the Republic of Indonesia"
                + " -> Minister Ratna",
            "Ratna L.P. Wibowo speaks"),
        form(
            "NAM-9",
            "H.E. Mr. T. M. Corriveau, Minister of Foreign Affairs of the Republic of Seychelles ->"
                + " Minister Corriveau",
            "T. M. Corriveau speaks"),
        form(
            "NAM-10",
            "Hon. Semisi Tu’ilake, Minister for Foreign Affairs of the Kingdom of Tonga -> Minister"
                + " Tu’ilake",
            "Semisi Tu’ilake speaks"),
        form(
            "NAM-10",
            "Hon. Semisi TU’ILAKE, Minister for Foreign Affairs of the Kingdom of Tonga -> Minister"
                + " Tu’ilake",
            "Semisi TU’ILAKE (TU’ILAKE) speaks"),
        form(
            "NAM-10",
            "H.E. Mr. Kemal ÇAVDAR, Minister of Foreign Affairs of the Republic of Turkey ->"
                + " Minister Çavdar",
            "Kemal ÇAVDAR (ÇAVDAR) speaks"),
        form(
            "NAM-10",
            "Hon. Pō Tamihana, Minister of Foreign Affairs of New Zealand -> Minister Tamihana",
            "Pō Tamihana speaks"),
        form(
            "NAM-11",
            "H.E. Mr. Damir KOVAČEK, Minister of Foreign and European Affairs of the Republic of"
                + " Croatia -> Minister Kovaček",
            "Damir KOVAČEK (KOVAČEK) speaks"),
        form(
            "NAM-11",
            "H.E. Mr. RYU Dong-min, Minister of Foreign Affairs of the Republic of Korea ->"
                + " Minister Ryu",
            "RYU Dong-min (RYU) speaks"),
        form(
            "NAM-11",
            "H.E. Mr. Youssef EL BAKKALI TAZI, Minister of Foreign Affairs of the Kingdom of"
                + " Morocco -> Minister El Bakkali Tazi",
            "Youssef EL BAKKALI TAZI (EL BAKKALI TAZI) speaks"),
        form(
            "NAM-12",
            "Hon. Gordon McTavey, Minister of Foreign Affairs of New Zealand -> Minister McTavy",
            "Gordon McTavey unresolved"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guests")
  void readsTheGuest(Form form) {
    ParseResult result =
        Release.opening("On June 3, {host}, held a meeting with " + form.left() + ".")
            .series("Press Releases")
            .body("  1. " + form.right() + " stated that rivers connect people.")
            .read();
    assertThat(reading(result, Readings.guest(result))).isEqualTo(form.reading());
  }

  private static String reading(ParseResult result, Optional<Participant> person) {
    String name = person.map(Readings::name).orElse("nobody");
    String family =
        person
            .flatMap(Participant::name)
            .flatMap(PersonName::family)
            .filter(f -> f.equals(f.toUpperCase(Locale.ROOT)))
            .map(f -> " (" + f + ")")
            .orElse("");
    String id = person.map(Participant::id).orElse("");
    return name
        + family
        + " "
        + result.readout().statements().stream()
            .findFirst()
            .map(s -> voice(s, id))
            .orElse("is silent");
  }

  private static String voice(Statement statement, String id) {
    return statement.unresolved()
        ? "unresolved"
        : statement.speakers().equals(List.of(new ParticipantSpeaker(id)))
            ? "speaks"
            : "is not " + statement.speakers();
  }
}
