package org.openreadout.io.internal.verify;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Session;
import org.openreadout.source.Span;

/** Checks a clock's time, zone and hedge against the words that tell them. */
final class ClockCheck {
  private final Evidence evidence;
  private final PhraseCheck phrases;

  ClockCheck(Evidence evidence) {
    this.evidence = evidence;
    phrases = new PhraseCheck(evidence);
  }

  /**
   * Checks a reading but for its date.
   *
   * @param places where the text may tell it, if it has no words of its own
   */
  void check(JsonPath path, ClockReading clock, Session session, List<Span> places) {
    List<Span> words = phrases.places(path, clock.printed(), clock.span(), places);
    if (words.isEmpty()) {
      return; // reported: what it is read from is not there
    }
    clock.time().ifPresent(time -> time(path, time, clock, session, words));
    clock
        .zone()
        .ifPresent(zone -> zone(path.at("zone"), zone, clock, session, words.get(0), places));
  }

  private void time(
      JsonPath path, LocalTime time, ClockReading clock, Session session, List<Span> words) {
    Optional<LocalTime> start = session.start().flatMap(ClockReading::time);
    List<ClockReading> told = // a clock without a time shows that of the first one
        phrases.told(
            evidence.language.phrases().clocks(),
            words,
            read ->
                (read.time().isPresent() ? read.time() : start).filter(time::equals).isPresent());
    if (told.isEmpty()) {
      evidence.remarks.notInText(
          words.get(0),
          path.at("time"),
          time + " is not read there: " + evidence.print(words.get(0)));
    } else if (clock.hedge().isPresent()
        && told.stream().noneMatch(read -> hedge(read) == clock.hedge().get())) {
      evidence.remarks.notInText(
          words.get(0),
          path.at("hedge"),
          clock.hedge().get() + " is not how the text tells the time");
    }
  }

  private static ClockHedge hedge(ClockReading clock) {
    return clock.hedge().orElse(ClockHedge.EXACT);
  }

  /**
   * A label is printed, or the other clock's label tells it: local time is what is not the
   * publisher's.
   */
  private void zone(
      JsonPath path,
      String zone,
      ClockReading clock,
      Session session,
      Span words,
      List<Span> places) {
    boolean printed =
        places.stream().anyMatch(place -> evidence.index.has(zone, place))
            || !phrases.told(evidence.language.phrases().zones(), places, zone::equals).isEmpty();
    boolean local = zone.equals(ClockPhrase.LOCAL);
    Optional<ClockReading> other =
        clock.equals(session.otherClock().orElse(null)) ? session.start() : session.otherClock();
    boolean told =
        other
            .flatMap(ClockReading::zone)
            .filter(z -> z.equals(ClockPhrase.LOCAL) != local)
            .isPresent();
    if (!printed && !told) {
      evidence.remarks.notInText(
          words, path, Remarks.quote(zone) + " is not what the text calls the clock");
    }
  }
}
