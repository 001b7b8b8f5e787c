package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.EVENT;
import static org.openreadout.io.internal.grammar.en.Word.HELD;
import static org.openreadout.io.internal.grammar.en.Word.IN;
import static org.openreadout.io.internal.grammar.en.Word.POSSESSIVE_PRONOUN;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.OccasionRelation;

/**
 * The event that people met at: "on the margins of the APEC Ministerial Meeting", "to attend the
 * Tokyo Conference", "for the NATO Summit". Which phrases begin one stands in {@code lead.tsv}, how
 * an event is printed in {@link OccasionReader}.
 */
final class OccasionSlot implements Slot {
  private final VisitSlot visits;
  private final VenueReading venues;

  OccasionSlot(VisitSlot visits, VenueReading venues) {
    this.visits = visits;
    this.venues = venues;
  }

  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    Tokens tokens = lead.tokens;
    if (lead.attendees) {
      return k;
    }
    if (trigger.tells(Tells.IF_NAMED)) {
      return lead.tellsMeeting() && tokens.is(k + 1, THE) ? named(lead, trigger, k, to) : k;
    }
    int at = k + trigger.words();
    boolean attending = trigger.tells(Tells.ATTENDING);
    if (!attending && tokens.is(at, POSSESSIVE_PRONOUN) && visits.isVisit(lead, at + 1, to)) {
      return k; // "on the occasion of his visit to Japan"
    }
    return read(
        lead, k, at, to, attending ? OccasionRelation.ATTENDING : OccasionRelation.ON_THE_MARGINS);
  }

  /** An event, and nothing but an event. */
  private int named(Lead lead, Triggers.Trigger trigger, int k, int to) {
    Tokens tokens = lead.tokens;
    OccasionReader.Reading event =
        lead.grammar.occasions.read(
            tokens, lead.brackets, k + 1, to, OccasionRelation.ON_THE_MARGINS);
    boolean named =
        event != null && tokens.isCapital(k + 2) && tokens.anyIs(k + 2, event.next(), EVENT);
    if (event != null && named && trigger.tells(Tells.PASSED_OVER)) {
      return event.next();
    }
    if (!named) {
      return k;
    }
    PersonMention person = lead.grammar.people.read(tokens, k + 1, to);
    boolean nobody = // "the G20 Foreign Ministers | ’ Meeting"
        person == null || tokens.isPossessive(person.next());
    return nobody ? read(lead, k, k + 1, to, OccasionRelation.ON_THE_MARGINS) : k;
  }

  /** Takes the event at a token, and the city behind it; {@code k} where none is there. */
  int read(Lead lead, int k, int at, int to, OccasionRelation relation) {
    Tokens tokens = lead.tokens;
    OccasionReader.Reading reading =
        lead.grammar.occasions.read(tokens, lead.brackets, at, to, relation);
    if (reading == null) {
      return k;
    }
    if (lead.meeting.occasion == null) {
      lead.meeting.occasion = reading.occasion();
    }
    int next = reading.next();
    int in =
        tokens.is(next, HELD) || tokens.isMark(next, '(')
            ? next + 1
            : tokens.isMark(next, ',') && tokens.is(next + 1, HELD) ? next + 2 : next;
    if (tokens.is(in, IN)) {
      int behind = venues.city(lead, in, to);
      return behind > in ? behind : next;
    }
    return next;
  }
}
