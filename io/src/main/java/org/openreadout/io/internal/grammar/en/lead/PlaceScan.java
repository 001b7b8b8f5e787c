package org.openreadout.io.internal.grammar.en.lead;

import org.openreadout.io.internal.meeting.MeetingDraft;

import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.OccasionRelation;
import org.openreadout.model.Venue;

/**
 * Takes places and events out of a lead: whom it says to be visiting where, at what, on whose
 * margins.
 */
public final class PlaceScan {
  private static final String[] BEFORE_VISIT = {
    "his", "her", "their", "official", "working", "first", "current", "state", "a"
  };
  private static final String[] BEHIND_A_PLACE = {
    "to",
    "for",
    "on",
    "and",
    "with",
    "held",
    "from",
    "at",
    "in",
    "as",
    "had",
    "paid",
    "met",
    "today",
    "this",
    "where",
    "commencing",
    "received",
    "during",
    "by",
    "spoke",
    "co-chaired",
    "hosted",
    "attended",
    "participated",
    "prior",
    "ahead",
    "before",
    "after",
    "following",
    "yesterday",
    "earlier"
  };

  private static final int VISITED = 1;
  private static final int CITY = 2;
  private static final int BUILDING = 3;

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
    if (tokens.isAny(k, "visiting", "visited") || isVisitTo(k)) {
      int at = tokens.isAny(k, "visiting", "visited") ? k + 1 : k + 2;
      PlaceReader.Reading place = g.places.read(tokens, at, to);
      if (place != null && !tokens.isPossessive(place.next()) && isPlaceEnd(place.next(), to)) {
        meeting.venue(place.venue(), VISITED);
        return place.next();
      }
      return k;
    }
    if ((tokens.is(k, "to") && tokens.isAny(k + 1, "attend", "join", "chair", "co-chair"))
        || (tokens.is(k, "attending") && !verb)) {
      int at = tokens.is(k, "to") ? k + 2 : k + 1;
      return occasion(k, at, to, meeting, OccasionRelation.ATTENDING);
    }
    if (tokens.areWords(k, "to", "participate", "in")) {
      return occasion(k, k + 3, to, meeting, OccasionRelation.ATTENDING);
    }
    if (tokens.areWords(k, "to", "take", "part", "in")
        || tokens.areWords(k, "as", "a", "participant", "in")) {
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
        tokens.isAny(k, "at", "in", "to")
                && tokens.is(k + 1, "the")
                && (verb || !tokens.is(k, "to"))
            ? g.places.building(tokens, k + 1, to)
            : null;
    if (building != null) {
      remember(building.venue(), BUILDING, meeting);
      return building.next();
    }
    if (tokens.is(k, "at") && (tokens.is(k + 1, "the") || tokens.isCapital(k + 1))) {
      return at(k, to, meeting);
    }
    if (tokens.isAny(k, "for", "following", "during") && tokens.is(k + 1, "the") && verb) {
      return eventOnly(k, to, meeting);
    }
    if (tokens.is(k, "in")
        && (tokens.isCapital(k + 1) || (tokens.is(k + 1, "the") && tokens.isCapital(k + 2)))) {
      return city(k, to, meeting);
    }
    return tokens.is(k, "on") && tokens.isCapital(k + 1) ? island(k, to, meeting) : k;
  }

  /** "on Jeju Island" */
  private int island(int k, int to, MeetingDraft meeting) {
    PlaceReader.Reading place = g.places.read(tokens, k + 1, to);
    if (place == null || !tokens.isAny(place.next() - 1, "island", "islands")) {
      return k;
    }
    remember(place.venue(), CITY, meeting);
    return place.next();
  }

  private boolean isVisitTo(int k) {
    boolean noun = tokens.isAny(k, "visit", "trip", "travel") && tokens.is(k + 1, "to");
    boolean stay = tokens.is(k, "stay") && tokens.is(k + 1, "in");
    return (noun || stay) && tokens.isAny(k - 1, BEFORE_VISIT);
  }

  private boolean isPlaceEnd(int k, int to) {
    return k >= to || !tokens.isWord(k) || tokens.isAny(k, BEHIND_A_PLACE);
  }

  private int margin(int k) {
    if (tokens.isAny(k, "on", "at", "in")
        && tokens.is(k + 1, "the")
        && tokens.isAny(k + 2, "margins", "margin", "sidelines", "sideline", "occasion", "fringes")
        && tokens.is(k + 3, "of")) {
      boolean visit = tokens.isAny(k + 4, "his", "her", "their") && isVisitTo(k + 5);
      return visit ? k : k + 4;
    }
    return tokens.areWords(k, "as", "part", "of") ? k + 3 : k;
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
        tokens.is(next, "held")
            ? next + 1
            : tokens.isMark(next, '(')
                ? next + 1
                : tokens.isMark(next, ',') && tokens.is(next + 1, "held") ? next + 2 : next;
    if (tokens.is(in, "in")) {
      int behind = city(in, to, meeting);
      return behind > in ? behind : next;
    }
    return next;
  }

  private int at(int k, int to, MeetingDraft meeting) {
    OccasionReader.Reading event =
        g.occasions.read(tokens, brackets, k + 1, to, OccasionRelation.ON_THE_MARGINS);
    PlaceReader.Reading place = g.places.read(tokens, k + 1, to);
    boolean building =
        place != null && g.events.anyIn(EventWords.Kind.BUILDING, tokens, k + 1, place.next());
    if (event != null && !building && tokens.isCapital(k + 2)) {
      return occasion(k, k + 1, to, meeting, OccasionRelation.ON_THE_MARGINS);
    }
    if (place == null
        || place.next() == k + 1
        || tokens.isPossessive(place.next())
        || !isPlaceEnd(place.next(), to)) {
      return k;
    }
    remember(place.venue(), BUILDING, meeting);
    return place.next();
  }

  /** "for the NATO Summit", "following the Gulf Dialogue": an event, and nothing but an event. */
  private int eventOnly(int k, int to, MeetingDraft meeting) {
    OccasionReader.Reading event =
        g.occasions.read(tokens, brackets, k + 1, to, OccasionRelation.ON_THE_MARGINS);
    boolean named =
        event != null
            && tokens.isCapital(k + 2)
            && g.events.anyIn(EventWords.Kind.EVENT, tokens, k + 2, event.next());
    if (event != null && named && tokens.is(k, "during")) {
      return event.next(); // perhaps the meeting itself; and nobody met the "General Assembly"
    }
    return named && g.people.read(tokens, k + 1, to) == null
        ? occasion(k, k + 1, to, meeting, OccasionRelation.ON_THE_MARGINS)
        : k;
  }

  private int city(int k, int to, MeetingDraft meeting) {
    if (tokens.isAny(
        k - 1, "participation", "participated", "participate", "interest", "engaged", "role")) {
      return k;
    }
    PlaceReader.Reading place = g.places.read(tokens, k + 1, to);
    if (place == null
        || tokens.isPossessive(place.next())
        || !isPlaceEnd(place.next(), to)
        || g.dates.read(tokens, k + 1, to) != null) {
      return k;
    }
    remember(place.venue(), CITY, meeting);
    return place.next();
  }

  private static void remember(Venue venue, int rank, MeetingDraft meeting) {
    if (meeting.format == null || meeting.format == MeetingFormat.IN_PERSON) {
      meeting.venue(venue, rank);
    }
  }
}
