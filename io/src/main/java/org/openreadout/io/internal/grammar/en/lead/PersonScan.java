package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.AS;
import static org.openreadout.io.internal.grammar.en.Word.BEFORE_BARE_NAME;
import static org.openreadout.io.internal.grammar.en.Word.BEHALF_OF;
import static org.openreadout.io.internal.grammar.en.Word.BUILDING;
import static org.openreadout.io.internal.grammar.en.Word.EVENT;
import static org.openreadout.io.internal.grammar.en.Word.FOR;
import static org.openreadout.io.internal.grammar.en.Word.FROM;
import static org.openreadout.io.internal.grammar.en.Word.GATHERING;
import static org.openreadout.io.internal.grammar.en.Word.INVITATION_OF;
import static org.openreadout.io.internal.grammar.en.Word.LATE;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.PERSON_LINK;
import static org.openreadout.io.internal.grammar.en.Word.REGION_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.SIDE;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.VISITING;
import static org.openreadout.io.internal.grammar.en.Word.WELL;
import static org.openreadout.io.internal.grammar.en.Word.WHICH;
import static org.openreadout.io.internal.grammar.en.Word.WHO;
import static org.openreadout.io.internal.grammar.en.Word.WITH;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.meeting.PersonRef;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.model.Party;
import org.openreadout.model.Role;
import org.openreadout.source.DiagnosticCode;

/** Takes the persons out of a lead, named or not. */
public abstract class PersonScan extends GroupScan {
  /** How far behind the start of a sentence a comma may stand that ends its opener. */
  private static final int OPENER = 5;

  public PersonScan(LeadPage page) {
    super(page);
  }

  /** "on the Vietnamese side", "U.S. side:": the country of the persons that follow. */
  public int side(int k, int to) {
    PartyTable.Match party =
        tokens.isCapital(k) || tokens.is(k, THE) ? g.parties.read(tokens, k, to) : null;
    if (party != null && tokens.is(party.next(), SIDE)) {
      int before = tokens.is(k, THE) ? k - 1 : k - 2;
      boolean behind = attendees && tokens.is(before, FROM);
      if (behind && meeting.persons.size() > listFrom) {
        fromSide(party.party()); // "A, B and C from the Japanese side"
      } else {
        context = party.party();
      }
      return party.next() + 1;
    }
    return k;
  }

  /** Gives a country to those whom a list named before it. */
  private void fromSide(Party party) {
    for (; listFrom < meeting.persons.size(); listFrom++) {
      PersonRef ref = meeting.persons.get(listFrom);
      meeting.persons.set(
          listFrom, new PersonRef(ref.mention(), ref.beforeVerb(), ref.role(), party));
    }
  }

  public int person(int k, int to) {
    int counterparts = counterparts(k, to);
    if (counterparts > k) {
      return counterparts;
    }
    if (!tokens.isCapital(k) && !(tokens.is(k, THE) && tokens.isCapital(k + 1))) {
      return k;
    }
    PersonMention person = g.people.read(tokens, k, to);
    // "Tom Perez, Senior Advisor to the President": a bare name with a title behind it
    boolean subject = !verb && (tokens.isMark(k - 1, ',') || tokens.is(k - 1, AND));
    if (person == null && (subject || tokens.is(k - 1, PERSON_LINK))) {
      PersonMention listed = g.people.readListed(tokens, k, to);
      person = listed == null || (listed.party() == null && !subject) ? null : listed;
    }
    if (person == null || !person.isNamed()) {
      PersonMention bare = bareName(k, to);
      person = bare == null ? person : bare;
    }
    if (person == null) {
      return representatives(k, to);
    }
    person = withNameBehind(person, to);
    int several = severalOffices(person, to);
    if (several > person.next()) {
      return several;
    }
    boolean takesPart =
        person.isNamed()
            || (!verb && meeting.persons.isEmpty() && !attendees)
            || (verb && person.party() != null);
    if (tokens.isPossessive(person.next()) && !isRegion(person, to)) {
      return person.next();
    }
    boolean aside = // "chief of staff of the President", "his first call as President of X"
        !person.isNamed()
            && (tokens.is(k - 1, OF) || (tokens.is(k - 1, AS) && !tokens.is(k - 2, WELL)));
    if (takesPart && (aside || isOnlyMentioned(k))) {
      return person.next();
    }
    if (takesPart) {
      return severalNames(person, to);
    } else if (verb) {
      findings.report(
          DiagnosticCode.PARTICIPANT_UNREAD,
          tokens.span(person.from(), person.next()),
          "a person without a name or country: " + tokens.text(person.from(), person.next()));
    }
    return person.next();
  }

  /** "Prime Minister A of Iraq | ’s Kurdistan region": the possessive is the country’s. */
  private boolean isRegion(PersonMention person, int to) {
    int k = person.next() + 1;
    while (k < to && tokens.isCapital(k)) {
      k++;
    }
    return person.isNamed() && k > person.next() + 1 && tokens.is(k, REGION_NOUN);
  }

  /**
   * "the Special Assistant to the Prime Minister of X, Ambassador A": an office with its country,
   * and behind its comma one more with the name. Where that one has a country of its own, it is
   * somebody else.
   */
  private PersonMention withNameBehind(PersonMention office, int to) {
    if (office.isNamed() || office.party() == null || !tokens.isMark(office.next(), ',')) {
      return office;
    }
    PersonMention named = g.people.read(tokens, office.next() + 1, to);
    if (named == null || !named.isNamed() || named.party() != null || named.offices().isEmpty()) {
      return office;
    }
    List<String> offices = new ArrayList<>(office.offices());
    offices.addAll(named.offices());
    return new PersonMention(
        office.from(),
        named.next(),
        named.nameFrom(),
        named.nameTo(),
        named.honorifics(),
        named.gender(),
        offices,
        office.party());
  }

  /**
   * Whether a person is told of, but not to have met anybody: "at the invitation of Mr. A", "the
   * late Mr. A", "who is visiting Japan with Mr. A", "ahead of President B’s meeting with Mr. A".
   */
  private boolean isOnlyMentioned(int k) {
    int at = tokens.is(k - 1, THE) ? k - 1 : k;
    if (tokens.is(k - 1, LATE)
        || (verb && tokens.is(at - 1, WHICH))
        || (tokens.is(at - 1, FOR) && tokens.is(at - 2, EVENT))
        || (tokens.is(at - 1, OF) && tokens.is(at - 2, BUILDING))
        || tokens.begins(at - 2, INVITATION_OF)
        || tokens.begins(at - 2, BEHALF_OF)) {
      return true;
    }
    if (meeting.hasCounterpart()
        && tokens.is(k - 1, WITH)
        && tokens.isPossessive(k - 3)
        && tokens.is(k - 2, GATHERING)) {
      return true; // "ahead of President A’s meeting with President B"
    }
    boolean visits = false;
    for (int j = k - 2; tokens.is(k - 1, WITH) && j > k - 12 && tokens.mark(j) == 0; j--) {
      visits |= tokens.is(j, VISITING);
      if (visits && tokens.is(j, WHO)) {
        return true;
      }
    }
    return false;
  }

  /** "called Ishiba Shigeru": a name without title or style, whose family the headline names. */
  public @Nullable PersonMention bareName(int k, int to) {
    if (!verb || meeting.hasCounterpart() || !tokens.is(k - 1, BEFORE_BARE_NAME)) {
      return null;
    }
    PersonMention bare = g.bareNames.read(tokens, k, to);
    for (int n = bare == null ? 0 : bare.nameFrom(); bare != null && n < bare.nameTo(); n++) {
      for (int t = title.from(); t < title.to(); t++) {
        if (tokens.isCapital(t) && tokens.text(t).equals(tokens.text(n))) {
          return bare;
        }
      }
    }
    return null;
  }

  /**
   * Those whom a paragraph of the body presents with style, office and country where they first
   * speak, at the start of a sentence or behind its opener: more who met.
   */
  public void presented(int from, int to, @Nullable Party issuer) {
    int start = from;
    for (int k = from; k < to; k++) {
      start = tokens.isMark(k - 1, '.') ? k : start;
      boolean subject = k == start || (tokens.isMark(k - 1, ',') && k - start <= OPENER);
      PersonMention person =
          subject && g.honorifics.startsAt(tokens, k) ? g.people.read(tokens, k, to) : null;
      if (person != null && isForeign(person, issuer) && !tokens.isPossessive(person.next())) {
        meetings.get(0).persons.add(new PersonRef(person, false, Role.PRINCIPAL, null));
      }
    }
  }

  private static boolean isForeign(PersonMention person, @Nullable Party issuer) {
    return person.isNamed()
        && !person.honorifics().isEmpty()
        && !person.offices().isEmpty()
        && person.party() != null
        && (issuer == null || !person.party().name().equals(issuer.name()));
  }
}
