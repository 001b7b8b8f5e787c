package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When a meeting begins: the forms TIM of the field guide. */
final class StartTimeFormsTest {

  static List<Form> forms() {
    return List.of(
        form(
            "TIM-1",
            "On June 3, commencing at 3:05 p.m. for approximately 25 minutes, {host}, held a"
                + " meeting with {guest}.",
            "2021-06-03 15:05, ~25 min"),
        form(
            "TIM-2",
            "On June 3, commencing at around 3:05 p.m. for approximately 25 minutes, {host}, held a"
                + " meeting with {guest}.",
            "2021-06-03 ~15:05, ~25 min"),
        form(
            "TIM-3",
            "On June 3, from 3:05 p.m. for about 25 minutes, {host}, held a meeting with {guest}.",
            "2021-06-03 15:05, ~25 min"),
        form(
            "TIM-3",
            "On June 3, from 3:05 p.m., for 25 minutes, {host}, held a meeting with {guest}.",
            "2021-06-03 15:05, 25 min"),
        form(
            "TIM-3",
            "From 3:05 p.m. on June 3, {host}, held a meeting with {guest} for about 25 minutes.",
            "2021-06-03 15:05, ~25 min"),
        form(
            "TIM-4",
            "On June 3, commencing at 18:30 for 40 minutes, {host}, held a meeting with {guest}.",
            "2021-06-03 18:30, 40 min"),
        form(
            "TIM-4",
            "On June 3, from 09:30 for approximately 40 minutes, {host}, held a meeting with"
                + " {guest}.",
            "2021-06-03 09:30, ~40 min"),
        form(
            "TIM-4",
            "On June 3, commencing at 21:00 p.m. for approximately 40 minutes, {host}, held a"
                + " telephone talk with {guest}.",
            "2021-06-03 21:00, ~40 min"),
        form(
            "TIM-5",
            "On June 3, for 20 minutes from around 4:35 p.m., {host}, held a meeting with {guest}.",
            "2021-06-03 ~16:35, 20 min"),
        form(
            "TIM-5",
            "For about 15 minutes from 8 am on June 3, {host}, held a telephone conversation with"
                + " {guest}.",
            "2021-06-03 08:00, ~15 min"),
        form(
            "TIM-6",
            "{host}, held a meeting with {guest} for approximately 45 minutes beginning at 4:30"
                + " P.M. EST on June 2.",
            "2021-06-02 16:30 ET, ~45 min"),
        form(
            "TIM-6",
            "For approximately 45 minutes beginning at 4:30 P.M. on June 3, {host}, held a meeting"
                + " with {guest}.",
            "2021-06-03 16:30, ~45 min"),
        form(
            "TIM-7",
            "On June 3, from 11:15 a.m. to 11:50 a.m., {host}, held a meeting with {guest}.",
            "2021-06-03 11:15-11:50"),
        form(
            "TIM-7",
            "From 9:40 to 11:00am on June 3, {host}, held a meeting with {guest}.",
            "2021-06-03 09:40-11:00"),
        form(
            "TIM-7",
            "On June 3, from 11:15 a.m. to 11:50 a.m. and from 2:10 p.m. to 3:00 p.m., {host}, held"
                + " a meeting with {guest}.",
            "2021-06-03 11:15-11:50; 2021-06-03 14:10-15:00"),
        form(
            "TIM-8",
            "{host}, had a telephone conversation for approximately 10 minutes commencing at 4:20"
                + " p.m. on Thursday, June 3, 2021, with {guest}.",
            "2021-06-03 16:20, ~10 min"),
        form(
            "TIM-8",
            "Mr. Itsuki Kuwano, Minister for Foreign Affairs, held a meeting with {guest}, on June"
                + " 3 from 4:20 p.m. for approximately 10 minutes.",
            "2021-06-03 16:20, ~10 min"),
        form(
            "TIM-9",
            "On June 3, commencing at 3:05 pm for approximately 25 minutes, {host}, held a meeting"
                + " with {guest}.",
            "2021-06-03 15:05, ~25 min"),
        form(
            "TIM-9",
            "On June 3, commencing at 3:05 P.M. for approximately 25 minutes, {host}, held a"
                + " meeting with {guest}.",
            "2021-06-03 15:05, ~25 min"),
        form(
            "TIM-9",
            "On June 3, commencing at 11:00AM for approximately 25 minutes, {host}, held a meeting"
                + " with {guest}.",
            "2021-06-03 11:00, ~25 min"),
        form(
            "TIM-9",
            "On June 3, commencing at 11:40p.m. for approximately 25 minutes, {host}, held a"
                + " meeting with {guest}.",
            "2021-06-03 23:40, ~25 min"),
        form(
            "TIM-9",
            "On June 3, commencing at 6:15pm for approximately 25 minutes, {host}, held a meeting"
                + " with {guest}.",
            "2021-06-03 18:15, ~25 min"),
        form(
            "TIM-9",
            "On June 3, commencing at 4.45 p.m. for approximately 25 minutes, {host}, held a"
                + " meeting with {guest}.",
            "2021-06-03 16:45, ~25 min"),
        form(
            "TIM-9",
            "On June 3, commencing at 8 a.m. for approximately 25 minutes, {host}, held a meeting"
                + " with {guest}.",
            "2021-06-03 08:00, ~25 min"),
        form(
            "TIM-9",
            "On June 3, commencing at 3 p.m for approximately 25 minutes, {host}, held a meeting"
                + " with {guest}.",
            "2021-06-03 15:00, ~25 min"),
        form(
            "TIM-9",
            "On June 3, commencing at 10\u00A0a.m. for approximately 25 minutes, {host}, held a"
                + " meeting with {guest}.",
            "2021-06-03 10:00, ~25 min"),
        form(
            "TIM-9",
            "On June 3, commencing at 02:00 p.m. for approximately 25 minutes, {host}, held a"
                + " meeting with {guest}.",
            "2021-06-03 14:00, ~25 min"),
        form(
            "TIM-10",
            "On June 3, commencing at 0:05 p.m. for approximately 25 minutes, {host}, held a"
                + " meeting with {guest}.",
            "2021-06-03 12:05, ~25 min"),
        form(
            "TIM-10",
            "On June 3, commencing at 00:45 p.m. for approximately 25 minutes, {host}, held a"
                + " meeting with {guest}.",
            "2021-06-03 12:45, ~25 min"),
        form(
            "TIM-10",
            "On June 3, commencing at 0:00 am for approximately 25 minutes, {host}, held a"
                + " telephone talk with {guest}.",
            "2021-06-03 00:00, ~25 min"),
        form(
            "TIM-10",
            "On June 3, commencing at 12 a.m. for approximately 25 minutes, {host}, held a"
                + " telephone talk with {guest}.",
            "2021-06-03 00:00, ~25 min"),
        form(
            "TIM-10",
            "On June 3, commencing at 12:00 p.m. for approximately 25 minutes, {host}, held a"
                + " meeting with {guest}.",
            "2021-06-03 12:00, ~25 min"),
        form(
            "TIM-11",
            "On June 3, afternoon (local time), {host}, held a meeting with {guest}.",
            "2021-06-03 LOCAL"),
        form(
            "TIM-11",
            "On June 3, afternoon (local time; night on the same day, Japan time), {host}, held a"
                + " meeting with {guest}.",
            "2021-06-03 LOCAL = 2021-06-03 JST"),
        form(
            "TIM-11",
            "In the evening of June 3, {host}, held a meeting with {guest}.",
            "2021-06-03"),
        form(
            "TIM-11",
            "In the afternoon of June 3, {host}, held a meeting with {guest} for 25 minutes.",
            "2021-06-03, 25 min"),
        form(
            "TIM-12",
            "On June 3, commencing from 3:05 p.m. for approximately 25 minutes, {host}, held a"
                + " meeting with {guest}.",
            "2021-06-03 15:05, ~25 min"),
        form(
            "TIM-13",
            "On June 3, commencing at 3:05 p.m. until 3:40 p.m. (UK time), {host}, held a meeting"
                + " with {guest}.",
            "2021-06-03 15:05-15:40 LOCAL"),
        form(
            "TIM-13",
            "On June 3, commencing at 3:05 p.m. until 3:40 p.m. (UK time) for approximately 35"
                + " minutes, {host}, held a meeting with {guest}.",
            "2021-06-03 15:05-15:40 LOCAL, ~35 min"),
        form(
            "TIM-14",
            "On June 3, {host}, held a meeting commencing at 2 p.m. for approximately 40 minutes"
                + " with {guest}.",
            "2021-06-03 14:00, ~40 min"),
        form("TIM-15", "On June 3, {host}, held a meeting with {guest}.", "2021-06-03"),
        form(
            "TIM-15",
            "On June 3, {host}, held a meeting with {guest} for approximately 40 minutes.",
            "2021-06-03, ~40 min"),
        form(
            "TIM-17",
            "On June 3, from a little past 6:30 p.m. for approximately 40 minutes, {host}, held a"
                + " meeting with {guest}.",
            "2021-06-03 >18:30, ~40 min"),
        form(
            "TIM-17",
            "On June 3, commencing shortly after 8:30 a.m. for approximately 45 minutes, {host},"
                + " held a meeting with {guest}.",
            "2021-06-03 >08:30, ~45 min"),
        form(
            "TIM-18",
            "On June 3, {host}, held a meeting with {guest}, from 8:35 a.m. local time (9:35 p.m."
                + " on June 3 JST) for about 20 minutes.",
            "2021-06-03 08:35 LOCAL = 2021-06-03 21:35 JST, ~20 min"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsWhenItBegins(Form form) {
    assertThat(Readings.sessions(Release.opening(form.printed()).read())).isEqualTo(form.reading());
  }

  static List<Form> fragments() {
    return List.of(
        form(
            "TIM-16",
            "(From 3:05 p.m. for approximately 25 minutes.)",
            "2021-06-03 15:05, ~25 min"),
        form("TIM-16", "(3:05 p.m. - 3:30 p.m.)", "2021-06-03 15:05-15:30"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fragments")
  void readsTheTimeBehindTheIntroducer(Form form) {
    Release release =
        Release.withLead(
            "On June 3, {host}, held a meeting with {guest}."
                + Release.OVERVIEW
                + " "
                + form.printed());
    assertThat(Readings.sessions(release.read())).isEqualTo(form.reading());
  }
}
