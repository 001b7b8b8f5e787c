package org.openreadout.io.internal.grammar.ja.clues;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Clues;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Phrases;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.meeting.PrintedDay;
import org.openreadout.io.internal.meeting.RelativeDay;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;

/**
 * The words that tell of values in Japanese: days and clocks, but nothing of persons yet, whose
 * country stands inside their title.
 */
public final class JapaneseClues implements Clues {
  private final Phrase<DateReading> dates;
  private final Phrase<RelativeDay> relative;

  public JapaneseClues(Phrases phrases) {
    dates = phrases.dates();
    relative = phrases.days();
  }

  @Override
  public Extent extent() {
    return Extent.CIRCUMSTANCES;
  }

  @Override
  public List<PrintedDay> days(Tokens tokens) {
    List<PrintedDay> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      PrintedDay day = day(tokens, i);
      if (day != null) {
        out.add(day);
      }
      i = day == null ? i + 1 : day.words().to();
    }
    return out;
  }

  private @Nullable PrintedDay day(Tokens tokens, int i) {
    Reading<DateReading> date = dates.read(tokens, i, tokens.size());
    if (date != null) {
      Range words = new Range(i, date.next());
      return new PrintedDay(words, words, date.value(), null);
    }
    Reading<RelativeDay> day = relative.read(tokens, i, tokens.size());
    if (day == null) {
      return null;
    }
    Range words = new Range(i, day.next());
    return new PrintedDay(words, words, null, day.value());
  }
}
