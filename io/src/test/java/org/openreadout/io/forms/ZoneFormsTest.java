package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ParseResult;
import org.openreadout.source.Diagnostic;
import org.openreadout.source.DiagnosticCode;

/**
 * Two clocks for one moment: the forms ZON of the field guide. Neither clock is computed from the
 * other, and an impossible pair is kept as printed.
 */
final class ZoneFormsTest {

  static List<Form> forms() {
    return List.of(
        form(
            "ZON-1",
            "On June 3, commencing at 4:40 p.m. (local time; 5:40 a.m. on June 4 JST) for"
                + " approximately 25 minutes,",
            "2021-06-03 16:40 LOCAL = 2021-06-04 05:40 JST, ~25 min"),
        form(
            "ZON-1",
            "On June 3, commencing at 4:40 p.m. (local time; 5:40 a.m. on June 4, Japan time) for"
                + " approximately 25 minutes,",
            "2021-06-03 16:40 LOCAL = 2021-06-04 05:40 JST, ~25 min"),
        form(
            "ZON-2",
            "On June 3, commencing at 4:40 p.m. (local time, 5:40 a.m. on June 4 Japan time) for"
                + " approximately 25 minutes,",
            "2021-06-03 16:40 LOCAL = 2021-06-04 05:40 JST, ~25 min"),
        form(
            "ZON-3",
            "On June 3, commencing at 12:10 p.m. local time (1:10 a.m. on June 4 JST), for"
                + " approximately 25 minutes,",
            "2021-06-03 12:10 LOCAL = 2021-06-04 01:10 JST, ~25 min"),
        form(
            "ZON-3",
            "On June 3, commencing at 12:10 p.m. local time (On June 4, at 1:10 a.m. JST) for"
                + " approximately 25 minutes,",
            "2021-06-03 12:10 LOCAL = 2021-06-04 01:10 JST, ~25 min"),
        form(
            "ZON-3",
            "On June 3, commencing at 1:15 p.m. Geneva time (8:15 p.m. JST) for 30 minutes,",
            "2021-06-03 13:15 LOCAL = 2021-06-03 20:15 JST, 30 min"),
        form(
            "ZON-4",
            "On June 3, commencing at 8:30 a.m. (3:30 p.m. Japan time) for approximately 25"
                + " minutes,",
            "2021-06-03 08:30 LOCAL = 2021-06-03 15:30 JST, ~25 min"),
        form(
            "ZON-4",
            "On June 3, commencing at 8:30 p.m. (9:30 a.m. on June 4 JST) for approximately 25"
                + " minutes,",
            "2021-06-03 20:30 LOCAL = 2021-06-04 09:30 JST, ~25 min"),
        form(
            "ZON-5",
            "On June 3, commencing at 3:10 p.m. (12:10 p.m. June 3 JST) for approximately 25"
                + " minutes,",
            "2021-06-03 15:10 LOCAL = 2021-06-03 12:10 JST, ~25 min"),
        form(
            "ZON-5",
            "On June 3, commencing at 4:15 p.m. local time (6:15 pm, JST) for about 70 minutes,",
            "2021-06-03 16:15 LOCAL = 2021-06-03 18:15 JST, ~70 min"),
        form(
            "ZON-6",
            "On June 3, commencing at 4:00 p.m. (local time: June 4, 5:00 a.m. JST) for"
                + " approximately 25 minutes,",
            "2021-06-03 16:00 LOCAL = 2021-06-04 05:00 JST, ~25 min"),
        form(
            "ZON-6",
            "On June 3, commencing at 12:00 p.m. (local time; on June 4, 1:00 a.m. JST) for"
                + " approximately 25 minutes,",
            "2021-06-03 12:00 LOCAL = 2021-06-04 01:00 JST, ~25 min"),
        form(
            "ZON-6",
            "On June 3, commencing at 4:00 p.m. (5:00 a.m. Japan time on June 4) for approximately"
                + " 25 minutes,",
            "2021-06-03 16:00 LOCAL = 2021-06-04 05:00 JST, ~25 min"),
        form(
            "ZON-6",
            "On June 3, from 10:45 a.m. local time (around 11:45 p.m. Thursday, June 3, Japan time)"
                + " for about 25 minutes,",
            "2021-06-03 10:45 LOCAL = 2021-06-03 ~23:45 JST, ~25 min"),
        form(
            "ZON-6",
            "On 3 June, from 7:45pm local time (8:45am, 4 June Japan time) for about 25 minutes,",
            "2021-06-03 19:45 LOCAL = 2021-06-04 08:45 JST, ~25 min"),
        form(
            "ZON-7",
            "On June 4, commencing at 2:12 a.m. (June 3, 1:12 p.m. local time) for approximately 20"
                + " minutes,",
            "2021-06-04 02:12 JST = 2021-06-03 13:12 LOCAL, ~20 min"),
        form(
            "ZON-7",
            "On June 3, commencing at 9:15 p.m. (Japan time; 8:15 a.m. local time) for"
                + " approximately 20 minutes,",
            "2021-06-03 21:15 JST = 2021-06-03 08:15 LOCAL, ~20 min"),
        form(
            "ZON-8",
            "On June 3, commencing at 10:40 (local time; on June, 15:10 JST) for 30 minutes,",
            "2021-06-03 10:40 LOCAL = ? 15:10 JST, 30 min !date-unreadable"),
        form(
            "ZON-8",
            "On June 3, commencing at 2:00 p.m. local time (3:00 p.m. on June 2 JST) for 30"
                + " minutes,",
            "2021-06-03 14:00 LOCAL = 2021-06-02 15:00 JST, 30 min !clocks-disagree"),
        form(
            "ZON-8",
            "On June 3, commencing at 11:50 a.m. local time (5:00 p.m. on June 3 JST) for 30"
                + " minutes,",
            "2021-06-03 11:50 LOCAL = 2021-06-03 17:00 JST, 30 min !clocks-disagree"),
        form(
            "ZON-9",
            "On June 3, commencing at 3:05 p.m. for 20 minutes, (Japan Time),",
            "2021-06-03 15:05 JST, 20 min"),
        form(
            "ZON-9",
            "On June 3, commencing at 11:05 a.m. for 25 minutes (local time; 0:05 a.m. on June 4"
                + " JST),",
            "2021-06-03 11:05 LOCAL = 2021-06-04 00:05 JST, 25 min"),
        form(
            "ZON-9",
            "On June 3, commencing at 9:15 a.m. for approximately 25 minutes (10:15 p.m. Japan"
                + " time),",
            "2021-06-03 09:15 LOCAL = 2021-06-03 22:15 JST, ~25 min"),
        form(
            "ZON-10",
            "On June 3, commencing at 3:05 p.m. (local time) for approximately 25 minutes,",
            "2021-06-03 15:05 LOCAL, ~25 min"),
        form(
            "ZON-10",
            "On June 3, commencing at 3:05 p.m. (NY time) for approximately 25 minutes,",
            "2021-06-03 15:05 LOCAL, ~25 min"),
        form(
            "ZON-10",
            "On June 3, commencing at 3:05 p.m. (UK time) for approximately 25 minutes,",
            "2021-06-03 15:05 LOCAL, ~25 min"),
        form(
            "ZON-10",
            "On June 3, from 3:05 p.m. EST for approximately 25 minutes,",
            "2021-06-03 15:05 ET, ~25 min"),
        form("ZON-10", "On June 3 (local time),", "2021-06-03 LOCAL"),
        form(
            "ZON-11",
            "On June 3, commencing at 3:05 p.m. (local time; same time, JST) for approximately 25"
                + " minutes,",
            "2021-06-03 15:05 LOCAL = 2021-06-03 15:05 JST, ~25 min"),
        form(
            "ZON-11",
            "On June 3, commencing at 8:30 a.m. local time (same day, 5:00 p.m. JST) for"
                + " approximately 25 minutes,",
            "2021-06-03 08:30 LOCAL = 2021-06-03 17:00 JST, ~25 min"),
        form(
            "ZON-11",
            "On June 3, commencing at 8:30 a.m. (local time; 5:00 p.m. on the same day, Japan Time)"
                + " for approximately 25 minutes,",
            "2021-06-03 08:30 LOCAL = 2021-06-03 17:00 JST, ~25 min"),
        form(
            "ZON-11",
            "On 3 June (same day local time), from 9:30 a.m. for approximately 25 minutes,",
            "2021-06-03 09:30 LOCAL, ~25 min"),
        form(
            "ZON-12",
            "On June 3, commencing at 10:40(local time; 4:40 p.m. on June 3 JST)for 30 minutes,",
            "2021-06-03 10:40 LOCAL = 2021-06-03 16:40 JST, 30 min"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsBothClocks(Form form) {
    Release release = Release.opening(form.printed() + " {host}, held a meeting with {guest}.");
    assertThat(Readings.sessions(release.read())).isEqualTo(form.reading());
  }

  @Test
  void anIssuerWithoutAHomeZoneLendsItsClockNone() {
    ParseResult result =
        Release.read(
            "Readout of President Holm’s Meeting with President Ferraz of Brazil\n\nOctober 5,"
                + " 2021\n\nPresident Arne Holm met with President Lino Ferraz of Brazil on October"
                + " 5 at 3:05 p.m. (9:05 p.m. local time). They discussed fisheries.\n\n###\n");
    assertThat(Readings.sessions(result)).isEqualTo("2021-10-05 15:05 = 2021-10-05 21:05 LOCAL");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(DiagnosticCode.CLOCKS_DISAGREE);
  }
}
