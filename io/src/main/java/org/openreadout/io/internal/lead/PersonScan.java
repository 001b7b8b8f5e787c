package org.openreadout.io.internal.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.scan.Findings;
import org.openreadout.io.internal.scan.Tokens;
import org.openreadout.io.internal.sentence.Brackets;
import org.openreadout.model.Party;
import org.openreadout.model.Role;
import org.openreadout.source.DiagnosticCode;

/** Takes the persons out of a lead, named or not. */
abstract class PersonScan extends LeadState {
  /** How far behind the start of a sentence a comma may stand that ends its opener. */
  private static final int OPENER = 5;

  PersonScan(
      LeadGrammar g,
      Tokens tokens,
      LeadReader.Range title,
      Brackets brackets,
      @Nullable LocalDate released,
      Findings findings) {
    super(g, tokens, title, brackets, released, findings);
  }

  /** "on the Vietnamese side", "U.S. side:": the country of the persons that follow. */
  int side(int k, int to) {
    PartyTable.Match party =
        tokens.isCapital(k) || tokens.is(k, "the") ? g.parties.read(tokens, k, to) : null;
    if (party != null && tokens.is(party.next(), "side")) {
      context = party.party();
      return party.next() + 1;
    }
    return k;
  }

  int person(int k, int to) {
    int counterparts = counterparts(k, to);
    if (counterparts > k) {
      return counterparts;
    }
    if (!tokens.isCapital(k) && !(tokens.is(k, "the") && tokens.isCapital(k + 1))) {
      return k;
    }
    PersonMention person = g.people.read(tokens, k, to);
    // "Tom Perez, Senior Advisor to the President": a bare name with a title behind it
    boolean subject = !verb && (tokens.isMark(k - 1, ',') || tokens.is(k - 1, "and"));
    if (person == null
        && (subject || tokens.isAny(k - 1, "with", "and", "between", "from", "by"))) {
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
    boolean owner = !person.isNamed() && tokens.is(k - 1, "of"); // "chief of staff of the President"
    if (takesPart && (owner || isOnlyMentioned(k))) {
      return person.next();
    }
    if (takesPart) {
      add(person);
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
    return person.isNamed() && k > person.next() + 1 && tokens.isAny(k, "region", "province");
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
   * late Mr. A", "who is visiting Japan with Mr. A", "ahead of his meeting with Mr. A".
   */
  private boolean isOnlyMentioned(int k) {
    int at = tokens.is(k - 1, "the") ? k - 1 : k;
    if (tokens.is(k - 1, "late")
        || (tokens.is(at - 1, "for") && g.events.is(EventWords.Kind.EVENT, tokens, at - 2))
        || (tokens.is(at - 1, "of") && g.events.is(EventWords.Kind.BUILDING, tokens, at - 2))
        || tokens.areWords(at - 2, "invitation", "of")
        || tokens.areWords(at - 2, "behalf", "of")) {
      return true;
    }
    if (meeting.hasCounterpart()
        && tokens.is(k - 1, "with")
        && tokens.isPossessive(k - 3)
        && g.events.is(EventWords.Kind.GATHERING, tokens, k - 2)) {
      return true; // "ahead of President A’s meeting with President B"
    }
    boolean visits = false;
    for (int j = k - 2; tokens.is(k - 1, "with") && j > k - 12 && tokens.mark(j) == 0; j--) {
      visits |= tokens.isAny(j, "visiting", "visited");
      if (visits && tokens.is(j, "who")) {
        return true;
      }
    }
    return false;
  }

  /** "called Ishiba Shigeru": a name without title or style, whose family the headline names. */
  @Nullable PersonMention bareName(int k, int to) {
    if (!verb
        || meeting.hasCounterpart()
        || !tokens.isAny(k - 1, "called", "with", "met", "from")) {
      return null;
    }
    PersonMention bare = g.people.readBare(tokens, k, to);
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
  void presented(int from, int to, @Nullable Party issuer) {
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

  /** "the Foreign Ministers of A, B and C": one unnamed person for each country. */
  int severalOffices(PersonMention person, int to) {
    if (!verb
        || person.isNamed()
        || person.party() == null
        || person.offices().isEmpty()
        || !person.offices().get(0).endsWith("s")) {
      return person.next();
    }
    List<Party> parties = new ArrayList<>(List.of(person.party()));
    int next = person.next();
    for (int k = next; k < to; ) {
      int at = tokens.isMark(k, ',') ? k + 1 : k;
      at = tokens.is(at, "and") ? at + 1 : at;
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
    String plural = person.offices().get(0);
    for (Party party : parties) {
      add(
          new PersonMention(
              person.from(),
              person.next(),
              person.nameFrom(),
              person.nameFrom(),
              List.of(),
              (char) 0,
              List.of(plural.substring(0, plural.length() - 1)),
              party));
    }
    return next;
  }

  /** "senior Taliban representatives": nobody named, but a party that takes part. */
  int representatives(int k, int to) {
    PartyTable.Match party = verb ? g.parties.read(tokens, k, to) : null;
    if (party == null
        || !tokens.isAny(party.next(), "representatives", "officials", "negotiators")) {
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
  int counterparts(int k, int to) {
    if (verb
        && tokens.areWords(k, "foreign", "ministers")
        && !tokens.isCapital(k)
        && tokens.isAny(k + 2, "of", "from", "and")) {
      meeting.counterparts = true; // "with the foreign ministers of five countries"
      return k + 2;
    }
    if (!verb || !tokens.isAny(k, "counterparts", "counterpart")) {
      return k;
    }
    int last = Math.min(to, k + 30);
    for (int j = k + 1; j < last && !stops(j, to); j++) {
      PartyTable.Match party =
          tokens.isCapital(j) || tokens.is(j, "the") ? g.parties.read(tokens, j, to) : null;
      if (party != null && party.party().iso().isPresent() && !tokens.isPossessive(party.next())) {
        meeting.otherParties.add(party.party());
        j = party.next() - 1;
      } else if (g.people.read(tokens, j, to) != null) {
        break;
      }
    }
    for (int j = k - 1;
        j > Math.max(0, k - 14)
            && meeting.otherParties.isEmpty()
            && !tokens.isAny(j, "with", "his", "her");
        j--) {
      PartyTable.Match party = g.parties.read(tokens, j, to);
      if (party != null) {
        meeting.otherParties.add(0, party.party());
      }
    }
    meeting.counterparts = tokens.is(k, "counterparts");
    return k + 1;
  }
}
