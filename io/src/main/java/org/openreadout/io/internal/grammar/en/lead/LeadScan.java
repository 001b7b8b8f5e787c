package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.ACCOMPANIED_BY;
import static org.openreadout.io.internal.grammar.en.Word.ACCOMPANYING;
import static org.openreadout.io.internal.grammar.en.Word.AFTER_THIS;
import static org.openreadout.io.internal.grammar.en.Word.ALONG_WITH;
import static org.openreadout.io.internal.grammar.en.Word.ASIDE_PLACE;
import static org.openreadout.io.internal.grammar.en.Word.ASIDE_TIME;
import static org.openreadout.io.internal.grammar.en.Word.ATTENDEES;
import static org.openreadout.io.internal.grammar.en.Word.BEFORE_THIS;
import static org.openreadout.io.internal.grammar.en.Word.CONGRATULATED;
import static org.openreadout.io.internal.grammar.en.Word.CO_CHAIR_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.FOR;
import static org.openreadout.io.internal.grammar.en.Word.FROM_THE;
import static org.openreadout.io.internal.grammar.en.Word.GATHERING;
import static org.openreadout.io.internal.grammar.en.Word.JOINED_BY;
import static org.openreadout.io.internal.grammar.en.Word.JOINED_FOR;
import static org.openreadout.io.internal.grammar.en.Word.LATTER;
import static org.openreadout.io.internal.grammar.en.Word.NAME_OF_EVENT_END;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.ON;
import static org.openreadout.io.internal.grammar.en.Word.OUTLINE;
import static org.openreadout.io.internal.grammar.en.Word.PRIOR_TO;
import static org.openreadout.io.internal.grammar.en.Word.TOGETHER_WITH;
import static org.openreadout.io.internal.grammar.en.Word.VISITED;
import static org.openreadout.io.internal.grammar.en.Word.WAS;

import org.openreadout.io.internal.meeting.ClockPhrase;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.model.Party;

/**
 * One walk over the sentences of a lead. At each token the parts of the grammar are asked in turn,
 * each takes what is its own, and what nobody takes is passed over.
 */
public final class LeadScan extends LeadAhead {
  public LeadScan(LeadPage page) {
    super(page);
  }

  /** Reads one sentence of the lead; {@code first} for the one that tells the meeting. */
  public void sentence(int from, int to, boolean first) {
    sentence(from, to, first, false);
  }

  /** Reads a sentence of the body that tells whom a trip was to. */
  public void trip(int from, int to) {
    sentence(from, to, false, true);
  }

  private void sentence(int from, int to, boolean first, boolean trip) {
    verb = false;
    opening = first;
    companion = false;
    context = first ? null : opener(from, to);
    listFrom = meeting.persons.size();
    attendees = !first && isAttendance(from, to) && meetings.get(0).hasSubject();
    int list = attendees ? listStart(from, to) : from;
    roster = false;
    if (list > from && !namesParty(list, to)) {
      attendees = false;
      return; // guests of a domestic event
    }
    roster = list > from && !meetings.get(0).hasCounterpart();
    if (roster) {
      attendees = false; // those whom the lead calls "European leaders"
      verb = true;
    }
    boolean earlier =
        (!first && tokens.begins(from, PRIOR_TO))
            || tokens.begins(from, BEFORE_THIS)
            || tokens.begins(from, AFTER_THIS);
    boolean sameDay = !first && (tokens.is(from, ON) && meeting.frame);
    if ((earlier || sameDay) && !attendees && meeting.hasCounterpart()) {
      open();
    }
    int start = first ? behindPreface(from, to) : roster ? list : from;
    int clause = meeting.hasCounterpart() && !trip ? from : meetingClause(from, to);
    if (clause > from) {
      verb = true;
      meeting.frame = true;
      g.frames.notes(tokens, from, clause, meeting);
    }
    for (int k = start; k < to; ) {
      if (k >= clause && clause > from) { // behind it stands who met them
        verb = false;
        person(subject(clause, to), to);
        break;
      }
      if (stops(k, to)) {
        break;
      }
      int next = step(k, to);
      start = next > k ? next : k + 1;
      k = start;
    }
    if (first && !meeting.frame && meeting.persons.isEmpty()) {
      outline(from, to);
    }
    if (meeting.from < 0 || first) {
      meeting.from = meeting.from < 0 ? from : meeting.from;
    }
    meeting.to = Math.max(meeting.to, to);
    mergeEmpty();
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
    while (noun < to && !tokens.is(noun, GATHERING)) {
      noun++;
    }
    if (noun < to) {
      meeting.frame = true;
      g.frames.describe(tokens, k + 2, noun + 1, meeting);
    }
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
    int by = tokens.begins(k, JOINED_FOR) ? agent(k, to) : k;
    if (by > k) {
      companion = true;
      return by;
    }
    if (tokens.begins(k, ALONG_WITH)
        || tokens.begins(k, JOINED_BY)
        || tokens.begins(k, TOGETHER_WITH)
        || tokens.begins(k, ACCOMPANIED_BY)) {
      companion = true;
      return k + 2;
    }
    if (!attendees) {
      next = frame(k, to);
      if (next > k) {
        int visit = tokens.is(k, VISITED) ? places.step(k, to, meeting, verb, true) : k;
        return Math.max(next, visit);
      }
      next = places.step(k, to, meeting, verb, opening || verb);
      if (next > k) {
        return next;
      }
    }
    g.frames.remote(tokens, k, meeting);
    meeting.latterAsked |= tokens.is(k, LATTER) && initiative(k, to);
    if (tokens.is(k, ACCOMPANYING)) {
      PersonMention other = g.people.read(tokens, k + 1, to);
      return other == null ? k : other.next();
    }
    next = side(k, to);
    return next > k ? next : person(k, to);
  }

  private int frame(int k, int to) {
    if (opening && !meeting.frame && tokens.is(k, CONGRATULATED) && titleTellsMeeting()) {
      meeting.frame = true; // "A congratulated B today on …" under "A’s Call with B"
      verb = true;
      return k + 1;
    }
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
    if (tokens.is(k - 1, WAS) && meeting.designation == null) {
      int start = k - 1;
      while (start > 0
          && !tokens.isMark(start - 1, ',')
          && k - start < 40
          && !tokens.isMark(start - 1, '.')) {
        start--;
      }
      int end = start;
      while (end < k - 1 && !tokens.is(end, NAME_OF_EVENT_END)) {
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
    if (tokens.is(k, FOR)) {
      times.step(k, close, meeting);
      return close + 1;
    }
    if (tokens.is(k, CO_CHAIR_NOUN) && tokens.isMark(k + 1, ':')) {
      boolean before = verb;
      verb = true;
      for (k += 2; k < close; k = Math.max(person(k, close), k + 1)) {
        // the principals, whom the sentence itself doesn't name
      }
      verb = before;
      return close + 1;
    }
    boolean list =
        tokens.is(k, ATTENDEES)
            || isAttendance(k, Math.min(close, k + 8))
            || tokens.begins(k, FROM_THE);
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
    boolean timed = tokens.is(k, ASIDE_TIME);
    for (int t = k; t < close && timed; ) {
      int behind = times.unmarked(t, close, meeting);
      t = behind > t ? behind : t + 1;
    }
    ClockPhrase range = tokens.isNumber(k) ? g.clocks.time(tokens, k, close) : null;
    if (range != null && range.end() != null) {
      times.clock(range, k, meeting);
    }
    if (tokens.is(k, ASIDE_PLACE)) {
      places.step(k, close, meeting, verb, true);
    }
    return close + 1;
  }
}
