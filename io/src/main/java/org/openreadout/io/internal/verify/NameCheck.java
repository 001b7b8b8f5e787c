package org.openreadout.io.internal.verify;

import java.util.Optional;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.model.Participant;
import org.openreadout.model.PersonName;
import org.openreadout.source.Span;

/** Checks a person's name: it is printed, it is this person's, and its parts are parts of it. */
final class NameCheck {
  /** The parts of a longer name are not told apart. */
  private static final int LONGEST = 1_000;

  private final Evidence evidence;
  private final PersonPlaces places;

  NameCheck(Evidence evidence, PersonPlaces places) {
    this.evidence = evidence;
    this.places = places;
  }

  void check(JsonPath path, PersonName name, Participant person, Optional<Span> span) {
    boolean own = span.isPresent() && evidence.index.has(name.display(), span.get());
    if (!own
        && evidence.occurs(path.at("display"), name.display(), evidence.whole)
        && !places.mayBe(name, person, span)) {
      evidence.remarks.notInText(
          span.orElse(Evidence.NOWHERE),
          path.at("display"),
          Remarks.quote(name.display()) + " is in the text, but not the name of this person");
    }
    if (name.display().length() <= LONGEST) {
      parts(path, name, span);
    }
  }

  private void parts(JsonPath path, PersonName name, Optional<Span> span) {
    String rest = spaced(name.display());
    if (name.given().isPresent()) {
      rest = without(path.at("given"), name.given().get(), rest, span);
    }
    if (name.family().isPresent()) {
      rest = without(path.at("family"), name.family().get(), rest, span);
    }
    if (name.given().isPresent() && name.family().isPresent() && !isSuffix(rest)) {
      evidence.remarks.notInText(
          span.orElse(Evidence.NOWHERE),
          path,
          "given and family name leave out a part of " + Remarks.quote(name.display()));
    }
    boolean swapped =
        name.given().filter(NameCheck::isCapitals).isPresent()
            && name.family().filter(f -> !isCapitals(f)).isPresent();
    if (swapped) {
      evidence.remarks.notInText(
          span.orElse(Evidence.NOWHERE),
          path.at("given"),
          Remarks.quote(name.given().get()) + " is printed in capitals, as family names are");
    }
  }

  /** Whether nothing is left of a name but what stands behind it: "Jr.", "III". */
  private boolean isSuffix(String rest) {
    for (int i = 0; i < rest.length(); ) {
      int end = Words.end(rest, i);
      if (Words.isWordChar(rest.charAt(i))
          && !evidence.language.clues().names().isSuffix(rest.substring(i, end))) {
        return false;
      }
      i = end;
    }
    return true;
  }

  private String without(JsonPath path, String part, String display, Optional<Span> span) {
    String words = spaced(part);
    int at = display.indexOf(words);
    if (at < 0 || words.isBlank()) {
      evidence.remarks.notInText(
          span.orElse(Evidence.NOWHERE), path, Remarks.quote(part) + " is no part of the name");
      return display;
    }
    return display.substring(0, at) + " | " + display.substring(at + words.length());
  }

  /** The words with one space around each; commas are none. */
  private static String spaced(String name) {
    StringBuilder b = new StringBuilder(" ");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean space = c == ',' || Tokenizer.isSpace(c);
      if (!space) {
        b.append(c);
      } else if (b.charAt(b.length() - 1) != ' ') {
        b.append(' ');
      }
    }
    return b.append(b.charAt(b.length() - 1) == ' ' ? "" : " ").toString();
  }

  /** Whether all letters, at least two, are capitals; an initial tells nothing. */
  private static boolean isCapitals(String part) {
    int letters = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (Character.isLowerCase(c) || c == '.') {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }
}
