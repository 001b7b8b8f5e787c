package org.openreadout.io.internal.lead;

import org.openreadout.io.internal.people.BareNames;
import org.openreadout.io.internal.people.Honorifics;
import org.openreadout.io.internal.people.OfficeWords;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.people.PersonReader;
import org.openreadout.io.internal.scan.Lexicon;
import org.openreadout.io.internal.statement.StatementReader;
import org.openreadout.io.internal.time.CalendarWords;
import org.openreadout.io.internal.time.ClockReader;
import org.openreadout.io.internal.time.DateReader;
import org.openreadout.io.internal.time.DurationReader;

/** The parts that a lead is read with; immutable and shared. */
public final class LeadGrammar {
  final PartyTable parties;
  final Honorifics honorifics;
  final OfficeWords offices;
  final PersonReader people;
  final BareNames bareNames;
  final DateReader dates;
  final ClockReader clocks;
  final DurationReader durations;
  final PlaceReader places;
  final OccasionReader occasions;
  final FrameReader frames;
  final DayWords days;
  final EventWords events;
  final StatementReader statements;

  public LeadGrammar(
      Lexicon.Builder lexicon,
      CalendarWords calendar,
      DateReader dates,
      PartyTable parties,
      Honorifics honorifics,
      OfficeWords offices,
      StatementReader statements) {
    this.parties = parties;
    this.honorifics = honorifics;
    this.offices = offices;
    this.dates = dates;
    this.statements = statements;
    events = new EventWords(lexicon);
    people = new PersonReader(parties, honorifics, offices);
    bareNames = new BareNames(parties, honorifics, offices);
    clocks = new ClockReader(calendar, dates);
    durations = new DurationReader(calendar);
    places = new PlaceReader(parties, events, dates);
    occasions = new OccasionReader(events);
    frames = new FrameReader(events);
    days = new DayWords(calendar);
  }
}
