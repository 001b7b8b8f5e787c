package org.openreadout.io.internal.verify;

import java.time.LocalDate;
import java.util.List;
import org.openreadout.io.internal.meeting.PrintedDay;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.source.Span;

/** All days that a text prints, by their places. */
final class PrintedDates {
  private final Tokens tokens;
  private final Effort effort;
  private final List<PrintedDay> days; // in text order

  PrintedDates(List<PrintedDay> days, Tokens tokens, Effort effort) {
    this.days = days;
    this.effort = effort;
    this.tokens = tokens;
  }

  /** Whether a day is told in a range of the text. */
  boolean tells(LocalDate day, Span within, List<LocalDate> known) {
    for (int k = first(within.start()); k < days.size() && start(k) < within.end(); k++) {
      effort.take(1);
      PrintedDay printed = days.get(k);
      if (within.contains(span(printed.words())) && printed.means(day, known)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a span of whole tokens is nothing but this day in print, and words such as "earlier" or
   * "morning" around it.
   */
  boolean spells(LocalDate day, Span span, List<LocalDate> known) {
    for (int k = first(span.start()); k < days.size() && start(k) < span.end(); k++) {
      effort.take(1);
      PrintedDay printed = days.get(k);
      if (span.contains(span(printed.words()))
          && printed.means(day, known)
          && span(printed.widest()).contains(span)) {
        return true;
      }
    }
    return false;
  }

  private Span span(Range range) {
    return tokens.span(range.from(), range.to());
  }

  private int start(int k) {
    return tokens.start(days.get(k).words().from());
  }

  private int first(int offset) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
