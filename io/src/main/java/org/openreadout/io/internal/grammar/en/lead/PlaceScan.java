package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.AS_A_PARTICIPANT_IN;
import static org.openreadout.io.internal.grammar.en.Word.AS_PART_OF;
import static org.openreadout.io.internal.grammar.en.Word.AT;
import static org.openreadout.io.internal.grammar.en.Word.ATTENDING;
import static org.openreadout.io.internal.grammar.en.Word.BEHIND_PLACE;
import static org.openreadout.io.internal.grammar.en.Word.BUILDING;
import static org.openreadout.io.internal.grammar.en.Word.DURING;
import static org.openreadout.io.internal.grammar.en.Word.EVENT;
import static org.openreadout.io.internal.grammar.en.Word.EVENT_PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.HELD;
import static org.openreadout.io.internal.grammar.en.Word.IN;
import static org.openreadout.io.internal.grammar.en.Word.INTEREST;
import static org.openreadout.io.internal.grammar.en.Word.ISLAND;
import static org.openreadout.io.internal.grammar.en.Word.MARGIN;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.ON;
import static org.openreadout.io.internal.grammar.en.Word.ON_AT_IN;
import static org.openreadout.io.internal.grammar.en.Word.PLACE_PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.POSSESSIVE_PRONOUN;
import static org.openreadout.io.internal.grammar.en.Word.STAY;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.TO;
import static org.openreadout.io.internal.grammar.en.Word.TO_ATTEND_VERB;
import static org.openreadout.io.internal.grammar.en.Word.TO_PARTICIPATE_IN;
import static org.openreadout.io.internal.grammar.en.Word.TO_TAKE_PART_IN;
import static org.openreadout.io.internal.grammar.en.Word.VISITING;
import static org.openreadout.io.internal.grammar.en.Word.VISIT_ADJECTIVE;
import static org.openreadout.io.internal.grammar.en.Word.VISIT_NOUN;

import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.OccasionRelation;
import org.openreadout.model.Venue;

/**
 * Takes places and events out of a lead: whom it says to be visiting where, at what, on whose
 * margins.
 */
public final class PlaceScan {
  private static final int VISITED = 1;
  private static final int IN_CITY = 2;
  private static final int IN_BUILDING = 3;

  private final LeadGrammar g;
  private final Tokens tokens;
  private final Brackets brackets;

  public PlaceScan(LeadGrammar g, Tokens tokens, Brackets brackets) {
    this.g = g;
    this.tokens = tokens;
    this.brackets = brackets;
  }

  /**
   * The token behind a place or event at {@code k}; {@code k} where there is none.
   *
   * @param told whether the sentence tells the meeting, and not what happened around it
   */
  public int step(int k, int to, MeetingDraft meeting, boolean verb, boolean told) {
    if (tokens.is(k, VISITING) || isVisitTo(k)) {
      int at = tokens.is(k, VISITING) ? k + 1 : k + 2;
      PlaceReader.Reading place = g.places.read(tokens, at, to);
      if (place != null && !tokens.isPossessive(place.next()) && isPlaceEnd(place.next(), to)) {
        meeting.venue(place.venue(), VISITED);
        return place.next();
      }
      return k;
    }
    if ((tokens.is(k, TO) && tokens.is(k + 1, TO_ATTEND_VERB))
        || (tokens.is(k, ATTENDING) && !verb)) {
      int at = tokens.is(k, TO) ? k + 2 : k + 1;
      return occasion(k, at, to, meeting, OccasionRelation.ATTENDING);
    }
    if (tokens.begins(k, TO_PARTICIPATE_IN)) {
      return occasion(k, k + 3, to, meeting, OccasionRelation.ATTENDING);
    }
    if (tokens.begins(k, TO_TAKE_PART_IN) || tokens.begins(k, AS_A_PARTICIPANT_IN)) {
      return occasion(k, k + 4, to, meeting, OccasionRelation.ATTENDING);
    }
    int margin = margin(k);
    if (margin > k) {
      return occasion(k, margin, to, meeting, OccasionRelation.ON_THE_MARGINS);
    }
    if (!told) {
      return k; // a place in a sentence that tells no meeting is somewhere else
    }
    PlaceReader.Reading building =
        tokens.is(k, PLACE_PREPOSITION) && tokens.is(k + 1, THE) && (verb || !tokens.is(k, TO))
            ? g.places.building(tokens, k + 1, to)
            : null;
    if (building != null) {
      remember(building.venue(), IN_BUILDING, meeting);
      return building.next();
    }
    if (tokens.is(k, AT) && (tokens.is(k + 1, THE) || tokens.isCapital(k + 1))) {
      return at(k, to, meeting);
    }
    if (tokens.is(k, EVENT_PREPOSITION) && tokens.is(k + 1, THE) && verb) {
      return eventOnly(k, to, meeting);
    }
    if (tokens.is(k, IN)
        && (tokens.isCapital(k + 1) || (tokens.is(k + 1, THE) && tokens.isCapital(k + 2)))) {
      return city(k, to, meeting);
    }
    return tokens.is(k, ON) && tokens.isCapital(k + 1) ? island(k, to, meeting) : k;
  }

  /** "on Jeju Island" */
  private int island(int k, int to, MeetingDraft meeting) {
    PlaceReader.Reading place = g.places.read(tokens, k + 1, to);
    if (place == null || !tokens.is(place.next() - 1, ISLAND)) {
      return k;
    }
    remember(place.venue(), IN_CITY, meeting);
    return place.next();
  }

  private boolean isVisitTo(int k) {
    boolean noun = tokens.is(k, VISIT_NOUN) && tokens.is(k + 1, TO);
    boolean stay = tokens.is(k, STAY) && tokens.is(k + 1, IN);
    return (noun || stay) && tokens.is(k - 1, VISIT_ADJECTIVE);
  }

  private boolean isPlaceEnd(int k, int to) {
    return k >= to || !tokens.isWord(k) || tokens.is(k, BEHIND_PLACE);
  }

  private int margin(int k) {
    if (tokens.is(k, ON_AT_IN)
        && tokens.is(k + 1, THE)
        && tokens.is(k + 2, MARGIN)
        && tokens.is(k + 3, OF)) {
      boolean visit = tokens.is(k + 4, POSSESSIVE_PRONOUN) && isVisitTo(k + 5);
      return visit ? k : k + 4;
    }
    return tokens.begins(k, AS_PART_OF) ? k + 3 : k;
  }

  private int occasion(int k, int at, int to, MeetingDraft meeting, OccasionRelation relation) {
    OccasionReader.Reading reading = g.occasions.read(tokens, brackets, at, to, relation);
    if (reading == null) {
      return k;
    }
    if (meeting.occasion == null) {
      meeting.occasion = reading.occasion();
    }
    int next = reading.next();
    int in =
        tokens.is(next, HELD)
            ? next + 1
            : tokens.isMark(next, '(')
                ? next + 1
                : tokens.isMark(next, ',') && tokens.is(next + 1, HELD) ? next + 2 : next;
    if (tokens.is(in, IN)) {
      int behind = city(in, to, meeting);
      return behind > in ? behind : next;
    }
    return next;
  }

  private int at(int k, int to, MeetingDraft meeting) {
    OccasionReader.Reading event =
        g.occasions.read(tokens, brackets, k + 1, to, OccasionRelation.ON_THE_MARGINS);
    PlaceReader.Reading place = g.places.read(tokens, k + 1, to);
    boolean building = place != null && tokens.anyIs(k + 1, place.next(), BUILDING);
    if (event != null && !building && tokens.isCapital(k + 2)) {
      return occasion(k, k + 1, to, meeting, OccasionRelation.ON_THE_MARGINS);
    }
    if (place == null
        || place.next() == k + 1
        || tokens.isPossessive(place.next())
        || !isPlaceEnd(place.next(), to)) {
      return k;
    }
    remember(place.venue(), IN_BUILDING, meeting);
    return place.next();
  }

  /** "for the NATO Summit", "following the Gulf Dialogue": an event, and nothing but an event. */
  private int eventOnly(int k, int to, MeetingDraft meeting) {
    OccasionReader.Reading event =
        g.occasions.read(tokens, brackets, k + 1, to, OccasionRelation.ON_THE_MARGINS);
    boolean named =
        event != null && tokens.isCapital(k + 2) && tokens.anyIs(k + 2, event.next(), EVENT);
    if (event != null && named && tokens.is(k, DURING)) {
      return event.next(); // perhaps the meeting itself; and nobody met the "General Assembly"
    }
    return named && g.people.read(tokens, k + 1, to) == null
        ? occasion(k, k + 1, to, meeting, OccasionRelation.ON_THE_MARGINS)
        : k;
  }

  private int city(int k, int to, MeetingDraft meeting) {
    if (tokens.is(k - 1, INTEREST)) {
      return k;
    }
    PlaceReader.Reading place = g.places.read(tokens, k + 1, to);
    if (place == null
        || tokens.isPossessive(place.next())
        || !isPlaceEnd(place.next(), to)
        || g.dates.date(tokens, k + 1, to) != null) {
      return k;
    }
    remember(place.venue(), IN_CITY, meeting);
    return place.next();
  }

  private static void remember(Venue venue, int rank, MeetingDraft meeting) {
    if (meeting.format == null || meeting.format == MeetingFormat.IN_PERSON) {
      meeting.venue(venue, rank);
    }
  }
}
