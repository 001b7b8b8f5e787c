package org.openreadout.io.internal.verify;

import java.util.List;
import org.openreadout.model.MeetingDuration;
import org.openreadout.source.Span;

/** Checks how long a session took, and how exactly that is told. */
final class DurationCheck {
  private final Evidence evidence;
  private final PhraseCheck phrases;

  DurationCheck(Evidence evidence) {
    this.evidence = evidence;
    phrases = new PhraseCheck(evidence);
  }

  /**
   * Checks a duration.
   *
   * @param places where the text may tell it, if it has no words of its own
   */
  void check(JsonPath path, MeetingDuration duration, List<Span> places) {
    List<Span> words = phrases.places(path, duration.printed(), duration.span(), places);
    if (words.isEmpty()) {
      return; // reported: what it is read from is not there
    }
    List<MeetingDuration> told =
        phrases.told(
            evidence.language.phrases().durations(),
            words,
            read -> read.value().equals(duration.value()));
    if (told.isEmpty()) {
      evidence.remarks.notInText(
          words.get(0),
          path.at("value"),
          duration.value() + " is not read there: " + evidence.print(words.get(0)));
    } else if (told.stream().noneMatch(read -> read.hedge() == duration.hedge())) {
      evidence.remarks.notInText(
          words.get(0),
          path.at("hedge"),
          duration.hedge() + " is not how the text tells the duration");
    }
  }
}
