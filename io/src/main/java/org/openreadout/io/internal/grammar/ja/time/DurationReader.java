package org.openreadout.io.internal.grammar.ja.time;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.DurationHedge;
import org.openreadout.model.MeetingDuration;

/** Reads durations: "約35分間", "約2時間30分", "1時間半程度", "計90分". */
public final class DurationReader {
  /** A duration and the token behind it. */
  public record Reading(int next, MeetingDuration duration) {}

  /** The duration that starts at a token, or null. */
  public @Nullable Reading read(Tokens tokens, int i) {
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
    MeetingDuration duration =
        MeetingDuration.builder()
            .value(value)
            .hedge(hedge)
            .printed(tokens.plain(i, k))
            .span(tokens.span(i, k))
            .build();
    return new Reading(k, duration);
  }
}
