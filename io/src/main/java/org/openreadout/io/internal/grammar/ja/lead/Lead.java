package org.openreadout.io.internal.grammar.ja.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.PersonRef;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.meeting.SessionDraft;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Role;

/** One lead while its slots are being filled, and where the phrase before a slot's words begins. */
final class Lead {
  final Release release;
  final Tokens tokens;
  final Brackets brackets;
  final MeetingDraft meeting = new MeetingDraft();
  private final List<PersonMention> waiting = new ArrayList<>(); // "A及びB" before their particle
  private int phrase;
  private int end;

  Lead(Release release) {
    this.release = release;
    tokens = release.tokens();
    brackets = release.brackets();
  }

  /** Begins a sentence. */
  void enter(Range sentence) {
    phrase = sentence.from();
    end = sentence.to();
    if (meeting.from < 0) {
      meeting.from = sentence.from();
    }
  }

  /** Begins a phrase. */
  void enter(int from) {
    phrase = from;
  }

  /** The first token of the phrase that leads up to where the slots are being tried. */
  int phrase() {
    return phrase;
  }

  /** The token behind the sentence. */
  int end() {
    return end;
  }

  SessionDraft session() {
    return meeting.session();
  }

  /** The day of the session, else that of the release: what a day of the month alone is near to. */
  @Nullable LocalDate near() {
    LocalDate day = session().day(release.reference());
    return day == null ? release.reference() : day;
  }

  /** Notes a person who waits for a particle to tell the part that he or she plays. */
  void await(PersonMention person) {
    waiting.add(person);
  }

  /** Those who wait play a part: the publisher's own before the verb, or those whom they met. */
  void settle(boolean host, Role role) {
    for (PersonMention person : waiting) {
      meeting.persons.add(new PersonRef(person, host, role, null));
    }
    waiting.clear();
  }
}
