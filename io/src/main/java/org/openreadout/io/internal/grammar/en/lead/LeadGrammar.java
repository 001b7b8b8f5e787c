package org.openreadout.io.internal.grammar.en.lead;

import org.openreadout.io.internal.grammar.en.clause.StatementReader;
import org.openreadout.io.internal.grammar.en.people.BareNames;
import org.openreadout.io.internal.grammar.en.people.Honorifics;
import org.openreadout.io.internal.grammar.en.people.OfficeWords;
import org.openreadout.io.internal.grammar.en.people.PersonReader;
import org.openreadout.io.internal.grammar.en.people.PersonTables;
import org.openreadout.io.internal.grammar.en.people.Ranks;
import org.openreadout.io.internal.grammar.en.time.CalendarWords;
import org.openreadout.io.internal.grammar.en.time.ClockReader;
import org.openreadout.io.internal.grammar.en.time.DateReader;
import org.openreadout.io.internal.grammar.en.time.DayWords;
import org.openreadout.io.internal.grammar.en.time.DurationReader;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Lexicon;

/** The parts that a lead is read with; immutable and shared. */
public final class LeadGrammar {
  final PartyTable parties;
  final Honorifics honorifics;
  final OfficeWords offices;
  final Ranks ranks;
  final PersonReader people;
  final BareNames bareNames;
  final DateReader dates;
  final ClockReader clocks;
  final DurationReader durations;
  final PlaceReader places;
  final OccasionReader occasions;
  final Triggers triggers;
  final FrameReader frames;
  final DayWords days;
  final StatementReader statements;

  public LeadGrammar(
      Lexicon.Builder lexicon,
      CalendarWords calendar,
      DateReader dates,
      PersonTables persons,
      StatementReader statements) {
    parties = persons.parties();
    honorifics = persons.honorifics();
    offices = persons.offices();
    ranks = persons.ranks();
    this.dates = dates;
    this.statements = statements;
    people = new PersonReader(parties, honorifics, offices);
    bareNames = new BareNames(parties, honorifics, offices);
    clocks = new ClockReader(calendar, dates);
    durations = new DurationReader(calendar);
    places = new PlaceReader(parties, dates);
    occasions = new OccasionReader();
    triggers = new Triggers(lexicon);
    frames = new FrameReader(triggers);
    days = new DayWords(calendar);
  }
}
