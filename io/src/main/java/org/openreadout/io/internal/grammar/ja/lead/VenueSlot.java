package org.openreadout.io.internal.grammar.ja.lead;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.grammar.ja.people.Countries;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.Venue;

/**
 * Where it was: "ブラジルのサンパウロ | を訪問中の", "フランス・パリ | を訪問中の", "訪日中の", "外務省 | において". A building counts
 * more than a city, a city more than a country.
 */
final class VenueSlot implements Slot {
  private static final int COUNTRY = 1;
  private static final int CITY = 2;
  private static final int BUILDING = 3;

  private final Countries countries;

  VenueSlot(Countries countries) {
    this.countries = countries;
  }

  @Override
  public int take(Lead lead, int i) {
    Tokens tokens = lead.tokens;
    if (tokens.is(i, Word.VISITING_JAPAN)) {
      lead.meeting.venue(
          Venue.builder()
              .printed(tokens.text(i))
              .country(countries.japan())
              .span(tokens.span(i, i + 1))
              .build(),
          COUNTRY);
      return i + 1;
    }
    boolean visiting = tokens.is(i, Word.VISITING);
    if ((!visiting && !tokens.is(i, Word.PLACE_PARTICLE)) || lead.phrase() >= i) {
      return i;
    }
    int from = lead.phrase();
    Party country = countries.at(tokens, from);
    int place = from;
    if (country != null) {
      place = tokens.is(from + 1, Word.NO) || tokens.is(from + 1, Word.DOT) ? from + 2 : from + 1;
    }
    @Nullable String city = place < i ? tokens.plain(place, i) : null;
    Venue.Builder venue = Venue.builder().printed(tokens.plain(from, i)).span(tokens.span(from, i));
    if (country != null) {
      venue.country(country.withPrinted(tokens.text(from)));
    }
    lead.meeting.venue(
        (city == null ? venue : venue.place(city)).build(),
        city == null ? COUNTRY : visiting ? CITY : BUILDING);
    return i + 1;
  }
}
