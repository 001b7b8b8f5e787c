package org.openreadout.io.internal.grammar.en.lead;

import org.openreadout.io.internal.grammar.en.clause.StatementReader;
import org.openreadout.io.internal.grammar.en.people.BareNames;
import org.openreadout.io.internal.grammar.en.people.Honorifics;
import org.openreadout.io.internal.grammar.en.people.OfficeWords;
import org.openreadout.io.internal.grammar.en.people.PersonReader;
import org.openreadout.io.internal.grammar.en.time.CalendarWords;
import org.openreadout.io.internal.grammar.en.time.ClockReader;
import org.openreadout.io.internal.grammar.en.time.DateReader;
import org.openreadout.io.internal.grammar.en.time.DayWords;
import org.openreadout.io.internal.grammar.en.time.DurationReader;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Lexicon;

/** The parts that a lead is read with; immutable and shared. */
public final class LeadGrammar {
  public final PartyTable parties;
  public final Honorifics honorifics;
  public final OfficeWords offices;
  public final PersonReader people;
  public final BareNames bareNames;
  public final DateReader dates;
  public final ClockReader clocks;
  public final DurationReader durations;
  public final PlaceReader places;
  public final OccasionReader occasions;
  public final FrameReader frames;
  public final DayWords days;
  public final StatementReader statements;

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
    people = new PersonReader(parties, honorifics, offices);
    bareNames = new BareNames(parties, honorifics, offices);
    clocks = new ClockReader(calendar, dates);
    durations = new DurationReader(calendar);
    places = new PlaceReader(parties, dates);
    occasions = new OccasionReader();
    frames = new FrameReader();
    days = new DayWords(calendar);
  }
}
