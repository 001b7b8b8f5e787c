package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.BY;
import static org.openreadout.io.internal.grammar.en.Word.CALL;
import static org.openreadout.io.internal.grammar.en.Word.CALLED;
import static org.openreadout.io.internal.grammar.en.Word.CALLED_ON;
import static org.openreadout.io.internal.grammar.en.Word.CALLS;
import static org.openreadout.io.internal.grammar.en.Word.CONSULTATION;
import static org.openreadout.io.internal.grammar.en.Word.COURTESY;
import static org.openreadout.io.internal.grammar.en.Word.EXCHANGED;
import static org.openreadout.io.internal.grammar.en.Word.GATHERING;
import static org.openreadout.io.internal.grammar.en.Word.HELD;
import static org.openreadout.io.internal.grammar.en.Word.HOSTED;
import static org.openreadout.io.internal.grammar.en.Word.IN_AT;
import static org.openreadout.io.internal.grammar.en.Word.JOINED;
import static org.openreadout.io.internal.grammar.en.Word.LED;
import static org.openreadout.io.internal.grammar.en.Word.MEAL;
import static org.openreadout.io.internal.grammar.en.Word.MEETINGS;
import static org.openreadout.io.internal.grammar.en.Word.MEETING_NOUN_END;
import static org.openreadout.io.internal.grammar.en.Word.MEETING_VERB;
import static org.openreadout.io.internal.grammar.en.Word.NEEDS_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.NOUN_ARTICLE;
import static org.openreadout.io.internal.grammar.en.Word.NUMBER_2;
import static org.openreadout.io.internal.grammar.en.Word.PHONE;
import static org.openreadout.io.internal.grammar.en.Word.PHONED;
import static org.openreadout.io.internal.grammar.en.Word.SPOKE;
import static org.openreadout.io.internal.grammar.en.Word.TOOK_PART;
import static org.openreadout.io.internal.grammar.en.Word.VIDEO;
import static org.openreadout.io.internal.grammar.en.Word.VIEWS;
import static org.openreadout.io.internal.grammar.en.Word.WAS;
import static org.openreadout.io.internal.grammar.en.Word.WAS_BE;
import static org.openreadout.io.internal.grammar.en.Word.WAS_HELD;
import static org.openreadout.io.internal.grammar.en.Word.WELCOMED;
import static org.openreadout.io.internal.grammar.en.Word.WHO;

import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.MeetingFormat;

/**
 * Reads the verb of meeting and what it tells of kind and format: "held a telephone talk with",
 * "received a courtesy call from", "hosted a dinner for", "spoke by phone with", "was convened".
 */
public final class FrameReader {

  public FrameReader() {}

  /** The token behind the verb of meeting and its noun phrase; {@code i} where there is none. */
  public int read(Tokens tokens, int i, int limit, MeetingDraft meeting) {
    if (tokens.is(i, EXCHANGED) && tokens.is(i + 1, VIEWS)) {
      meeting.frame = true;
      return i + 2;
    }
    boolean participle = tokens.is(i + 1, BY) && !tokens.is(i - 1, WAS);
    if (tokens.is(i, HELD) && tokens.is(i + 1, IN_AT) && !tokens.is(i - 1, WAS_BE)) {
      return i; // "At talks held in Phnom Penh, …": a participle
    }
    if (!tokens.is(i, MEETING_VERB)
        || tokens.isCapital(i)
        || (participle && tokens.is(i, HOSTED))
        || tokens.is(i - 1, WHO)) {
      return i;
    }
    int noun = nounPhrase(tokens, i + 1, limit);
    boolean gathering = noun > i + 1 && tokens.anyIs(i + 1, noun, GATHERING);
    boolean needsNoun = tokens.is(i, NEEDS_NOUN);
    if (needsNoun
        && !gathering
        && !tokens.is(i, LED)
        && !tokens.is(i, JOINED)
        && !(tokens.is(i, WELCOMED) && meeting.from < 0)) {
      return i;
    }
    meeting.frame = true;
    meeting.spoke |= tokens.is(i, SPOKE);
    meeting.event |= tokens.is(i, TOOK_PART) || passive(tokens, i);
    boolean phoned = tokens.is(i, PHONED) || (tokens.is(i, CALLED) && !tokens.is(i + 1, CALLED_ON));
    if (phoned) {
      meeting.format = MeetingFormat.TELEPHONE;
    }
    if (gathering) {
      describe(tokens, i + 1, noun, meeting);
    }
    return i + 1;
  }

  private static boolean passive(Tokens tokens, int i) {
    return tokens.is(i - 1, WAS) && tokens.is(i, WAS_HELD);
  }

  /** The token behind the noun phrase of "held a Japan-Ecuador Summit Meeting | with". */
  private static int nounPhrase(Tokens tokens, int i, int limit) {
    int k = i;
    while (k < limit && k < i + 16 && !tokens.is(k, MEETING_NOUN_END)) {
      if (tokens.mark(k) != 0
          && !tokens.isMark(k, '\u201C')
          && !tokens.isMark(k, '\u201D')
          && !tokens.isMark(k, '"')
          && !tokens.isMark(k, '-')
          && !tokens.isMark(k, '+')
          && !tokens.isMark(k, '(')
          && !tokens.isMark(k, ')')
          && !tokens.isMark(k, '\u2019')) {
        break;
      }
      k++;
    }
    return k;
  }

  /**
   * Notes what a noun phrase such as "his first foreign ministers’ meeting" says; also for a
   * title's words.
   */
  public void describe(Tokens tokens, int from, int to, MeetingDraft meeting) {
    int start = from;
    while (start < to && tokens.is(start, NOUN_ARTICLE)) {
      start++;
    }
    int end = to;
    for (int k = start; k < to; k++) {
      if (tokens.isMark(k, '(')) {
        end = k;
        break;
      }
    }
    if (meeting.designation == null && start < end) {
      meeting.designation = tokens.plain(start, end);
    }
    notes(tokens, from, to, meeting);
  }

  public void notes(Tokens tokens, int from, int to, MeetingDraft meeting) {
    for (int k = from; k < to; k++) {
      if (tokens.is(k, COURTESY)) {
        meeting.courtesy = true;
      } else if (tokens.is(k, CONSULTATION)) {
        meeting.consultations = true;
      } else if (tokens.is(k, MEAL)) {
        meeting.meal = true;
      } else if (tokens.is(k, NUMBER_2) && tokens.isMark(k + 1, '+')) {
        meeting.twoPlusTwo = true;
      } else if (tokens.is(k, CALL) && !tokens.is(k - 1, COURTESY)) {
        meeting.format = meeting.format == null ? MeetingFormat.TELEPHONE : meeting.format;
        meeting.gathering = true;
        meeting.several |= tokens.is(k, CALLS);
      } else if (tokens.is(k, GATHERING)) {
        boolean meal = // "a working lunch meeting" is a meal
            tokens.is(k, MEAL) || (k > from && tokens.is(k - 1, MEAL));
        meeting.gathering |= !meal;
        meeting.several |= tokens.is(k, MEETINGS);
      }
      remote(tokens, k, meeting);
    }
  }

  /** A word that tells a talk at a distance. */
  public void remote(Tokens tokens, int k, MeetingDraft meeting) {
    if (tokens.is(k, VIDEO)) {
      meeting.format = MeetingFormat.VIDEO;
    } else if (tokens.is(k, PHONE) && meeting.format != MeetingFormat.VIDEO) {
      meeting.format = MeetingFormat.TELEPHONE;
    }
  }
}
