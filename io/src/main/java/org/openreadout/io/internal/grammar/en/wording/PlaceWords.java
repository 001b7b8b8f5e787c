package org.openreadout.io.internal.grammar.en.wording;

import org.openreadout.model.Occasion;
import org.openreadout.model.Venue;

/** Tells where a meeting was held and at what event. */
final class PlaceWords {
  private final PersonWords persons;

  PlaceWords(PersonWords persons) {
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

  private static String article(String printed) {
    for (String article : new String[] {"the ", "a ", "an ", "this ", "its "}) {
      if (printed.startsWith(article)) {
        return article;
      }
    }
    return printed.isEmpty() ? "the " : "";
  }
}
