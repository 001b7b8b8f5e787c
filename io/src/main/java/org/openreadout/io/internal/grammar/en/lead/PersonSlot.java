package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.ACCOMPANY;
import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.AS;
import static org.openreadout.io.internal.grammar.en.Word.BEFORE_BARE_NAME;
import static org.openreadout.io.internal.grammar.en.Word.BUILDING;
import static org.openreadout.io.internal.grammar.en.Word.CALL_TOLD;
import static org.openreadout.io.internal.grammar.en.Word.EVENT;
import static org.openreadout.io.internal.grammar.en.Word.FOR;
import static org.openreadout.io.internal.grammar.en.Word.FORMER;
import static org.openreadout.io.internal.grammar.en.Word.FOR_SOMEBODY_ABSENT;
import static org.openreadout.io.internal.grammar.en.Word.LATE;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.PERSON_LINK;
import static org.openreadout.io.internal.grammar.en.Word.POSSESSIVE_PRONOUN;
import static org.openreadout.io.internal.grammar.en.Word.REGION_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.VISITING;
import static org.openreadout.io.internal.grammar.en.Word.WELL;
import static org.openreadout.io.internal.grammar.en.Word.WHICH;
import static org.openreadout.io.internal.grammar.en.Word.WHO;
import static org.openreadout.io.internal.grammar.en.Word.WITH;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.source.DiagnosticCode;

/** A person who took part, named or told by office and country. */
final class PersonSlot implements Slot {
  /** How far before "with" the words "who is visiting" may stand. */
  private static final int VISIT = 12;

  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    Tokens tokens = lead.tokens;
    if (!tokens.isCapital(k) && !(tokens.is(k, THE) && tokens.isCapital(k + 1))) {
      return k;
    }
    PersonMention person = read(lead, k, to);
    if (person == null) {
      return k;
    }
    person = withNameBehind(lead, person, to);
    int several = SharedTitle.countries(lead, person, to);
    if (several > person.next()) {
      return several;
    }
    if (tokens.isPossessive(person.next()) && !isRegion(tokens, person, to)) {
      return person.next();
    }
    boolean takesPart =
        person.isNamed()
            || (!lead.verb && lead.meeting.persons.isEmpty() && !lead.attendees)
            || (lead.verb && person.party() != null);
    if (takesPart) {
      return isOnlyMentioned(lead, person, k) ? person.next() : SharedTitle.names(lead, person, to);
    }
    if (lead.verb) {
      lead.findings.report(
          DiagnosticCode.PARTICIPANT_UNREAD,
          tokens.span(person.from(), person.next()),
          "a person without a name or country: " + tokens.text(person.from(), person.next()));
    }
    return person.next();
  }

  private static @Nullable PersonMention read(Lead lead, int k, int to) {
    Tokens tokens = lead.tokens;
    PersonMention person = lead.grammar.people.read(tokens, k, to);
    // "Tom Perez, Senior Advisor to the President": a bare name with a title behind it
    boolean subject = !lead.verb && (tokens.isMark(k - 1, ',') || tokens.is(k - 1, AND));
    if (person == null && (subject || tokens.is(k - 1, PERSON_LINK))) {
      PersonMention listed = lead.grammar.people.readListed(tokens, k, to);
      person = listed == null || (listed.party() == null && !subject) ? null : listed;
    }
    if (person == null || !person.isNamed()) {
      PersonMention bare = bareName(lead, k, to);
      person = bare == null ? person : bare;
    }
    return person;
  }

  /** "called Ishiba Shigeru": a name without title or style, whose family the headline names. */
  private static @Nullable PersonMention bareName(Lead lead, int k, int to) {
    Tokens tokens = lead.tokens;
    if (!lead.verb || lead.meeting.hasCounterpart() || !tokens.is(k - 1, BEFORE_BARE_NAME)) {
      return null;
    }
    PersonMention bare = lead.grammar.bareNames.read(tokens, k, to);
    for (int n = k; bare != null && n < bare.next(); n++) {
      for (int t = lead.title.from(); t < lead.title.to(); t++) {
        if (tokens.isCapital(t) && tokens.text(t).equals(tokens.text(n))) {
          return bare;
        }
      }
    }
    return null;
  }

  /**
   * "the Special Assistant to the Prime Minister of X, Ambassador A": an office with its country,
   * and behind its comma one more with the name. Where that one has a country of its own, it is
   * somebody else.
   */
  private static PersonMention withNameBehind(Lead lead, PersonMention office, int to) {
    if (office.isNamed() || office.party() == null || !lead.tokens.isMark(office.next(), ',')) {
      return office;
    }
    PersonMention named = lead.grammar.people.read(lead.tokens, office.next() + 1, to);
    if (named == null || !named.isNamed() || named.party() != null || named.offices().isEmpty()) {
      return office;
    }
    List<String> offices = new ArrayList<>(office.offices());
    offices.addAll(named.offices());
    return new PersonMention(
        office.from(), named.next(), named.name(), named.style(), offices, office.party());
  }

  /** "Prime Minister A of Iraq | ’s Kurdistan region": the possessive is the country’s. */
  private static boolean isRegion(Tokens tokens, PersonMention person, int to) {
    int k = person.next() + 1;
    while (k < to && tokens.isCapital(k)) {
      k++;
    }
    return person.isNamed()
        && k > person.next() + 1
        && (tokens.is(k, REGION_NOUN) || tokens.is(k - 1, REGION_NOUN));
  }

  /**
   * Whether a person is told of, but not to have met anybody: "at the invitation of Mr. A", "the
   * late Mr. A", "to accompany Mr. A", "the State Funeral for former Prime Minister A", "who is
   * visiting Japan with Mr. A", "ahead of President B’s meeting with Mr. A".
   */
  private static boolean isOnlyMentioned(Lead lead, PersonMention person, int k) {
    Tokens tokens = lead.tokens;
    boolean aside = // "chief of staff of the President", "his first call as President of X"
        !person.isNamed()
            && (tokens.is(k - 1, OF) || (tokens.is(k - 1, AS) && !tokens.is(k - 2, WELL)));
    int at = tokens.is(k - 1, THE) || tokens.is(k - 1, FORMER) ? k - 1 : k;
    at = tokens.is(at - 1, THE) ? at - 1 : at;
    if (aside
        || tokens.is(at - 1, ACCOMPANY)
        || tokens.is(k - 1, LATE)
        || (lead.verb && tokens.is(at - 1, WHICH))
        || (tokens.is(at - 1, FOR) && tokens.is(at - 2, EVENT))
        || (tokens.is(at - 1, OF) && tokens.is(at - 2, BUILDING))
        || tokens.begins(at - 2, FOR_SOMEBODY_ABSENT)) {
      return true;
    }
    boolean with = tokens.is(k - 1, WITH);
    if (lead.meeting.hasCounterpart()
        && with
        && tokens.isPossessive(k - 3)
        && lead.grammar.frames.isNoun(tokens, k - 2)) {
      return true; // "ahead of President A’s meeting with President B"
    }
    boolean otherCall = // "briefed leaders on his call with President B"; "during his call with" is
        // this one
        with
            && tokens.is(k - 3, POSSESSIVE_PRONOUN)
            && tokens.is(k - 4, CALL_TOLD)
            && lead.grammar.frames.isNoun(tokens, k - 2);
    if (otherCall) {
      return true;
    }
    boolean visits = false;
    for (int j = k - 2; with && j > k - VISIT && tokens.mark(j) == 0; j--) {
      visits |= tokens.is(j, VISITING);
      if (visits && tokens.is(j, WHO)) {
        return true;
      }
    }
    return false;
  }
}
