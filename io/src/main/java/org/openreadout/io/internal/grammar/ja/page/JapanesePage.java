package org.openreadout.io.internal.grammar.ja.page;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.ja.lead.Events;
import org.openreadout.io.internal.grammar.ja.time.DateReader;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.page.PageWords;
import org.openreadout.io.internal.page.PrintedDay;
import org.openreadout.io.internal.words.Tokens;

/**
 * The Japanese words that tell a date and a headline. A lead is the first paragraph that ends like
 * a sentence, however short: one of few characters says much.
 */
public final class JapanesePage implements PageWords {
  private final DateReader dates;
  private final Events events;

  public JapanesePage(DateReader dates, Events events) {
    this.dates = dates;
    this.events = events;
  }

  @Override
  public @Nullable PrintedDay day(Tokens tokens, int from, int to) {
    DateReading date = dates.date(tokens, from, null);
    return date == null || date.year() == 0
        ? null
        : new PrintedDay(date.next(), date.resolve(null), date.lastDay());
  }

  @Override
  public boolean namesMeeting(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (events.isAt(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
