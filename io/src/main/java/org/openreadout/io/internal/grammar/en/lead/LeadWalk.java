package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.ANOTHER_TIME;
import static org.openreadout.io.internal.grammar.en.Word.AUDIENCE;
import static org.openreadout.io.internal.grammar.en.Word.IN;
import static org.openreadout.io.internal.grammar.en.Word.IN_DURING;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.ON;
import static org.openreadout.io.internal.grammar.en.Word.OPENING_ARTICLE;
import static org.openreadout.io.internal.grammar.en.Word.OUTLINE;
import static org.openreadout.io.internal.grammar.en.Word.PREFACE;
import static org.openreadout.io.internal.grammar.en.Word.PRIOR_TO;
import static org.openreadout.io.internal.grammar.en.Word.WITH;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.meeting.Trait;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;

/**
 * One walk over the sentences of a lead. At each token the slots are asked in turn, each takes what
 * is its own, and what nobody takes is passed over. A new construct is a row of {@code lead.tsv} or
 * a slot in this list.
 */
final class LeadWalk {
  /** How many tokens the clause may have that opens a sentence with its meeting. */
  private static final int CLAUSE = 60;

  private static final ParenthesisSlot PARENTHESES;

  /** What begins at a word or number. The order is the order of attempts. */
  private static final SlotList SLOTS;

  private static final SlotList PERSONS;

  static {
    ClockSlot clocks = new ClockSlot();
    DurationSlot durations = new DurationSlot();
    SlotList times =
        new SlotList()
            .add(clocks)
            .add(SlotName.DURATION, durations)
            .add(durations)
            .add(new DaySlot());
    VisitSlot visits = new VisitSlot();
    VenueReading venues = new VenueReading();
    OccasionSlot occasions = new OccasionSlot(visits, venues);
    SlotList places =
        new SlotList()
            .add(SlotName.VISIT, visits)
            .add(SlotName.OCCASION, occasions)
            .add(SlotName.VENUE, new VenueSlot(venues, occasions));
    PERSONS =
        new SlotList().add(new CounterpartsSlot()).add(new PersonSlot()).add(new DelegationSlot());
    SlotList list = new SlotList().add(new SideSlot()).add(PERSONS);
    PARENTHESES = new ParenthesisSlot(times, places, list, clocks, durations);
    SLOTS =
        new SlotList()
            .add(times)
            .add(SlotName.COMPANION, new CompanionSlot())
            .add(SlotName.FRAME, new FrameSlot(visits))
            .add(places)
            .add(SlotName.FORMAT, new FormatSlot())
            .add(SlotName.INITIATIVE, new InitiativeSlot())
            .add(list);
  }

  private final Lead lead;
  private final Tokens tokens;

  LeadWalk(Lead lead) {
    this.lead = lead;
    tokens = lead.tokens;
  }

  /** Reads one sentence of the lead; {@code first} for the one that tells the meeting. */
  void sentence(int from, int to, boolean first) {
    sentence(from, to, first, false);
  }

  /** Reads a sentence of the body that tells whom a trip was to. */
  void trip(int from, int to) {
    sentence(from, to, false, true);
  }

  private void sentence(int from, int to, boolean first, boolean trip) {
    lead.begin(first, first ? null : country(from, to));
    int start = first ? behindPreface(from, to) : from;
    if (!first && Attendance.isIn(lead, from, to) && lead.meetings.get(0).hasSubject()) {
      start = Attendance.listStart(lead, from, to);
      if (start > from && !Attendance.namesParty(lead, start, to)) {
        return; // guests of a domestic event
      }
      lead.roster = start > from && !lead.meetings.get(0).hasCounterpart();
      lead.attendees = !lead.roster; // else those whom the lead calls "European leaders"
      lead.verb = lead.roster;
      start = lead.roster ? start : from;
    }
    boolean earlier =
        (!first && tokens.begins(from, PRIOR_TO))
            || tokens.begins(from, ANOTHER_TIME)
            || (!first && tokens.is(from, ON) && lead.meeting.has(Trait.FRAME));
    if (earlier && !lead.attendees && lead.meeting.hasCounterpart()) {
      lead.open();
    }
    int clause = lead.meeting.hasCounterpart() && !trip ? from : meetingClause(from, to);
    if (clause > from) {
      lead.verb = true;
      lead.note(Trait.FRAME);
      lead.grammar.frames.notes(tokens, from, clause, lead.meeting);
    }
    walk(start, to, clause > from ? clause : to);
    if (first && !lead.meeting.has(Trait.FRAME) && lead.meeting.persons.isEmpty()) {
      outline(from, to);
    }
    lead.meeting.from = lead.meeting.from < 0 ? from : lead.meeting.from;
    lead.meeting.to = Math.max(lead.meeting.to, to);
    lead.mergeEmpty();
  }

  /** Goes over a sentence; behind a clause that told the meeting stands who met them. */
  private void walk(int start, int to, int clause) {
    for (int k = start; k < to; ) {
      if (k >= clause) {
        lead.verb = false;
        PERSONS.take(lead, subject(clause, to), to);
        return;
      }
      if (Contents.beginAt(lead, k, to)) {
        k = lead.meeting.hasCounterpart() ? to : partner(k, to);
        if (k >= to) {
          return;
        }
      }
      k = Math.max(step(k, to), k + 1);
    }
  }

  /**
   * "held calls to discuss the launch with | Special Envoy A": behind the topic; the end for none.
   */
  private int partner(int topic, int to) {
    for (int k = topic; k < to; k++) {
      PersonMention person =
          tokens.is(k, WITH) ? lead.grammar.people.read(tokens, k + 1, to) : null;
      if (person != null && person.isNamed() && !tokens.isPossessive(person.next())) {
        return k;
      }
    }
    return to;
  }

  private int step(int k, int to) {
    if (tokens.isMark(k, '(')) {
      return PARENTHESES.take(lead, SlotList.NONE, k, to);
    }
    return tokens.isWord(k) || tokens.isNumber(k) ? SLOTS.take(lead, k, to) : k;
  }

  /**
   * "In advance of the elections on June 25, …": what comes before its comma is another event's.
   */
  private int behindPreface(int from, int to) {
    boolean preface = tokens.begins(from, PREFACE);
    for (int k = from; preface && k < to; k++) {
      if (tokens.isMark(k, ',') && !tokens.isNumber(k + 1)) {
        return k + 1;
      }
    }
    return from;
  }

  /** "In Gabon, Mr. F met with President O": the country of those he met; null where none opens. */
  private @Nullable Party country(int from, int to) {
    PartyTable.Match party =
        tokens.is(from, IN) ? lead.grammar.parties.read(tokens, from + 1, to) : null;
    return party != null && tokens.isMark(party.next(), ',') ? party.party() : null;
  }

  /** Behind "In his audience with His Holiness Pope A today,"; the start where there is none. */
  private int meetingClause(int from, int to) {
    int noun = tokens.is(from + 1, OPENING_ARTICLE) ? from + 2 : from + 1;
    if (!tokens.is(from, IN_DURING)
        || !tokens.is(noun + 1, WITH)
        || !(tokens.is(noun, AUDIENCE) || lead.grammar.frames.isNoun(tokens, noun))) {
      return from;
    }
    for (int k = noun + 2; k < Math.min(to, noun + CLAUSE); k++) {
      if (tokens.isMark(k, ',') && subject(k, to) > k) {
        return k;
      }
    }
    return from;
  }

  /** The person behind a comma; the comma itself where none stands there. */
  private int subject(int comma, int to) {
    PersonMention person = lead.grammar.people.read(tokens, comma + 1, to);
    boolean verbFollows =
        person != null
            && person.party() == null
            && tokens.isWord(person.next())
            && !tokens.isCapital(person.next());
    return verbFollows ? comma + 1 : comma;
  }

  /**
   * "The following is an outline of the Japan-Peru Foreign Ministers’ Meeting": no verb of meeting.
   */
  private void outline(int from, int to) {
    int k = from;
    while (k < to && !tokens.is(k, OUTLINE)) {
      k++;
    }
    if (!tokens.is(k + 1, OF)) {
      return;
    }
    int noun = k + 2;
    while (noun < to && !lead.grammar.frames.isNoun(tokens, noun)) {
      noun++;
    }
    if (noun < to) {
      lead.note(Trait.FRAME);
      lead.grammar.frames.describe(tokens, k + 2, noun + 1, lead.meeting);
    }
  }
}
