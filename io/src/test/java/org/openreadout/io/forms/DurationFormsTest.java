package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ParseResult;
import org.openreadout.model.Meeting;
import org.openreadout.source.DiagnosticCode;

/** How long a meeting takes: the forms DUR of the field guide. The hedges are kept apart. */
final class DurationFormsTest {

  static List<Form> forms() {
    return List.of(
        form(
            "DUR-1",
            "On June 3, commencing at 3:05 p.m. for approximately 35 minutes, {host}, held a"
                + " meeting with {guest}.",
            "PT35M APPROXIMATELY"),
        form(
            "DUR-1",
            "On June 3, commencing at 3:05 p.m. for about 35 minutes, {host}, held a meeting with"
                + " {guest}.",
            "PT35M ABOUT"),
        form(
            "DUR-1",
            "On June 3, commencing at 3:05 p.m. for around 35 minutes, {host}, held a meeting with"
                + " {guest}.",
            "PT35M AROUND"),
        form(
            "DUR-2",
            "On June 3, commencing at 3:05 p.m. for 40 minutes, {host}, held a meeting with"
                + " {guest}.",
            "PT40M EXACT"),
        form(
            "DUR-3",
            "On June 3, commencing at 3:05 p.m. for two hours, {host}, held a meeting with"
                + " {guest}.",
            "PT2H EXACT"),
        form(
            "DUR-3",
            "On June 3, commencing at 3:05 p.m. for seventy minutes, {host}, held a meeting with"
                + " {guest}.",
            "PT1H10M EXACT"),
        form(
            "DUR-3",
            "On June 3, commencing at 3:05 p.m. for about an hour, {host}, held a meeting with"
                + " {guest}.",
            "PT1H ABOUT"),
        form(
            "DUR-3",
            "On June 3, commencing at 3:05 p.m. for approximately one hour, {host}, held a meeting"
                + " with {guest}.",
            "PT1H APPROXIMATELY"),
        form(
            "DUR-4",
            "On June 3, commencing at 3:05 p.m. for approximately 2 hours and 30 minutes, {host},"
                + " held a meeting with {guest}.",
            "PT2H30M APPROXIMATELY"),
        form(
            "DUR-4",
            "On June 3, commencing at 3:05 p.m. for approximately one hour 40 minutes, {host}, held"
                + " a meeting with {guest}.",
            "PT1H40M APPROXIMATELY"),
        form(
            "DUR-4",
            "On June 3, commencing at 3:05 p.m. for approximately one hour and 15 minutes, {host},"
                + " held a meeting with {guest}.",
            "PT1H15M APPROXIMATELY"),
        form(
            "DUR-4",
            "On June 3, commencing at 3:05 p.m. for 1 hour, {host}, held a meeting with {guest}.",
            "PT1H EXACT"),
        form(
            "DUR-4",
            "On June 3, commencing at 3:05 p.m. for approximately two hours and a half, {host},"
                + " held a meeting with {guest}.",
            "PT2H30M APPROXIMATELY"),
        form(
            "DUR-5",
            "On June 3, from 3:05 p.m., {host}, held a telephone talk with {guest}. The call lasted"
                + " about 10 minutes.",
            "PT10M ABOUT"),
        form(
            "DUR-6",
            "On June 3, commencing at 3:05 p.m. for over 30 minutes, {host}, held a meeting with"
                + " {guest}.",
            "PT30M OVER"),
        form(
            "DUR-7",
            "On June 3, {host}, held a meeting with {guest} at Alder House, the residence of the"
                + " minister, for a total of two hours and thirty minutes.",
            "PT2H30M TOTAL"),
        form(
            "DUR-8",
            "On June 3, commencing at 3:05 p.m., {host}, held a meeting with {guest}, for"
                + " approximately 80 minutes.",
            "PT1H20M APPROXIMATELY"),
        form(
            "DUR-9",
            "On June 3, commencing at 3:05 p.m., {host}, held a meeting lasting 40 minutes with"
                + " {guest}.",
            "PT40M EXACT"),
        form(
            "DUR-9",
            "On June 3, from 3:05 p.m., {host}, held a meeting with {guest} for 50 minutes (instead"
                + " of the 30 minutes planned).",
            "PT50M EXACT"),
        form(
            "DUR-3",
            "On June 3, commencing at 3:05 p.m. for an hour and a quarter, {host}, held a meeting with {guest}.",
            "PT1H15M EXACT"),
        form(
            "DUR-3",
            "On June 3, commencing at 3:05 p.m. for one and a half hours, {host}, held a meeting with {guest}.",
            "PT1H30M EXACT"),
        form(
            "DUR-3",
            "On June 3, commencing at 3:05 p.m. for one hundred minutes, {host}, held a meeting with {guest}.",
            "PT1H40M EXACT"),
        form(
            "DUR-3",
            "On June 3, commencing at 3:05 p.m. for a hundred and twenty minutes, {host}, held a meeting with {guest}.",
            "PT2H EXACT"),
        form(
            "DUR-3",
            "On June 3, commencing at 3:05 p.m. for half an hour, {host}, held a meeting with {guest}.",
            "PT30M EXACT"),
        form(
            "DUR-3",
            "On June 3, commencing at 3:05 p.m. for three quarters of an hour, {host}, held a meeting with {guest}.",
            "PT45M EXACT"),
        form(
            "DUR-3",
            "On June 3, commencing at 3:05 p.m. for twenty-five minutes, {host}, held a meeting with {guest}.",
            "PT25M EXACT"),
        form(
            "DUR-3",
            "On June 3, commencing at 3:05 p.m. for roughly 1.5 hours, {host}, held a meeting with {guest}.",
            "PT1H30M ABOUT"),
        form(
            "DUR-4",
            "On June 3, commencing at 3:05 p.m. for two hours and a half, {host}, held a meeting with {guest}.",
            "PT2H30M EXACT"),
        form(
            "DUR-6",
            "On June 3, commencing at 3:05 p.m. for at least 30 minutes, {host}, held a meeting with {guest}.",
            "PT30M OVER"),
        form(
            "DUR-6",
            "On June 3, commencing at 3:05 p.m. for nearly two hours, {host}, held a meeting with {guest}.",
            "PT2H ABOUT"),
        form(
            "DUR-10",
            "On June 3, commencing at 3:05 p.m. for up to an hour, {host}, held a meeting with {guest}.",
            "- !duration-unreadable"),
        form(
            "DUR-9",
            "On June 3, commencing at 3:05 p.m., {host}, held a 90-minute meeting with {guest}.",
            "PT1H30M EXACT"),
        form(
            "DUR-9",
            "On June 3, commencing at 3:05 p.m., {host}, held a three-hour meeting with {guest}.",
            "PT3H EXACT"),
        form(
            "DUR-9",
            "On June 3, commencing at 3:05 p.m., {host}, held an hour-long meeting with {guest}.",
            "PT1H EXACT"),
        form(
            "DUR-9",
            "On June 3, commencing at 3:05 p.m., {host}, held a one-hour meeting with {guest}.",
            "PT1H EXACT"),
        form(
            "DUR-9",
            "On June 3, commencing at 3:05 p.m., {host}, held a twenty-five-minute meeting with {guest}.",
            "PT25M EXACT"),
        form(
            "DUR-9",
            "On June 3, commencing at 3:05 p.m., {host}, held a half-hour meeting with {guest}.",
            "PT30M EXACT"),
        form(
            "DUR-10",
            "On June 3, commencing at 3:05 p.m., {host}, held a meeting for a short period of time"
                + " with {guest}.",
            "- !duration-unreadable"),
        form(
            "DUR-10",
            "On June 3, commencing at 3:05 p.m., {host}, briefly held a meeting with {guest}.",
            "-"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsHowLongItTakes(Form form) {
    ParseResult result = Release.opening(form.printed()).read();
    String duration =
        result.readout().meetings().stream()
            .findFirst()
            .flatMap(Meeting::duration)
            .map(d -> d.value() + " " + d.hedge())
            .orElse("-");
    assertThat(duration + Readings.reports(result, DiagnosticCode.DURATION_UNREADABLE))
        .isEqualTo(form.reading());
  }
}
