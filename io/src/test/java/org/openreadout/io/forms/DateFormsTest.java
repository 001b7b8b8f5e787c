package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openreadout.io.forms.Form.form;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openreadout.io.text.ParseResult;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Meeting;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.SourceText;

/**
 * The day of the release and the day of the meeting: the forms DAT of the field guide. Before the
 * arrow stands the date line, behind it how the lead begins; they read as "released / met". The
 * year of a day comes from the release and never from the clock.
 */
final class DateFormsTest {

  static List<Form> forms() {
    return List.of(
        form("DAT-1", "March 8, 2022 -> On March 8,", "2022-03-08 / 2022-03-08"),
        form("DAT-2", "July 11, 2017 -> On Tuesday, July 11,", "2017-07-11 / 2017-07-11"),
        form("DAT-3", "July 5, 2010 -> On July 5 (Mon),", "2010-07-05 / 2010-07-05"),
        form("DAT-3", "November 8, 2014 -> On November 8 (Saturday),", "2014-11-08 / 2014-11-08"),
        form("DAT-3", "February 16, 2013 -> On February 16 Saturday,", "2013-02-16 / 2013-02-16"),
        form("DAT-3", "July 11, 2008 -> On July 11 (FRI),", "2008-07-11 / 2008-07-11"),
        form("DAT-4", "June 1, 2021 -> On June 1st,", "2021-06-01 / 2021-06-01"),
        form("DAT-4", "March 6, 2009 -> On 6th March,", "2009-03-06 / 2009-03-06"),
        form("DAT-5", "24 July 2003 -> On 24 July,", "2003-07-24 / 2003-07-24"),
        form("DAT-5", "October 18, 2009 -> On 17 October,", "2009-10-18 / 2009-10-17"),
        form(
            "DAT-5",
            "October 9, 2019 -> On 9 October (same day local time),",
            "2019-10-09 / 2019-10-09"),
        form("DAT-6", "October 2003 -> On 17 October,", "- / 2003-10-17 !date-unreadable"),
        form("DAT-6", "October 2003 -> On October 17, 2003,", "- / 2003-10-17 !date-unreadable"),
        form("DAT-8", "June 4, 2021 -> On June 3,", "2021-06-04 / 2021-06-03"),
        form("DAT-8", "June 6, 2021 -> On June 3,", "2021-06-06 / 2021-06-03"),
        form("DAT-8", "July 28, 2021 -> On June 3,", "2021-07-28 / 2021-06-03"),
        form("DAT-8", "June 3, 2021 -> On June 4,", "2021-06-03 / 2021-06-04"),
        form("DAT-8", "January 5, 2021 -> On December 29,", "2021-01-05 / 2020-12-29"),
        form("DAT-8", "December 31, 2020 -> On January 1,", "2020-12-31 / 2021-01-01"),
        form("DAT-9", "June 9, 2004 -> On June 8, 2004,", "2004-06-09 / 2004-06-08"),
        form("DAT-9", "July 19, 2018 -> On Wednesday, July 18, 2018,", "2018-07-19 / 2018-07-18"),
        form("DAT-10", "November, 11, 2009 -> On November 11,", "2009-11-11 / 2009-11-11"),
        form("DAT-10", "August 28,2004 -> On August 28,", "2004-08-28 / 2004-08-28"),
        form("DAT-10", "March 13, 2015 -> On March13,", "2015-03-13 / 2015-03-13"),
        form("DAT-10", "February 12 2024 -> On February 12,", "2024-02-12 / 2024-02-12"),
        form(
            "DAT-11",
            "May 21, 2010 -> {host}, held a meeting with {guest} at 16:25 on May 21.",
            "2010-05-21 / 2010-05-21"),
        form(
            "DAT-11",
            "June 4, 2021 -> {host}, visited Asunción, Paraguay, from June 2 to 4, and held a"
                + " meeting with {guest} on June 3.",
            "2021-06-04 / 2021-06-03"),
        form("DAT-11", "March 6, 2009 -> From 11:00 p.m. on 6th March,", "2009-03-06 / 2009-03-06"),
        form(
            "DAT-11",
            "March 12, 2011 -> From 7:45 am of Saturday, March 12,",
            "2011-03-12 / 2011-03-12"),
        form(
            "DAT-11",
            "March 12, 2011 -> From 11:20 pm March 11, 2011,",
            "2011-03-12 / 2011-03-11"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsBothDays(Form form) {
    assertThat(days(Release.read(page(form.left(), form.right())))).isEqualTo(form.reading());
  }

  static List<Form> undated() {
    return List.of(
        form("DAT-7", "unknown -> On May 10,", "- / - !date-without-year"),
        form("DAT-7", "unknown -> On May 10, 2019,", "- / 2019-05-10"),
        form("DAT-7", "2019-05-11 -> On May 10,", "- / 2019-05-10"),
        form("DAT-7", "2019-01-02 -> On December 30,", "- / 2018-12-30"));
  }

  /** No date line; before the arrow stands what the caller knows of the release date. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("undated")
  void takesTheYearFromTheCaller(Form form) {
    SourceText page = SourceText.of(page("", form.right()));
    if (!form.left().equals("unknown")) {
      page = page.withReleased(LocalDate.parse(form.left()));
    }
    assertThat(days(Release.read(page))).isEqualTo(form.reading());
  }

  private static String page(String date, String opening) {
    String sentence =
        opening.contains("{host}") ? opening : opening + " {host}, held a meeting with {guest}.";
    return Release.opening(sentence).date(date).text();
  }

  private static String days(ParseResult result) {
    return result.readout().released().map(LocalDate::toString).orElse("-")
        + " / "
        + result.readout().meetings().stream()
            .findFirst()
            .flatMap(Meeting::start)
            .flatMap(ClockReading::date)
            .map(LocalDate::toString)
            .orElse("-")
        + Readings.reports(
            result, DiagnosticCode.DATE_WITHOUT_YEAR, DiagnosticCode.DATE_UNREADABLE);
  }
}
