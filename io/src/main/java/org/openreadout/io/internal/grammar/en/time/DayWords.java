package org.openreadout.io.internal.grammar.en.time;

import static org.openreadout.io.internal.grammar.en.Word.EARLIER_LATER;
import static org.openreadout.io.internal.grammar.en.Word.ON;
import static org.openreadout.io.internal.grammar.en.Word.PART_OF_DAY;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.meeting.RelativeDay;
import org.openreadout.io.internal.words.Tokens;

/**
 * Days that are told from the release date: "today", "this morning", "yesterday", "on Saturday".
 */
public final class DayWords implements Phrase<RelativeDay> {
  private final CalendarWords calendar;

  public DayWords(CalendarWords calendar) {
    this.calendar = calendar;
  }

  @Override
  public @Nullable Reading<RelativeDay> read(Tokens tokens, int i, int limit) {
    int k = tokens.is(i, EARLIER_LATER) ? i + 1 : i;
    Reading<RelativeDay> day = bare(tokens, tokens.is(k, ON) ? k + 1 : k);
    if (day == null) {
      return null;
    }
    boolean part = day.value().back() > 0 || day.value().weekday() > 0;
    return part && tokens.is(day.next(), PART_OF_DAY)
        ? new Reading<>(day.next() + 1, day.value())
        : day;
  }

  /** The day itself, without "earlier", "on" and "morning" around it. */
  @Nullable Reading<RelativeDay> bare(Tokens tokens, int i) {
    int weekday = calendar.weekday(tokens, i);
    if (weekday != 0) {
      return new Reading<>(i + 1, new RelativeDay(0, weekday));
    }
    Reading<Integer> day = calendar.day(tokens, i);
    return day == null ? null : new Reading<>(day.next(), new RelativeDay(day.value(), 0));
  }

  @Override
  public void write(RelativeDay day, StringBuilder out) {
    boolean named = day.weekday() != 0;
    out.append(
        named ? calendar.written("weekday", day.weekday()) : calendar.written("day", day.back()));
  }
}
