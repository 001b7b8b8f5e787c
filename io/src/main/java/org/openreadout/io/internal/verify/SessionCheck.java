package org.openreadout.io.internal.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Meeting;
import org.openreadout.model.Session;
import org.openreadout.source.Span;

/** Checks when a meeting began and ended, and how long it took. */
final class SessionCheck {
  private final Evidence evidence;
  private final ClockCheck clocks;
  private final DurationCheck durations;
  private final List<Span> lead;

  /**
   * A check for one readout.
   *
   * @param lead where the lead stands; what it tells holds for every meeting
   */
  SessionCheck(Evidence evidence, List<Span> lead) {
    this.evidence = evidence;
    this.lead = lead;
    clocks = new ClockCheck(evidence);
    durations = new DurationCheck(evidence);
  }

  void check(JsonPath path, Meeting meeting) {
    for (int i = 0; i < meeting.sessions().size(); i++) {
      check(path.at("sessions", i), meeting, meeting.sessions().get(i));
    }
  }

  private void check(JsonPath path, Meeting meeting, Session session) {
    session
        .designation()
        .ifPresent(v -> evidence.occurs(path.at("designation"), v, evidence.whole));
    session.start().ifPresent(c -> clock(path.at("start"), c, meeting, session));
    session.otherClock().ifPresent(c -> clock(path.at("otherClock"), c, meeting, session));
    session.end().ifPresent(c -> clock(path.at("end"), c, meeting, session));
    session
        .duration()
        .ifPresent(d -> durations.check(path.at("duration"), d, places(meeting, d.span())));
  }

  private void clock(JsonPath path, ClockReading clock, Meeting meeting, Session session) {
    List<Span> places = places(meeting, clock.span());
    clocks.check(path, clock, session, places);
    clock.date().ifPresent(day -> date(path.at("date"), day, clock, session, places));
  }

  /**
   * Where the text may tell what a value holds: its own line, the meeting's sentence and the lead;
   * else anywhere.
   */
  private List<Span> places(Meeting meeting, Optional<Span> own) {
    List<Span> places = new ArrayList<>(lead);
    own.filter(evidence::reaches).map(evidence.index::linesOf).ifPresent(places::add);
    meeting.span().filter(evidence::reaches).ifPresent(places::add);
    return places.isEmpty() ? List.of(evidence.whole) : places;
  }

  private void date(
      JsonPath path, LocalDate day, ClockReading clock, Session session, List<Span> places) {
    List<LocalDate> known = new ArrayList<>(evidence.known);
    session
        .start()
        .flatMap(ClockReading::date)
        .filter(d -> !clock.equals(session.start().get()))
        .ifPresent(known::add);
    boolean ownSpan =
        clock.time().isEmpty() && clock.printed().isEmpty() && clock.span().isPresent();
    boolean told;
    if (ownSpan) { // a day without a time: the span is the day's
      told =
          evidence.isCut(clock.span().get())
              && evidence.dates.spells(day, clock.span().get(), known);
    } else {
      told = places.stream().anyMatch(place -> evidence.dates.tells(day, place, known));
    }
    if (!told) {
      evidence.remarks.notInText(
          clock.span().orElse(places.get(0)),
          path,
          known.isEmpty()
              ? day + " is not printed, nor a release date that would tell its year"
              : day + " is not printed, nor told from the release date");
    }
  }
}
