package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.COUNTERPART;
import static org.openreadout.io.internal.grammar.en.Word.COUNTERPARTS;
import static org.openreadout.io.internal.grammar.en.Word.DELEGATION;
import static org.openreadout.io.internal.grammar.en.Word.FOREIGN_MINISTERS;
import static org.openreadout.io.internal.grammar.en.Word.LEADERS;
import static org.openreadout.io.internal.grammar.en.Word.NAMELESS_GROUP;
import static org.openreadout.io.internal.grammar.en.Word.OF_FROM;
import static org.openreadout.io.internal.grammar.en.Word.OF_FROM_AND;
import static org.openreadout.io.internal.grammar.en.Word.SHARED_OFFICE;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.WITH_POSSESSOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.model.Party;

/** Takes several persons out of one phrase of a lead: by one title, or by their countries alone. */
public abstract class GroupScan extends LeadState {
  public GroupScan(LeadPage page) {
    super(page);
  }

  /** Adds a person, and further names under the same title: "Prime Ministers A, B and C". */
  public int severalNames(PersonMention first, int to) {
    String office =
        first.isNamed() && !first.offices().isEmpty()
            ? g.offices.singular(first.offices().get(0))
            : null;
    int next = first.next();
    List<PersonMention> further = new ArrayList<>(0);
    for (int k = next; office != null && k < to; k = next) {
      int at = tokens.isMark(k, ',') ? k + 1 : k;
      at = tokens.is(at, AND) ? at + 1 : at;
      PersonMention other = at > k ? g.bareNames.readFurther(tokens, at, to, first) : null;
      if (other == null) {
        break;
      }
      further.add(other);
      next = other.next();
    }
    boolean several = office != null && !further.isEmpty();
    add(several ? first.fromName(Objects.requireNonNull(office)) : first);
    further.forEach(this::add);
    return next;
  }

  /** "the Foreign Ministers of A, B and C": one unnamed person for each country. */
  public int severalOffices(PersonMention person, int to) {
    if (!verb
        || person.isNamed()
        || person.party() == null
        || person.offices().isEmpty()
        || g.offices.singular(person.offices().get(0)) == null) {
      return person.next();
    }
    List<Party> parties = new ArrayList<>(List.of(person.party()));
    int next = person.next();
    for (int k = next; k < to; ) {
      int at = tokens.isMark(k, ',') ? k + 1 : k;
      at = tokens.is(at, AND) ? at + 1 : at;
      PartyTable.Match party = at > k ? g.parties.read(tokens, at, to) : null;
      if (party == null) {
        break;
      }
      parties.add(g.parties.asPrinted(tokens, party));
      next = party.next();
      k = next;
    }
    if (parties.size() < 2) {
      return person.next();
    }
    String office =
        withoutGroup(Objects.requireNonNull(g.offices.singular(person.offices().get(0))));
    for (Party party : parties) {
      add(
          new PersonMention(
              person.from(),
              person.next(),
              person.nameFrom(),
              person.nameFrom(),
              List.of(),
              (char) 0,
              List.of(office),
              party));
    }
    return next;
  }

  /** "G7 | Foreign Minister": the group is no part of the office. */
  private static String withoutGroup(String office) {
    int space = office.indexOf(' ');
    boolean group = space > 1 && space < 4 && Character.isDigit(office.charAt(1));
    return group ? office.substring(space + 1) : office;
  }

  /** "senior Taliban representatives": nobody named, but a party that takes part. */
  public int representatives(int k, int to) {
    PartyTable.Match party = verb ? g.parties.read(tokens, k, to) : null;
    if (party == null
        || !(tokens.is(party.next(), NAMELESS_GROUP)
            || (tokens.is(party.next(), DELEGATION) && tokens.is(party.from() - 1, THE)))) {
      return k;
    }
    int noun = party.next();
    add(
        new PersonMention(
            k,
            noun + 1,
            noun + 1,
            noun + 1,
            List.of(),
            (char) 0,
            List.of(tokens.text(noun)),
            party.party()));
    return noun + 1;
  }

  /** "his counterparts from Estonia, Latvia and Poland", "her French and German counterparts". */
  public int counterparts(int k, int to) {
    if (verb
        && tokens.begins(k, FOREIGN_MINISTERS)
        && !tokens.isCapital(k)
        && tokens.is(k + 2, OF_FROM_AND)
        && g.parties.read(tokens, k + 3, to) == null) {
      meeting.counterparts = true; // "with the foreign ministers of five countries"
      return k + 2;
    }
    boolean offices = // "the national security advisors of France and Italy"
        verb
            && !tokens.isCapital(k)
            && tokens.is(k, SHARED_OFFICE)
            && tokens.is(k + 1, OF_FROM)
            && g.parties.read(tokens, k + 2, to) != null;
    if (!verb || !(offices || tokens.is(k, COUNTERPART))) {
      return k;
    }
    if (offices) {
      meeting.otherOffice = office(k);
    }
    int last = Math.min(to, k + 30);
    for (int j = k + 1; j < last && !stops(j, to); j++) {
      PartyTable.Match party =
          tokens.isCapital(j) || tokens.is(j, THE) ? g.parties.read(tokens, j, to) : null;
      if (party != null && party.party().iso().isPresent() && !tokens.isPossessive(party.next())) {
        if (!meeting.otherParties.contains(party.party())) { // "the ROK" behind its full name
          meeting.otherParties.add(party.party());
        }
        j = party.next() - 1;
      } else if (g.people.read(tokens, j, to) != null) {
        break;
      }
    }
    for (int j = k - 1;
        j > Math.max(0, k - 14) && meeting.otherParties.isEmpty() && !tokens.is(j, WITH_POSSESSOR);
        j--) {
      PartyTable.Match party = g.parties.read(tokens, j, to);
      if (party != null) {
        meeting.otherParties.add(0, party.party());
      }
    }
    meeting.counterparts = offices ? meeting.otherParties.size() > 1 : tokens.is(k, COUNTERPARTS);
    return k + 1;
  }

  /** "national security | advisors" as one of them bears it; empty for "leaders", no office. */
  private String office(int head) {
    if (tokens.is(head, LEADERS)) {
      return "";
    }
    int from = head;
    while (g.offices.isPortfolioInSmall(tokens, from - 1)) {
      from--;
    }
    String plural = tokens.plain(from, head + 1);
    return plural.substring(0, plural.length() - 1);
  }
}
