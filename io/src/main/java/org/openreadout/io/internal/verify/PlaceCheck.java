package org.openreadout.io.internal.verify;

import java.util.Optional;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.model.Occasion;
import org.openreadout.model.Venue;
import org.openreadout.source.Span;

/** Checks venues and occasions, whose parts have to stand in their printed form. */
final class PlaceCheck {
  /** A longer name is only looked for as it is. */
  private static final int LONGEST = 1_000;

  private final Evidence evidence;
  private final PartyCheck parties;

  PlaceCheck(Evidence evidence, PartyCheck parties) {
    this.evidence = evidence;
    this.parties = parties;
  }

  void check(JsonPath path, Venue venue) {
    Optional<Span> words = words(path, venue.printed(), venue.span());
    if (words.isPresent()) {
      venue.place().ifPresent(place -> part(path.at("place"), place, words.get()));
      venue.country().ifPresent(country -> parties.check(path.at("country"), country, words.get()));
    }
  }

  void check(JsonPath path, Occasion occasion) {
    Optional<Span> words = words(path, occasion.printed(), occasion.span());
    if (words.isPresent()) {
      boolean named = isNamed(occasion, words.get());
      if (!named) {
        evidence.remarks.notInText(
            words.get(),
            path.at("name"),
            Remarks.quote(occasion.name()) + " is not in the printed form");
      }
      occasion.expansion().ifPresent(v -> evidence.occurs(path.at("expansion"), v, words.get()));
    }
  }

  /** Whether the name is printed, perhaps with its expansion or something else in parentheses. */
  private boolean isNamed(Occasion occasion, Span words) {
    String name = occasion.name();
    if (evidence.isWhole(name, words)) {
      return true;
    }
    if (name.isBlank() || name.length() > LONGEST || occasion.printed().length() > LONGEST) {
      return false;
    }
    String expansion = occasion.expansion().orElse("");
    for (int i = name.indexOf(' '); i > 0 && !expansion.isEmpty(); i = name.indexOf(' ', i + 1)) {
      String printed = name.substring(0, i) + " (" + expansion + ")" + name.substring(i);
      if (evidence.isWhole(printed, words)) {
        return true;
      }
    }
    return plain(occasion.printed()).contains(plain(name));
  }

  private void part(JsonPath path, String place, Span words) {
    if (evidence.occurs(path, place, words) && !evidence.isWhole(place, words)) {
      evidence.remarks.notInText(words, path, Remarks.quote(place) + " is only a part of the name");
    }
  }

  /** Where the printed form stands; nothing where it does not, which is reported. */
  private Optional<Span> words(JsonPath path, String printed, Optional<Span> span) {
    if (span.isPresent()) {
      return span.filter(s -> evidence.spells(path.at("printed"), printed, path.at("span"), s));
    }
    if (printed.isBlank()) {
      return Optional.of(evidence.whole); // it is told without its printed form
    }
    if (!evidence.occurs(path.at("printed"), printed, evidence.whole)) {
      return Optional.empty();
    }
    return Optional.of(evidence.places(printed).get(0));
  }

  /**
   * A printed form with one space before each word, without what it has in parentheses: "APEC (…)
   * Ministerial Meeting".
   */
  private static String plain(String printed) {
    StringBuilder b = new StringBuilder(" ");
    int depth = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      if (depth > 0 || c == ')') {
        continue;
      }
      if (!Tokenizer.isSpace(c)) {
        b.append(c);
      } else if (b.charAt(b.length() - 1) != ' ') {
        b.append(' ');
      }
    }
    return b.append(b.charAt(b.length() - 1) == ' ' ? "" : " ").toString();
  }
}
