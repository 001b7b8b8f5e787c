package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.BEHIND_PLACE;
import static org.openreadout.io.internal.grammar.en.Word.INTEREST;

import org.openreadout.model.MeetingFormat;
import org.openreadout.model.Venue;

/** What several slots need of venues: how much one counts, where one ends, "in Da Nang". */
final class VenueReading {
  static final int VISITED = 1;
  static final int IN_CITY = 2;
  static final int IN_BUILDING = 3;

  /** Whether a place may end before a token. */
  static boolean isPlaceEnd(Lead lead, int k, int to) {
    return k >= to || !lead.tokens.isWord(k) || lead.tokens.is(k, BEHIND_PLACE);
  }

  /** Takes the city behind "in" at a token; {@code k} where none is there. */
  int city(Lead lead, int k, int to) {
    if (lead.tokens.is(k - 1, INTEREST)) {
      return k;
    }
    PlaceReader.Reading place = lead.grammar.places.read(lead.tokens, k + 1, to);
    if (place == null
        || lead.tokens.isPossessive(place.next())
        || !isPlaceEnd(lead, place.next(), to)
        || lead.grammar.dates.read(lead.tokens, k + 1, to) != null) {
      return k;
    }
    remember(lead, place.venue(), IN_CITY);
    return place.next();
  }

  /** Keeps a venue, unless people met at a distance. */
  void remember(Lead lead, Venue venue, int rank) {
    if (lead.meeting.format == null || lead.meeting.format == MeetingFormat.IN_PERSON) {
      lead.meeting.venue(venue, rank);
    }
  }
}
