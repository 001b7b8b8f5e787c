package org.openreadout.io.internal.grammar.ja.time;

import org.openreadout.io.internal.grammar.Phrases;
import org.openreadout.io.internal.words.Lexicon;

/** All that reads days, clocks and durations. */
public record Times(
    Calendar calendar,
    DateReader dates,
    DayReader days,
    ClockReader clocks,
    DurationReader durations) {

  /** Reads the tables, and adds their words to a lexicon. */
  public static Times of(Lexicon.Builder lexicon) {
    Calendar calendar = new Calendar(lexicon);
    DateReader dates = new DateReader(calendar);
    return new Times(
        calendar, dates, new DayReader(), new ClockReader(calendar, dates), new DurationReader());
  }

  /** The same as phrases of the language. */
  public Phrases phrases() {
    return new Phrases(durations, clocks, dates, days, calendar);
  }
}
