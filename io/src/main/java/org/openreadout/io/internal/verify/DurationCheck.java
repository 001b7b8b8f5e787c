package org.openreadout.io.internal.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Reading;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.MeetingDuration;
import org.openreadout.source.Span;

/** Checks how long a session took, and how exactly that is told. */
final class DurationCheck {
  /** How many tokens before a duration may be its hedge: "a total of". */
  private static final int HEDGE_REACH = 3;

  private final Evidence evidence;
  private final Tokens tokens;

  DurationCheck(Evidence evidence) {
    this.evidence = evidence;
    tokens = evidence.tokens;
  }

  /**
   * Checks a duration.
   *
   * @param places where the text may tell it, if it has no words of its own
   */
  void check(JsonPath path, MeetingDuration duration, List<Span> places) {
    List<Span> words = places;
    if (duration.span().isPresent()) {
      Span span = duration.span().get();
      if (duration.printed().isPresent()
          ? !evidence.spells(path.at("printed"), duration.printed().get(), path.at("span"), span)
          : !evidence.isInside(path.at("span"), span)) {
        return;
      }
      words = List.of(span);
    } else if (duration.printed().isPresent()) {
      String printed = duration.printed().get();
      if (!evidence.occurs(path.at("printed"), printed, evidence.whole)) {
        return;
      }
      words = evidence.places(printed);
    }
    List<MeetingDuration> told = new ArrayList<>();
    for (Span place : words) {
      MeetingDuration read = told(duration, place);
      if (read != null) {
        told.add(read);
      }
    }
    if (told.isEmpty()) {
      String wrong = duration.value() + " is not read there: " + evidence.print(words.get(0));
      evidence.remarks.notInText(words.get(0), path.at("value"), wrong);
    } else if (told.stream().noneMatch(read -> read.hedge() == duration.hedge())) {
      evidence.remarks.notInText(
          words.get(0),
          path.at("hedge"),
          duration.hedge() + " is not how the text tells the duration");
    }
  }

  /**
   * What a place tells of the same length, in the fullest words that end there; null where it tells
   * no such length.
   */
  private @Nullable MeetingDuration told(MeetingDuration duration, Span place) {
    int first = Math.max(0, tokens.at(place.start()) - HEDGE_REACH);
    for (int i = first; i < tokens.size() && tokens.start(i) < place.end(); i++) {
      evidence.effort.take(1);
      MeetingDuration read = read(i, place);
      if (read != null && read.value().equals(duration.value())) {
        return read;
      }
    }
    return null;
  }

  /** The duration that starts at a token and ends in a place, or null. */
  private @Nullable MeetingDuration read(int i, Span place) {
    Reading<MeetingDuration> reading = evidence.tables.durations.read(tokens, i, tokens.size());
    return reading != null
            && tokens.start(reading.next() - 1) >= place.start()
            && tokens.end(reading.next() - 1) <= place.end()
        ? reading.value()
        : null;
  }
}
