package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.AHEAD_OF;
import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.ATTENDANCE;
import static org.openreadout.io.internal.grammar.en.Word.CALL_MEETING;
import static org.openreadout.io.internal.grammar.en.Word.CONGRATULATED;
import static org.openreadout.io.internal.grammar.en.Word.FROM;
import static org.openreadout.io.internal.grammar.en.Word.GATHERING;
import static org.openreadout.io.internal.grammar.en.Word.HELD_HAD;
import static org.openreadout.io.internal.grammar.en.Word.INCLUDED;
import static org.openreadout.io.internal.grammar.en.Word.INITIATIVE;
import static org.openreadout.io.internal.grammar.en.Word.IN_ADVANCE_OF;
import static org.openreadout.io.internal.grammar.en.Word.PREFACE;
import static org.openreadout.io.internal.grammar.en.Word.PURPOSE_OF_STAY;
import static org.openreadout.io.internal.grammar.en.Word.SIDE;
import static org.openreadout.io.internal.grammar.en.Word.TO;
import static org.openreadout.io.internal.grammar.en.Word.TOPIC_OPENER;
import static org.openreadout.io.internal.grammar.en.Word.WITH;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.PersonRef;
import org.openreadout.io.internal.meeting.SessionDraft;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Findings;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.Role;

/** What is known while a lead is read: its meetings, and how far the sentence has come. */
public abstract class LeadState {
  public final LeadGrammar g;
  public final Tokens tokens;
  public final Range title;
  public final Brackets brackets;
  public final Findings findings;
  public final PlaceScan places;
  public final TimeScan times;
  public final List<MeetingDraft> meetings = new ArrayList<>(2);
  public MeetingDraft meeting = new MeetingDraft();
  public boolean verb; // a verb of meeting stands before here in this sentence
  public boolean attendees; // the sentence lists who else was present
  public @Nullable Party context;
  public int listFrom; // the first of those whose side is perhaps told behind them
  public boolean opening; // the first sentence
  public boolean roster; // the sentence lists who met, the publisher's own people among them
  public boolean companion; // "along with": the next person is the publisher's

  public LeadState(LeadPage page) {
    g = page.grammar();
    tokens = page.tokens();
    title = page.title();
    brackets = page.brackets();
    findings = page.findings();
    places = new PlaceScan(g, tokens, brackets);
    times = new TimeScan(g, tokens, page.released(), findings, page.home());
    meetings.add(meeting);
  }

  /**
   * "In advance of the elections on June 25, …": what comes before its comma is another event's.
   */
  public int behindPreface(int from, int to) {
    boolean preface =
        tokens.begins(from, AHEAD_OF)
            || tokens.begins(from, IN_ADVANCE_OF)
            || tokens.is(from, PREFACE);
    for (int k = from; preface && k < to; k++) {
      if (tokens.isMark(k, ',') && !tokens.isNumber(k + 1)) {
        return k + 1;
      }
    }
    return from;
  }

  public boolean isAttendance(int from, int to) {
    PartyTable.Match party = g.parties.read(tokens, from, to);
    if (party != null && tokens.is(party.next(), SIDE) && tokens.isMark(party.next() + 1, ':')) {
      return true; // "Vietnamese side: …"
    }
    for (int k = from; k < to; k++) {
      if (tokens.is(k, ATTENDANCE) || (tokens.is(k, INCLUDED) && tokens.is(k - 1, CALL_MEETING))) {
        return true;
      }
      if (tokens.is(k, SIDE) && (tokens.is(from, FROM) || tokens.is(from + 1, FROM))) {
        return true;
      }
    }
    return false;
  }

  public void open() {
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
  public void mergeEmpty() {
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
  public boolean stops(int k, int to) {
    if (!verb || attendees) {
      return false;
    }
    if (tokens.is(k, TO)) {
      return !tokens.is(k + 1, PURPOSE_OF_STAY)
          && !tokens.isCapital(k + 1)
          && g.statements.isReportVerb(tokens, k + 1, to);
    }
    if (tokens.is(k, TOPIC_OPENER)) {
      return meeting.hasCounterpart() && !tokens.isNumber(k + 1);
    }
    boolean greeted = // "called and congratulated A"
        tokens.is(k + 1, CONGRATULATED) && !meeting.hasCounterpart();
    return tokens.is(k, AND)
        && g.statements.isReportVerb(tokens, k + 1, to)
        && !greeted
        && !tokens.is(k + 1, HELD_HAD);
  }

  public boolean initiative(int k, int to) {
    for (int j = Math.max(0, k - 5); j < Math.min(to, k + 4); j++) {
      if (tokens.is(j, INITIATIVE)) {
        return true;
      }
    }
    return false;
  }

  public void add(PersonMention person) {
    Role role = attendees ? Role.ATTENDEE : Role.PRINCIPAL;
    boolean counterpart = // "a summit meeting with A | was held"
        !attendees && tokens.is(person.from() - 1, WITH) && tokens.is(person.from() - 2, GATHERING);
    boolean own = (!verb && !counterpart) || ((companion || roster) && person.party() == null);
    companion = false;
    meeting.persons.add(new PersonRef(person, own, role, context));
  }
}
