package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.BUILDING;
import static org.openreadout.io.internal.grammar.en.Word.ISLAND;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.OccasionRelation;

/**
 * Where people met: "at the White House", "in Da Nang", "on Jeju Island", "at the official
 * residence of the Ambassador". "At the APEC Ministerial Meeting" is an occasion.
 */
final class VenueSlot implements Slot {
  private final VenueReading venues;
  private final OccasionSlot occasions;

  VenueSlot(VenueReading venues, OccasionSlot occasions) {
    this.venues = venues;
    this.occasions = occasions;
  }

  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    Tokens tokens = lead.tokens;
    if (lead.attendees || !lead.tellsMeeting()) {
      return k; // a place in a sentence that tells no meeting is somewhere else
    }
    boolean article = tokens.is(k + 1, THE);
    if (trigger.tells(Tells.BUILDING) && article) {
      PlaceReader.Reading building = lead.grammar.places.building(tokens, k + 1, to);
      if (building != null) {
        venues.remember(lead, building.venue(), VenueReading.IN_BUILDING);
        return building.next();
      }
    }
    boolean name = tokens.isCapital(k + 1);
    if (trigger.tells(Tells.AT_NAME) && (article || name)) {
      return at(lead, k, to);
    }
    if (trigger.tells(Tells.CITY) && (name || (article && tokens.isCapital(k + 2)))) {
      return venues.city(lead, k, to);
    }
    return trigger.tells(Tells.ISLAND) && name ? island(lead, k, to) : k;
  }

  private int at(Lead lead, int k, int to) {
    Tokens tokens = lead.tokens;
    OccasionReader.Reading event =
        lead.grammar.occasions.read(
            tokens, lead.brackets, k + 1, to, OccasionRelation.ON_THE_MARGINS);
    PlaceReader.Reading place = lead.grammar.places.read(tokens, k + 1, to);
    boolean building = place != null && tokens.anyIs(k + 1, place.next(), BUILDING);
    if (event != null && !building && tokens.isCapital(k + 2)) {
      return occasions.read(lead, k, k + 1, to, OccasionRelation.ON_THE_MARGINS);
    }
    if (place == null
        || tokens.isPossessive(place.next())
        || !VenueReading.isPlaceEnd(lead, place.next(), to)) {
      return k;
    }
    venues.remember(lead, place.venue(), VenueReading.IN_BUILDING);
    return place.next();
  }

  private int island(Lead lead, int k, int to) {
    PlaceReader.Reading place = lead.grammar.places.read(lead.tokens, k + 1, to);
    if (place == null || !lead.tokens.is(place.next() - 1, ISLAND)) {
      return k;
    }
    venues.remember(lead, place.venue(), VenueReading.IN_CITY);
    return place.next();
  }
}
