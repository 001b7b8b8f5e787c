package org.openreadout.io.internal.grammar.ja.time;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Phrase;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.DurationHedge;
import org.openreadout.model.MeetingDuration;

/** Reads durations: "約35分間", "約2時間30分", "1時間半程度", "計90分". */
public final class DurationReader implements Phrase<MeetingDuration> {
  @Override
  public @Nullable Reading<MeetingDuration> read(Tokens tokens, int i, int limit) {
    DurationHedge hedge = DurationHedge.EXACT;
    int k = i;
    if (tokens.is(k, Word.TOTAL)) {
      hedge = DurationHedge.TOTAL;
      k++;
    }
    if (tokens.is(k, Word.ABOUT)) {
      hedge = DurationHedge.APPROXIMATELY;
      k++;
    }
    Duration value = Duration.ZERO;
    int hours = Numbers.at(tokens, k);
    if (hours >= 0 && tokens.is(k + 1, Word.HOURS)) {
      value = value.plusHours(hours);
      k += 2;
      if (tokens.is(k, Word.AND_HALF)) {
        value = value.plusMinutes(30);
        k++;
      }
    }
    int minutes = Numbers.at(tokens, k);
    if (minutes >= 0 && tokens.is(k + 1, Word.MINUTE)) {
      value = value.plusMinutes(minutes);
      k += 2;
    }
    if (value.isZero()) {
      return null;
    }
    if (tokens.is(k, Word.DURING)) {
      k++;
    }
    if (tokens.is(k, Word.ROUGHLY)) {
      hedge = DurationHedge.ABOUT;
      k++;
    } else if (tokens.is(k, Word.OVER)) {
      hedge = DurationHedge.OVER;
      k++;
    }
    if (k > limit) {
      return null;
    }
    MeetingDuration duration =
        MeetingDuration.builder()
            .value(value)
            .hedge(hedge)
            .printed(tokens.plain(i, k))
            .span(tokens.span(i, k))
            .build();
    return new Reading<>(k, duration);
  }

  @Override
  public void write(MeetingDuration duration, StringBuilder out) {
    DurationHedge hedge = duration.hedge();
    out.append(
        switch (hedge) {
          case APPROXIMATELY, AROUND -> "約";
          case TOTAL -> "計";
          default -> "";
        });
    Duration value = duration.value();
    if (value.toHours() != 0) {
      out.append(value.toHours()).append("時間");
    }
    if (value.toMinutesPart() != 0) {
      out.append(value.toMinutesPart()).append('分');
    }
    out.append(value.toHours() == 0 ? "間" : "");
    out.append(
        switch (hedge) {
          case ABOUT -> "程度";
          case OVER -> "以上";
          default -> "";
        });
  }
}
