package org.openreadout.io.internal.grammar.en.wording;

import org.openreadout.model.Occasion;
import org.openreadout.model.Venue;

/** Tells where a meeting was held and at what event. */
final class PlaceWords {
  private final StyleWords style;
  private final PersonWords persons;

  PlaceWords(StyleWords style, PersonWords persons) {
    this.style = style;
    this.persons = persons;
  }

  /** "Da Nang, the Socialist Republic of Viet Nam". */
  String venue(Venue venue) {
    String country = venue.country().map(persons::party).orElse("");
    if (venue.place().isEmpty()) {
      return country.isEmpty() ? venue.printed() : country;
    }
    return country.isEmpty() ? venue.place().get() : venue.place().get() + ", " + country;
  }

  /** "the APEC (Asia-Pacific Economic Cooperation) Ministerial Meeting". */
  String occasion(Occasion occasion) {
    String name = occasion.name();
    if (occasion.expansion().isPresent()) {
      int first = name.indexOf(' ');
      String behind = first < 0 ? "" : name.substring(first);
      name =
          (first < 0 ? name : name.substring(0, first))
              + " ("
              + occasion.expansion().get()
              + ")"
              + behind;
    }
    return article(occasion.printed()) + name;
  }

  private String article(String printed) {
    for (String determiner : style.words("determiner")) {
      if (printed.startsWith(determiner + " ")) {
        return determiner + " ";
      }
    }
    return printed.isEmpty() ? style.words("determiner").iterator().next() + " " : "";
  }
}
