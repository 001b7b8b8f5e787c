package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.VISIT_ADJECTIVE;

/**
 * The country or city that somebody was visiting: "who is visiting Japan", "his visit to Hanoi".
 */
final class VisitSlot implements Slot {
  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    if (lead.attendees
        || (trigger.tells(Tells.BEHIND_ADJECTIVE) && !lead.tokens.is(k - 1, VISIT_ADJECTIVE))) {
      return k;
    }
    PlaceReader.Reading place = lead.grammar.places.read(lead.tokens, k + trigger.words(), to);
    if (place == null
        || lead.tokens.isPossessive(place.next())
        || !VenueReading.isPlaceEnd(lead, place.next(), to)) {
      return k;
    }
    lead.meeting.venue(place.venue(), VenueReading.VISITED);
    return place.next();
  }

  /** Whether "visit to" stands at a token, behind "his" or "official". */
  boolean isVisit(Lead lead, int k, int to) {
    Triggers.Trigger visit = lead.grammar.triggers.at(lead.tokens, k, to, SlotName.VISIT);
    return visit != null
        && visit.tells(Tells.BEHIND_ADJECTIVE)
        && lead.tokens.is(k - 1, VISIT_ADJECTIVE);
  }
}
