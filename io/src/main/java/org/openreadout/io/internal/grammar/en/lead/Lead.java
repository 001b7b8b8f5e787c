package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.WITH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.PersonRef;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.meeting.SessionDraft;
import org.openreadout.io.internal.meeting.Trait;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Findings;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.Role;

/** What is known while a lead is read: its meetings, and how far the sentence has come. */
final class Lead {
  final LeadGrammar grammar;
  final Tokens tokens;
  final Brackets brackets;
  final Range title; // which completes names and tells what was held
  final @Nullable LocalDate released;
  final @Nullable String home; // the label of the issuer's own zone
  final Findings findings;
  final List<MeetingDraft> meetings = new ArrayList<>(2);
  MeetingDraft meeting = new MeetingDraft(); // the open one, the last of them

  boolean opening; // the first sentence
  boolean verb; // a verb of meeting stands before here in this sentence
  boolean aside; // in a parenthesis that tells where or when
  boolean attendees; // the sentence lists who else was present
  boolean roster; // the sentence lists who met, the publisher's own people among them
  boolean companion; // "along with": the next person is the publisher's
  @Nullable Party context; // of those who are named next: "on the Vietnamese side"
  int listFrom; // the first of those whose side is perhaps told behind them

  Lead(LeadGrammar grammar, Release release, Range title) {
    this.grammar = grammar;
    this.title = title;
    tokens = release.tokens();
    brackets = release.brackets();
    released = release.released();
    home = release.home();
    findings = release.findings();
    meetings.add(meeting);
  }

  /** Begins a sentence, of which nothing is known. */
  void begin(boolean first, @Nullable Party country) {
    opening = first;
    verb = false;
    attendees = false;
    roster = false;
    companion = false;
    context = country;
    listFrom = meeting.persons.size();
  }

  /** Whether the sentence tells the meeting, and not what happened around it. */
  boolean tellsMeeting() {
    return opening || verb || aside;
  }

  /** Begins a further meeting of those of the publisher who met somebody before. */
  void open() {
    meeting = meeting.another();
    meetings.add(meeting);
  }

  /** A verb that brought no counterpart of its own told a further session, not a meeting. */
  void mergeEmpty() {
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

  /** Takes a person, on the side that the place in the sentence tells. */
  void add(PersonMention person) {
    Role role = attendees ? Role.ATTENDEE : Role.PRINCIPAL;
    boolean counterpart = // "a summit meeting with A | was held"
        !attendees
            && tokens.is(person.from() - 1, WITH)
            && grammar.frames.isNoun(tokens, person.from() - 2);
    boolean own = (!verb && !counterpart) || ((companion || roster) && person.party() == null);
    companion = false;
    meeting.persons.add(new PersonRef(person, own, role, context));
  }

  void note(Trait trait) {
    meeting.traits.add(trait);
  }
}
