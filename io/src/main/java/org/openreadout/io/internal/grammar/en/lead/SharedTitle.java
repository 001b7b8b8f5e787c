package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.AND;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.people.Style;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;

/**
 * Several persons under one title in the plural: "Prime Ministers A, B and C", "the Foreign
 * Ministers of A, B and C".
 */
final class SharedTitle {
  private SharedTitle() {}

  /** Adds a person, and further names under the same title; the token behind the last one. */
  static int names(Lead lead, PersonMention first, int to) {
    String office = first.isNamed() ? singular(lead, first) : null;
    PersonMention.Named name = first.name();
    int next = first.next();
    List<PersonMention> further = new ArrayList<>(0);
    for (int k = next; office != null && k < to; k = next) {
      int at = behindComma(lead.tokens, k);
      PersonMention other =
          at > k ? lead.grammar.bareNames.readFurther(lead.tokens, at, to, first) : null;
      if (other == null) {
        break;
      }
      further.add(other);
      next = other.next();
    }
    boolean several = office != null && name != null && !further.isEmpty();
    lead.add(
        several && office != null && name != null
            ? new PersonMention(
                name.from(), first.next(), name, first.style(), List.of(office), first.party())
            : first);
    further.forEach(lead::add);
    return next;
  }

  /** Adds one unnamed person for each country; the token behind the person where it is one. */
  static int countries(Lead lead, PersonMention person, int to) {
    String title = lead.verb && !person.isNamed() ? singular(lead, person) : null;
    if (title == null || person.party() == null) {
      return person.next();
    }
    List<Party> parties = new ArrayList<>(List.of(person.party()));
    int next = person.next();
    for (int k = next; k < to; k = next) {
      int at = behindComma(lead.tokens, k);
      PartyTable.Match party = at > k ? lead.grammar.parties.read(lead.tokens, at, to) : null;
      if (party == null) {
        break;
      }
      parties.add(lead.grammar.parties.asPrinted(lead.tokens, party));
      next = party.next();
    }
    if (parties.size() < 2) {
      return person.next();
    }
    List<String> office = List.of(withoutGroup(title));
    for (Party party : parties) {
      lead.add(new PersonMention(person.from(), person.next(), null, Style.NONE, office, party));
    }
    return next;
  }

  private static @Nullable String singular(Lead lead, PersonMention person) {
    return person.offices().isEmpty()
        ? null
        : lead.grammar.offices.singular(person.offices().get(0));
  }

  private static int behindComma(Tokens tokens, int k) {
    int at = tokens.isMark(k, ',') ? k + 1 : k;
    return tokens.is(at, AND) ? at + 1 : at;
  }

  /** "G7 | Foreign Minister": the group is no part of the office. */
  private static String withoutGroup(String office) {
    int space = office.indexOf(' ');
    boolean group = space > 1 && space < 4 && Character.isDigit(office.charAt(1));
    return group ? office.substring(space + 1) : office;
  }
}
