package org.openreadout.io.internal.grammar.en.wording;

import static org.openreadout.io.internal.grammar.en.wording.Piece.AND;
import static org.openreadout.io.internal.grammar.en.wording.Piece.OF;
import static org.openreadout.io.internal.grammar.en.wording.Piece.REPRESENTATIVE;
import static org.openreadout.io.internal.grammar.en.wording.Piece.THE;

import java.util.Locale;
import java.util.stream.Collectors;
import org.openreadout.model.Office;
import org.openreadout.model.Participant;
import org.openreadout.model.Party;
import org.openreadout.model.PersonName;

/**
 * Presents a participant: "H.E. Mr. Ricardo Luna, Minister for Foreign Affairs of the Republic of
 * Peru".
 */
final class PersonWords {
  private final StyleWords style;

  PersonWords(StyleWords style) {
    this.style = style;
  }

  /**
   * A participant in full.
   *
   * @param country whether the country or organisation is named behind the office
   */
  String full(Participant person, boolean country) {
    String office =
        person.offices().stream()
            .map(Office::title)
            .collect(Collectors.joining(" " + style.say(AND) + " "));
    String of =
        country ? person.party().map(p -> " " + style.say(OF) + " " + party(p)).orElse("") : "";
    if (person.name().isEmpty()) {
      return style.say(THE) + " " + (office.isEmpty() ? style.say(REPRESENTATIVE) : office) + of;
    }
    String styled = styled(person, person.name().get());
    if (person.honorifics().isEmpty()) {
      return (office.isEmpty() ? "" : office + " ")
          + styled
          + of; // "Prime Minister Sakae Tonoyama"
    }
    // a sovereign's style is the office: "His Majesty King Faris III"
    boolean isStyle = office.equals(person.honorifics().get(person.honorifics().size() - 1));
    return office.isEmpty() || isStyle ? styled + of : styled + ", " + office + of;
  }

  /** Whether the office stands behind the name, between commas. */
  boolean isAppositive(Participant person) {
    return person.name().isPresent()
        && !person.honorifics().isEmpty()
        && !person.offices().isEmpty();
  }

  /** "H.E. Mr. Ricardo Luna". */
  String styled(Participant person, PersonName name) {
    return person.honorifics().isEmpty()
        ? name.display()
        : String.join(" ", person.honorifics()) + " " + name.display();
  }

  /**
   * The party as the readout prints it, with its article: "the Republic of Peru"; an abbreviation
   * in full.
   */
  String party(Party party) {
    boolean words =
        party.printed().filter(p -> p.chars().anyMatch(Character::isLowerCase)).isPresent();
    return withArticle(words ? party.printed().orElse("") : party.name());
  }

  /** "the United States", "Peru". */
  String withArticle(String name) {
    for (String word : name.split("[ ,]", -1)) {
      if (style.is("article", word)) {
        return style.say(THE) + " " + name;
      }
    }
    return name;
  }

  /**
   * "Minister Kono": the short form that the readout knows, else one made of office and family
   * name.
   */
  String brief(Participant person) {
    String display = person.name().map(PersonName::display).orElse("");
    for (String alias : person.aliases()) {
      if (display.isEmpty() || !alias.contains(display)) {
        return alias;
      }
    }
    return made(person);
  }

  /** A short form made of office and family name. */
  String made(Participant person) {
    if (person.name().isEmpty()) {
      return full(person, true);
    }
    String title = person.offices().isEmpty() ? "" : title(person.offices().get(0).title());
    if (title.isEmpty() && !person.honorifics().isEmpty()) {
      title = person.honorifics().get(person.honorifics().size() - 1);
    }
    String name = family(person.name().get());
    return title.isEmpty() || name.startsWith(title + " ") ? name : title + " " + name;
  }

  /** "Minister" of "Minister for Foreign Affairs": up to the first preposition or comma. */
  private String title(String office) {
    String title = office;
    for (String word : style.words("titleend")) {
      title = before(" " + word + " ", title);
    }
    title = before("/", before(",", title));
    return title.chars().filter(c -> c == ' ').count() > 3 ? "" : title;
  }

  private static String before(String end, String title) {
    int at = title.indexOf(end);
    return at > 0 ? title.substring(0, at) : title;
  }

  private static String family(PersonName name) {
    String family = name.family().orElseGet(() -> last(name.display()));
    return family.equals(family.toUpperCase(Locale.ROOT)) ? capitalised(family) : family;
  }

  private static String last(String display) {
    String name = display.contains(", ") ? display.substring(0, display.indexOf(", ")) : display;
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** "Mizusawa" of "MIZUSAWA". */
  private static String capitalised(String upper) {
    StringBuilder out = new StringBuilder(upper.length());
    boolean first = true;
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      out.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return out.toString();
  }
}
