package org.openreadout.io.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Session;

/**
 * Start times, second clocks and durations of MOFA Japan's leads, by the ids of the field guide.
 */
final class StartTimeFormsTest {
  private static Session session(String time) {
    String text =
        "Japan-Chile Relations\n\nMay 18, 2016\n\n"
            + time
            + ", Mr. Daigo Hoshimiya, Minister for Foreign Affairs of Japan, held a meeting with H.E. Ms. Elena Vargas, Minister of Foreign Affairs of the"
            + " Republic of Chile. The overview of the meeting is as follows.\n";
    return ReadoutParser.create().parse(text).readout().meetings().get(0).sessions().get(0);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "TIM-1|On May 17, commencing at 3:05 p.m. for approximately 25 minutes|15:05|PT25M",
        "TIM-2|On May 17, commencing at around 3:05 p.m. for 25 minutes|15:05|PT25M",
        "TIM-3|On May 17, from 3:05 p.m. for about 25 minutes|15:05|PT25M",
        "TIM-4|On May 17, commencing at 18:30 for approximately 25 minutes|18:30|PT25M",
        "TIM-4|On May 17, commencing at 21:00 p.m. for approximately 25 minutes|21:00|PT25M",
        "TIM-5|On May 17, for 20 minutes from around 4:35 p.m.|16:35|PT20M",
        "TIM-6|For approximately 45 minutes beginning at 4:30 P.M. EST on May 17|16:30|PT45M",
        "TIM-9|On May 17, commencing at 11:00AM for approximately 25 minutes|11:00|PT25M",
        "TIM-9|On May 17, commencing at 4.45 p.m. for approximately 25 minutes|16:45|PT25M",
        "TIM-9|On May 17, commencing at 8 a.m. for approximately 25 minutes|08:00|PT25M",
        "TIM-9|On May 17, commencing at 3 p.m for approximately 25 minutes|15:00|PT25M",
        "TIM-10|On May 17, commencing at 0:05 p.m. for approximately 25 minutes|12:05|PT25M",
        "TIM-10|On May 17, commencing at 00:45 p.m. for approximately 25 minutes|12:45|PT25M",
        "TIM-10|On May 17, commencing at 12 a.m. for approximately 25 minutes|00:00|PT25M",
        "TIM-12|On May 17, commencing from 3:05 p.m. for approximately 25 minutes|15:05|PT25M",
        "TIM-17|On May 17, from a little past 6:30 p.m. for approximately 25 minutes|18:30|PT25M",
        "DUR-3|On May 17, commencing at 3:05 p.m. for approximately two hours|15:05|PT2H",
        "DUR-3|On May 17, commencing at 3:05 p.m. for seventy minutes|15:05|PT1H10M",
        "DUR-4|On May 17, commencing at 3:05 p.m. for 2 hours and 30 minutes|15:05|PT2H30M",
        "DUR-4|On May 17, commencing at 3:05 p.m. for one hour 40 minutes|15:05|PT1H40M",
        "DUR-4|On May 17, commencing at 3:05 p.m. for two hours and a half|15:05|PT2H30M",
        "DUR-6|On May 17, commencing at 3:05 p.m. for over 30 minutes|15:05|PT30M",
        "DUR-7|On May 17, commencing at 3:05 p.m. for a total of two hours and thirty minutes|15:05|PT2H30M",
      })
  void readsStartAndDuration(String id, String printed, String start, String duration) {
    Session session = session(printed);
    assertThat(session.start().flatMap(ClockReading::time).orElseThrow()).hasToString(start);
    assertThat(session.start().flatMap(ClockReading::date).orElseThrow()).hasToString("2016-05-17");
    assertThat(session.duration().orElseThrow().value()).hasToString(duration);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ZON-1|4:40 p.m. (local time; 6:40 a.m. on May 18 JST)|LOCAL|2016-05-18|06:40",
        "ZON-2|4:40 p.m. (local time, 6:40 a.m. on May 18 Japan time)|LOCAL|2016-05-18|06:40",
        "ZON-3|4:40 p.m. local time (On May 18, at 6:40 a.m. JST)|LOCAL|2016-05-18|06:40",
        "ZON-4|8:30 a.m. (3:30 p.m. Japan time)|LOCAL|2016-05-17|15:30",
        "ZON-5|8:30 a.m. (6:05 pm, JST)|LOCAL|2016-05-17|18:05",
        "ZON-6|8:30 a.m. (local time: May 18, 5:00 a.m. JST)|LOCAL|2016-05-18|05:00",
        "ZON-6|8:30 a.m. local time (8:45am, 18 May Japan time)|LOCAL|2016-05-18|08:45",
        "ZON-7|2:12 a.m. (May 16, 1:12 p.m. local time)|JST|2016-05-16|13:12",
        "ZON-11|8:30 a.m. local time (same day, 5:00 p.m. JST)|LOCAL|2016-05-17|17:00",
      })
  void readsTheOtherClock(String id, String printed, String zone, String date, String time) {
    Session session = session("On May 17, commencing at " + printed + " for 30 minutes");
    ClockReading other = session.otherClock().orElseThrow();
    assertThat(session.start().orElseThrow().zone()).contains(zone);
    assertThat(other.date().orElseThrow()).hasToString(date);
    assertThat(other.time().orElseThrow()).hasToString(time);
  }
}
