package org.openreadout.io.internal.grammar.ja.time;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.meeting.RelativeDay;
import org.openreadout.io.internal.words.Tokens;

/** Reads the day of the release: "本日". */
public final class DayReader implements Phrase<RelativeDay> {
  private static final RelativeDay TODAY = new RelativeDay(0, 0);

  @Override
  public @Nullable Reading<RelativeDay> read(Tokens tokens, int i, int limit) {
    return i < limit && tokens.is(i, Word.THIS_DAY) ? new Reading<>(i + 1, TODAY) : null;
  }

  /** Appends the one day that has a word; others are written as dates. */
  @Override
  public void write(RelativeDay day, StringBuilder out) {
    out.append(day.equals(TODAY) ? "本日" : "");
  }
}
