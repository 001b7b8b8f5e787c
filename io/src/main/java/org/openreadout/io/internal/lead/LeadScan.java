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

/**
 * One walk over the sentences of a lead. At each token the parts of the grammar are asked in turn,
 * each takes what is its own, and what nobody takes is passed over.
 */
final class LeadScan {
  private final LeadGrammar g;
  private final Tokens tokens;
  private final LeadReader.Range title;
  private final Brackets brackets;
  private final @Nullable LocalDate released;
  private final Findings findings;
  private final PlaceScan places;
  private final TimeScan times;
  final List<MeetingDraft> meetings = new ArrayList<>(2);
  private MeetingDraft meeting = new MeetingDraft();
  private boolean verb; // a verb of meeting stands before here in this sentence
  private boolean attendees; // the sentence lists who else was present
  private @Nullable Party context;
  private boolean opening; // the first sentence
  private boolean companion; // "along with": the next person is the publisher's

  LeadScan(
      LeadGrammar g,
      Tokens tokens,
      LeadReader.Range title,
      Brackets brackets,
      @Nullable LocalDate released,
      Findings findings) {
    this.g = g;
    this.tokens = tokens;
    this.title = title;
    this.brackets = brackets;
    this.released = released;
    this.findings = findings;
    places = new PlaceScan(g, tokens, brackets);
    times = new TimeScan(g, tokens, released, findings);
    meetings.add(meeting);
  }

  /** Reads one sentence of the lead; {@code first} for the one that tells the meeting. */
  void sentence(int from, int to, boolean first) {
    verb = false;
    opening = first;
    companion = false;
    context = null;
    attendees = !first && isAttendance(from, to) && meetings.get(0).hasSubject();
    boolean earlier =
        !first && tokens.areWords(from, "prior", "to")
            || tokens.areWords(from, "before", "this")
            || tokens.areWords(from, "after", "this");
    boolean sameDay = !first && (tokens.is(from, "on") && meeting.frame);
    if ((earlier || sameDay) && !attendees && meeting.hasCounterpart()) {
      open();
    }
    int start = first ? behindPreface(from, to) : from;
    for (int k = start; k < to; ) {
      if (stops(k, to)) {
        break;
      }
      int next = step(k, to);
      start = next > k ? next : k + 1;
      k = start;
    }
    if (meeting.from < 0 || first) {
      meeting.from = meeting.from < 0 ? from : meeting.from;
    }
    meeting.to = Math.max(meeting.to, to);
    mergeEmpty();
  }

  /**
   * "In advance of the elections on June 25, …": what comes before its comma is another event's.
   */
  private int behindPreface(int from, int to) {
    boolean preface =
        tokens.areWords(from, "ahead", "of")
            || tokens.areWords(from, "in", "advance", "of")
            || tokens.isAny(from, "following", "after", "before");
    for (int k = from; preface && k < to; k++) {
      if (tokens.isMark(k, ',') && !tokens.isNumber(k + 1)) {
        return k + 1;
      }
    }
    return from;
  }

  private boolean isAttendance(int from, int to) {
    for (int k = from; k < to; k++) {
      if (tokens.isAny(
          k,
          "attending",
          "attended",
          "attendees",
          "present",
          "accompanied",
          "joined",
          "participated",
          "joining")) {
        return true;
      }
      if (tokens.is(k, "side") && (tokens.is(from, "from") || tokens.is(from + 1, "from"))) {
        return true;
      }
    }
    return false;
  }

  private void open() {
    MeetingDraft next = new MeetingDraft();
    for (PersonRef person : meeting.persons) {
      if (person.beforeVerb() && person.role() == Role.PRINCIPAL) {
        next.persons.add(person);
      }
    }
    next.sessions.set(0, meeting.sessions.get(0).sameDay());
    next.from = meeting.from;
    next.to = meeting.to;
    meeting = next;
    meetings.add(next);
  }

  /** A verb that brought no counterpart of its own told a further session, not a meeting. */
  private void mergeEmpty() {
    if (meetings.size() < 2 || meeting.hasCounterpart()) {
      return;
    }
    meetings.remove(meetings.size() - 1);
    MeetingDraft before = meetings.get(meetings.size() - 1);
    for (SessionDraft session : meeting.sessions) {
      if (session.clock != null || session.duration != null) {
        before.sessions.add(session);
      }
    }
    before.to = Math.max(before.to, meeting.to);
    meeting = before;
  }

  /** Where the meeting's circumstances end and its contents begin. */
  private boolean stops(int k, int to) {
    if (!verb || attendees) {
      return false;
    }
    if (tokens.is(k, "to")) {
      return !tokens.isAny(
              k + 1, "continue", "attend", "participate", "take", "join", "mark", "the", "a")
          && !tokens.isCapital(k + 1)
          && g.statements.isReportVerb(tokens, k + 1, to);
    }
    if (tokens.isAny(k, "about", "regarding")) {
      return meeting.hasCounterpart() && !tokens.isNumber(k + 1);
    }
    return tokens.is(k, "and")
        && g.statements.isReportVerb(tokens, k + 1, to)
        && !tokens.isAny(k + 1, "held", "had");
  }

  private int step(int k, int to) {
    int close = brackets.closing(k);
    if (close > k && tokens.isMark(k, '(')) {
      return parenthesis(k, Math.min(close, to));
    }
    if (tokens.isMark(k, '(') || !(tokens.isWord(k) || tokens.isNumber(k))) {
      return k;
    }
    int next = times.step(k, to, meeting);
    if (next > k) {
      return next;
    }
    if (tokens.areWords(k, "along", "with")
        || tokens.areWords(k, "joined", "by")
        || tokens.areWords(k, "together", "with")
        || tokens.areWords(k, "accompanied", "by")) {
      companion = true;
      return k + 2;
    }
    if (!attendees) {
      next = frame(k, to);
      if (next > k) {
        return next;
      }
      next = places.step(k, to, meeting, verb, opening || verb);
      if (next > k) {
        return next;
      }
    }
    g.frames.remote(tokens, k, meeting);
    meeting.latterAsked |= tokens.is(k, "latter") && initiative(k, to);
    if (tokens.is(k, "accompanying")) {
      PersonMention other = g.people.read(tokens, k + 1, to);
      return other == null ? k : other.next();
    }
    next = side(k, to);
    return next > k ? next : person(k, to);
  }

  private boolean initiative(int k, int to) {
    for (int j = Math.max(0, k - 5); j < Math.min(to, k + 4); j++) {
      if (tokens.isAny(j, "initiative", "request", "suggestion", "invitation", "proposal")) {
        return true;
      }
    }
    return false;
  }

  private int frame(int k, int to) {
    boolean second = meeting.frame && meeting.hasCounterpart() && verb;
    if (!second) {
      int next = g.frames.read(tokens, k, to, meeting);
      if (next > k) {
        verb = true;
        gathered(k);
      }
      return next;
    }
    MeetingDraft probe = new MeetingDraft();
    probe.from = 0;
    int next = g.frames.read(tokens, k, to, probe);
    if (next > k) {
      open();
      g.frames.read(tokens, k, to, meeting);
    }
    return next;
  }

  /**
   * The event itself as the subject of "was held", "was convened": its name describes the meeting.
   */
  private void gathered(int k) {
    if (tokens.isAny(k - 1, "was", "were") && meeting.designation == null) {
      int start = k - 1;
      while (start > 0
          && !tokens.isMark(start - 1, ',')
          && k - start < 40
          && !tokens.isMark(start - 1, '.')) {
        start--;
      }
      int end = start;
      while (end < k - 1 && !tokens.isAny(end, "between", "among", "with", "in", "at")) {
        end++;
      }
      g.frames.describe(tokens, start, end, meeting);
    }
  }

  /**
   * "(attendees: …)", "(Attending on the Vietnamese side were …)", "(for approximately 45
   * minutes)"; any other is passed over.
   */
  private int parenthesis(int open, int close) {
    int k = open + 1;
    if (tokens.is(k, "for")) {
      times.step(k, close, meeting);
      return close + 1;
    }
    boolean list =
        tokens.isAny(k, "attendees", "participants")
            || isAttendance(k, Math.min(close, k + 8))
            || tokens.areWords(k, "from", "the");
    if (list) {
      boolean before = attendees;
      boolean nobody = meeting.persons.isEmpty();
      attendees = !nobody;
      Party outer = context;
      for (k = open + 1; k < close; ) {
        int next = side(k, close);
        next = next > k ? next : person(k, close);
        k = Math.max(next, k + 1);
      }
      context = outer;
      attendees = before;
      return close + 1;
    }
    for (int t = k; t < close && tokens.isAny(k, "approximately", "about", "around", "from"); ) {
      int behind = times.unmarked(t, close, meeting);
      t = behind > t ? behind : t + 1;
    }
    if (tokens.isAny(k, "local", "in", "held")) {
      places.step(k, close, meeting, verb, true);
    }
    return close + 1;
  }

  /** "on the Vietnamese side", "U.S. side:": the country of the persons that follow. */
  private int side(int k, int to) {
    PartyTable.Match party =
        tokens.isCapital(k) || tokens.is(k, "the") ? g.parties.read(tokens, k, to) : null;
    if (party != null && tokens.is(party.next(), "side")) {
      context = party.party();
      return party.next() + 1;
    }
    return k;
  }

  private int person(int k, int to) {
    int counterparts = counterparts(k, to);
    if (counterparts > k) {
      return counterparts;
    }
    if (!tokens.isCapital(k) && !(tokens.is(k, "the") && tokens.isCapital(k + 1))) {
      return k;
    }
    PersonMention person = g.people.read(tokens, k, to);
    if (person == null) {
      person = bareName(k, to);
    }
    if (person == null) {
      return representatives(k, to);
    }
    int several = severalOffices(person, to);
    if (several > person.next()) {
      return several;
    }
    boolean takesPart =
        person.isNamed()
            || (!verb && meeting.persons.isEmpty() && !attendees)
            || (verb && person.party() != null);
    if (tokens.isPossessive(person.next())) {
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

  /** "called Ishiba Shigeru": a name without title or style, whose family the headline names. */
  private @Nullable PersonMention bareName(int k, int to) {
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

  /** "the Foreign Ministers of A, B and C": one unnamed person for each country. */
  private int severalOffices(PersonMention person, int to) {
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

  private void add(PersonMention person) {
    Role role = attendees ? Role.ATTENDEE : Role.PRINCIPAL;
    boolean own = !verb || companion && person.party() == null;
    companion = false;
    meeting.persons.add(new PersonRef(person, own, role, context));
  }

  /** "senior Taliban representatives": nobody named, but a party that takes part. */
  private int representatives(int k, int to) {
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
  private int counterparts(int k, int to) {
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
