package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where a meeting is held and on what occasion: the forms OCC of the field guide, read as "venue |
 * occasion". Whose visit it is decides the place: the host's visit is to the place of the meeting,
 * the guest's is to Japan.
 */
final class OccasionFormsTest {

  static List<Form> forms() {
    return List.of(
        form(
            "OCC-1",
            "On June 3, {host}, who is visiting Cebu, the Republic of the Philippines, to attend"
                + " the ASEAN Regional Forum, held a meeting with {guest}.",
            "Cebu, the Republic of the Philippines | the ASEAN Regional Forum"),
        form(
            "OCC-1",
            "On June 3, {host}, who is visiting Halifax, Canada to attend the G7 Foreign Ministers’"
                + " Meeting, held a meeting with {guest}.",
            "Halifax, Canada | the G7 Foreign Ministers’ Meeting"),
        form(
            "OCC-1",
            "On June 3, {host}, who is visiting New York to attend the United Nations (UN) General"
                + " Assembly, held a meeting with {guest}.",
            "New York | the United Nations (UN) General Assembly"),
        form(
            "OCC-1",
            "On June 3, {host}, who is visiting Bonn, Germany, to attend the 3rd Inland Waters"
                + " Ministers’ Meeting, held a meeting with {guest}.",
            "Bonn, Germany | the 3rd Inland Waters Ministers’ Meeting"),
        form(
            "OCC-1",
            "On June 3, {host}, who is on a visit to Brussels, the Kingdom of Belgium to attend the"
                + " NATO Foreign Ministers’ Meeting, held a meeting with {guest}.",
            "Brussels, the Kingdom of Belgium | the NATO Foreign Ministers’ Meeting"),
        form(
            "OCC-1",
            "On June 3, {host}, who was visiting Abuja to chair the TICAD Ministerial Meeting, held"
                + " a meeting with {guest}.",
            "Abuja | the TICAD Ministerial Meeting"),
        form(
            "OCC-2",
            "On June 3, {host}, who was visiting the Republic of Paraguay, held a meeting with"
                + " {guest}.",
            "the Republic of Paraguay | -"),
        form(
            "OCC-2",
            "On June 3, {host}, who was visiting Asunción, held a meeting with {guest}.",
            "Asunción | -"),
        form(
            "OCC-3",
            "On June 3, {host}, held a meeting with {guest}, during his visit to Asunción,"
                + " Paraguay.",
            "Asunción, Paraguay | -"),
        form(
            "OCC-3",
            "On June 3, {host}, during his visit to Asunción, Paraguay, held a meeting with"
                + " {guest}.",
            "Asunción, Paraguay | -"),
        form(
            "OCC-3",
            "On June 3, {host}, held a meeting with {guest}, during his visit to Halifax, Canada,"
                + " to attend the G7 Foreign Ministers’ Meeting.",
            "Halifax, Canada | the G7 Foreign Ministers’ Meeting"),
        form(
            "OCC-3",
            "On June 3, {host}, held a meeting with {guest}, during his visit to New York in the"
                + " United States to attend the high-level week of the 76th Session of the United"
                + " Nations General Assembly.",
            "New York in the United States | the high-level week of the 76th Session of the United"
                + " Nations General Assembly"),
        form(
            "OCC-4",
            "On June 3, {host}, visiting the United States (New York) to attend the High-Level"
                + " Political Forum, held a meeting with {guest}.",
            "the United States (New York) | the High-Level Political Forum"),
        form(
            "OCC-5",
            "On June 3, {host}, held a meeting with {guest}, who is visiting Japan.",
            "Japan | -"),
        form(
            "OCC-5",
            "On June 3, {host}, held a meeting with {guest}, who was visiting Japan to attend the"
                + " Tokyo Nutrition Summit.",
            "Japan | the Tokyo Nutrition Summit"),
        form(
            "OCC-5",
            "On June 3, {host}, held a meeting with {guest}, during her visit to Japan.",
            "Japan | -"),
        form(
            "OCC-5",
            "On June 3, {host}, held a meeting with {guest}, who is visiting Japan as a guest of"
                + " the Ministry of Foreign Affairs.",
            "Japan | -"),
        form(
            "OCC-5",
            "On June 3, {host}, held a meeting with {guest}, who is visiting Japan at the"
                + " invitation of the Government of Japan.",
            "Japan | -"),
        form(
            "OCC-5",
            "On June 3, {host}, held a meeting with {guest}, who is visiting Japan as a participant"
                + " in the Pacific Islands Leaders Meeting (PALM).",
            "Japan | the Pacific Islands Leaders Meeting (PALM)"),
        form(
            "OCC-5",
            "On June 3, {host}, held a meeting with {guest}, who is paying an official working"
                + " visit to Japan.",
            "Japan | -"),
        form(
            "OCC-5",
            "On June 3, {host}, held a meeting with {guest}, who visited Japan to attend the Tokyo"
                + " Nutrition Summit.",
            "Japan | the Tokyo Nutrition Summit"),
        form(
            "OCC-5",
            "On June 3, {host}, held a meeting with {guest}, during her stay in Japan to"
                + " participate in the Japan-MERCOSUR Conference.",
            "Japan | the Japan-MERCOSUR Conference"),
        form(
            "OCC-6",
            "On June 3, {host}, held a meeting with {guest}, on the occasion of the G20 Foreign"
                + " Ministers’ Meeting.",
            "- | the G20 Foreign Ministers’ Meeting"),
        form(
            "OCC-6",
            "On June 3, {host}, held a meeting with {guest}, on the margins of the ASEAN Regional"
                + " Forum in Cebu.",
            "Cebu | the ASEAN Regional Forum"),
        form(
            "OCC-6",
            "On the occasion of the ASEM Foreign Ministers’ Meeting (in Bergen), {host}, held a"
                + " meeting with {guest} on June 3.",
            "Bergen | the ASEM Foreign Ministers’ Meeting"),
        form(
            "OCC-6",
            "On June 3, {host}, held a meeting with {guest}, at the Fifth Tokyo International"
                + " Conference on African Development (TICAD V).",
            "- | the Fifth Tokyo International Conference on African Development (TICAD V)"),
        form(
            "OCC-6",
            "On June 3, {host}, during his stay in New York to attend the United Nations General"
                + " Assembly, held a meeting with {guest}.",
            "New York | the United Nations General Assembly"),
        form(
            "OCC-6",
            "On June 3, {host}, on the occasion of his visit to Asunción to attend the Ninth FEALAC"
                + " Foreign Ministers’ Meeting, held a meeting with {guest}.",
            "Asunción | the Ninth FEALAC Foreign Ministers’ Meeting"),
        form(
            "OCC-6",
            "Mr. Itsuki Kuwano, Minister for Foreign Affairs of Japan, who is attending the"
                + " ASEAN-related Foreign Ministers’ Meetings in Vientiane, Laos, held a meeting"
                + " with {guest} on June 3.",
            "Vientiane, Laos | the ASEAN-related Foreign Ministers’ Meetings"),
        form(
            "OCC-6",
            "On June 3, {host}, held a meeting with {guest}, alongside the G20 Summit.",
            "- | the G20 Summit"),
        form(
            "OCC-6",
            "On June 3, {host}, held a meeting with {guest}, alongside the G20 Foreign Ministers’"
                + " Meeting in Cebu.",
            "Cebu | the G20 Foreign Ministers’ Meeting"),
        form(
            "OCC-6",
            "On June 3, {host}, alongside the ASEAN Regional Forum, held a meeting with {guest}.",
            "- | the ASEAN Regional Forum"),
        form(
            "OCC-7",
            "On June 3, {host}, who is accompanying Mr. Sakuya Onodera, Prime Minister of Japan, on"
                + " his visit to the Republic of Paraguay, held a meeting with {guest}.",
            "the Republic of Paraguay | -"),
        form(
            "OCC-8",
            "On June 3, {host}, held a meeting with {guest}, as part of his visit to Asunción.",
            "Asunción | -"),
        form(
            "OCC-8",
            "On June 3, {host}, upon his visit to the Republic of Paraguay, held a meeting with"
                + " {guest}.",
            "the Republic of Paraguay | -"),
        form(
            "OCC-8",
            "On June 3, {host}, on his visit to Asunción, held a meeting with {guest}.",
            "Asunción | -"),
        form(
            "OCC-8",
            "On June 3, {host}, who is currently visiting the Republic of Paraguay, held a meeting"
                + " with {guest}.",
            "the Republic of Paraguay | -"),
        form(
            "OCC-8",
            "On June 3, {host}, visited Asunción, Paraguay, and held a meeting with {guest}.",
            "Asunción, Paraguay | -"),
        form(
            "OCC-9",
            "On June 3, {host}, held a meeting with {guest}. Minister Oliveros is visiting Japan to"
                + " attend the Tokyo Nutrition Summit.",
            "Japan | the Tokyo Nutrition Summit"),
        form(
            "OCC-10",
            "On June 3, {host}, held a meeting with {guest}, in Cebu, Philippines, where Minister"
                + " Kuwano was visiting to attend the ASEAN Regional Forum.",
            "Cebu, Philippines | the ASEAN Regional Forum"),
        form(
            "OCC-11",
            "On June 3, {host}, held a meeting with {guest} at the Iikura Guest House.",
            "the Iikura Guest House | -"),
        form(
            "OCC-11",
            "On June 3, {host}, held a meeting with {guest}, in Koror, Palau.",
            "Koror, Palau | -"),
        form(
            "OCC-11",
            "On June 3, {host}, held a meeting with {guest} in Karuizawa, Nagano.",
            "Karuizawa, Nagano | -"),
        form(
            "OCC-11",
            "On June 3, {host}, held a meeting with {guest} on Jeju Island.",
            "Jeju Island | -"),
        form(
            "OCC-11",
            "On June 3, {host}, held a meeting with {guest} at the Prime Minister's Office.",
            "the Prime Minister's Office | -"),
        form(
            "OCC-11",
            "On June 3, {host}, who was visiting the United Kingdom, held a meeting with {guest} at"
                + " Alder House, the residence of the Foreign Secretary.",
            "Alder House | -"),
        form(
            "OCC-11",
            "On June 3, {host}, who is visiting Asunción, Paraguay, held a telephone talk with"
                + " {guest}.",
            "- | -"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsPlaceAndOccasion(Form form) {
    Release release = Release.opening(form.printed()).series("Press Releases");
    assertThat(Readings.place(release.read())).isEqualTo(form.reading());
  }

  static List<Form> strangers() {
    return List.of(
        form(
            "OCC-7",
            "On June 3, {host}, who is accompanying Mr. Sakuya Onodera, Prime Minister of Japan, on"
                + " his visit to the Republic of Paraguay, held a meeting with {guest}.",
            "KUWANO Itsuki, Marta Oliveros"),
        form(
            "OCC-5",
            "On June 3, {host}, held a meeting with {guest}, who is visiting Japan at the"
                + " invitation of Mr. Sakuya Onodera, Prime Minister of Japan.",
            "KUWANO Itsuki, Marta Oliveros"),
        form(
            "OCC-6",
            "On June 3, {host}, held a meeting with {guest}, on the occasion of the state funeral"
                + " for the late Mr. Sakuya Onodera, former Prime Minister.",
            "KUWANO Itsuki, Marta Oliveros"),
        form(
            "OCC-5",
            "On June 3, {host}, held a meeting with {guest}, who is visiting Japan with H.E. Mr."
                + " Ciro Bogarín, President of the Republic of Paraguay.",
            "KUWANO Itsuki, Marta Oliveros"),
        form(
            "OCC-3",
            "On June 3, {host}, held a meeting with {guest}, during his visit to New York to attend"
                + " the 76th Session of the United Nations General Assembly.",
            "KUWANO Itsuki, Marta Oliveros"));
  }

  /** A person who is only mentioned takes no part. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("strangers")
  void leavesOutWhoIsOnlyMentioned(Form form) {
    assertThat(Release.opening(form.printed()).read().readout().participants())
        .extracting(Readings::name)
        .containsExactly(form.reading().split(", "));
  }
}
