package org.openreadout.io.internal.verify;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Session;
import org.openreadout.source.Span;

/** Checks a clock's time, zone and hedge against the words that tell them. */
final class ClockCheck {
  /**
   * How many tokens behind a time may tell more of it: the end of its range with "p.m.", its zone.
   */
  private static final int REACH = 48;

  private final Evidence evidence;
  private final Tokens tokens;

  ClockCheck(Evidence evidence) {
    this.evidence = evidence;
    tokens = evidence.tokens;
  }

  /**
   * Checks a reading but for its date.
   *
   * @param places where the text may tell it, if it has no words of its own
   */
  void check(JsonPath path, ClockReading clock, Session session, List<Span> places) {
    List<Span> words = words(path, clock, places);
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
    Set<ClockHedge> told = EnumSet.noneOf(ClockHedge.class);
    for (Span place : words) {
      read(time, place, session, told);
    }
    if (told.isEmpty()) {
      String what = time + " is not read there: " + evidence.print(words.get(0));
      evidence.remarks.notInText(words.get(0), path.at("time"), what);
    } else if (clock.hedge().isPresent() && !told.contains(clock.hedge().get())) {
      String what = clock.hedge().get() + " is not how the text tells the time";
      evidence.remarks.notInText(words.get(0), path.at("hedge"), what);
    }
  }

  /** Where the reading's own words stand; empty where they are not in the text. */
  private List<Span> words(JsonPath path, ClockReading clock, List<Span> places) {
    if (clock.span().isPresent()) {
      Span span = clock.span().get();
      boolean there =
          clock.printed().isPresent()
              ? evidence.spells(path.at("printed"), clock.printed().get(), path.at("span"), span)
              : evidence.isInside(path.at("span"), span);
      return there ? List.of(span) : List.of();
    }
    if (clock.printed().isEmpty()) {
      return places;
    }
    String printed = clock.printed().get();
    return evidence.occurs(path.at("printed"), printed, evidence.whole)
        ? evidence.places(printed)
        : List.of();
  }

  /** Notes how a place tells a time, as often as it does. */
  private void read(LocalTime time, Span place, Session session, Set<ClockHedge> told) {
    int from = tokens.at(place.start());
    for (int i = from; i < tokens.size() && tokens.start(i) < place.end(); i++) {
      evidence.effort.take(1);
      boolean starts = tokens.isNumber(i) || Spelled.isAny(tokens, i, "noon", "midnight");
      ClockPhrase phrase =
          starts
              ? evidence.tables.clocks.time(tokens, i, Math.min(tokens.size(), i + REACH))
              : null;
      boolean reads = phrase != null && phrase.start().time().filter(time::equals).isPresent();
      boolean same =
          Spelled.areWords(tokens, i, "same", "time")
              && session.start().flatMap(ClockReading::time).filter(time::equals).isPresent();
      if (reads || same) {
        told.add(hedgeBefore(i));
      }
    }
  }

  private ClockHedge hedgeBefore(int i) {
    if (Spelled.isAny(tokens, i - 1, "around", "about", "approximately", "roughly", "nearly")) {
      return ClockHedge.ABOUT;
    }
    return Spelled.isAny(tokens, i - 1, "past", "after") ? ClockHedge.AFTER : ClockHedge.EXACT;
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
    List<String> forms = evidence.tables.zones.getOrDefault(zone, List.of(zone));
    for (Span place : places) {
      for (String form : forms) {
        if (isPrinted(form, place)) {
          return;
        }
      }
    }
    boolean local = zone.equals("LOCAL");
    Optional<ClockReading> other =
        clock.equals(session.otherClock().orElse(null)) ? session.start() : session.otherClock();
    boolean told =
        other.flatMap(ClockReading::zone).filter(z -> z.equals("LOCAL") != local).isPresent();
    if (!told) {
      evidence.remarks.notInText(
          words, path, Remarks.quote(zone) + " is not what the text calls the clock");
    }
  }

  private boolean isPrinted(String form, Span place) {
    if (form.isEmpty()) {
      return false;
    }
    return evidence.index.has(form, place)
        || evidence.index.has(
            form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1), place);
  }
}
