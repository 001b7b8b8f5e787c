package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.ASIDE_PLACE;
import static org.openreadout.io.internal.grammar.en.Word.ASIDE_TIME;
import static org.openreadout.io.internal.grammar.en.Word.ATTENDEES;
import static org.openreadout.io.internal.grammar.en.Word.CO_CHAIR_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.FOR;

import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;

/**
 * "(attendees: …)", "(Attending on the Vietnamese side were …)", "(for approximately 45 minutes)",
 * "(held in Bali)"; any other is passed over.
 */
final class ParenthesisSlot implements Slot {
  /** How far behind its start a list may say that it lists those present. */
  private static final int LIST = 8;

  private final SlotList times;
  private final SlotList places;
  private final SlotList persons;
  private final ClockSlot clocks;
  private final DurationSlot durations;

  /**
   * A parenthesis with what may stand in it.
   *
   * @param clocks one of the times, for a range without "at"
   * @param durations one of the times, for one without "for"
   */
  ParenthesisSlot(
      SlotList times, SlotList places, SlotList persons, ClockSlot clocks, DurationSlot durations) {
    this.times = times;
    this.places = places;
    this.persons = persons;
    this.clocks = clocks;
    this.durations = durations;
  }

  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int open, int to) {
    int closing = lead.brackets.closing(open);
    if (closing <= open || !lead.tokens.isMark(open, '(')) {
      return open;
    }
    int close = Math.min(closing, to);
    Tokens tokens = lead.tokens;
    int k = open + 1;
    if (tokens.is(k, FOR)) {
      times.take(lead, k, close);
    } else if (tokens.is(k, CO_CHAIR_NOUN) && tokens.isMark(k + 1, ':')) {
      chairs(lead, k + 2, close);
    } else if (tokens.begins(k, ATTENDEES) || Attendance.isIn(lead, k, Math.min(close, k + LIST))) {
      attendees(lead, k, close);
    } else {
      circumstances(lead, k, close);
    }
    return close + 1;
  }

  /** The principals, whom the sentence itself doesn't name. */
  private void chairs(Lead lead, int from, int to) {
    boolean before = lead.verb;
    lead.verb = true;
    persons(lead, from, to);
    lead.verb = before;
  }

  private void attendees(Lead lead, int from, int to) {
    boolean before = lead.attendees;
    Party outer = lead.context;
    lead.attendees = !lead.meeting.persons.isEmpty();
    persons(lead, from, to);
    lead.context = outer;
    lead.attendees = before;
  }

  private void persons(Lead lead, int from, int to) {
    for (int k = from; k < to; k = Math.max(persons.take(lead, k, to), k + 1)) {
      // each step takes one of them, or passes over a word
    }
  }

  /** "(approximately 60 minutes from 10:40 a.m.)", "(8:50 - 9:00)", "(local time; in Bali)". */
  private void circumstances(Lead lead, int from, int to) {
    Tokens tokens = lead.tokens;
    boolean timed = tokens.is(from, ASIDE_TIME);
    for (int k = from; k < to && timed; ) {
      int behind = durations.read(lead, k, to);
      behind = behind > k ? behind : times.take(lead, k, to);
      k = behind > k ? behind : k + 1;
    }
    ClockPhrase range = tokens.isNumber(from) ? lead.grammar.clocks.time(tokens, from, to) : null;
    if (range != null && range.end() != null) {
      clocks.take(lead, range, from);
    }
    if (tokens.is(from, ASIDE_PLACE)) {
      lead.aside = true;
      places.take(lead, from, to);
      lead.aside = false;
    }
  }
}
