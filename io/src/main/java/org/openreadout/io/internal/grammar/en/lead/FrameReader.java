package org.openreadout.io.internal.grammar.en.lead;

import org.openreadout.io.internal.meeting.MeetingDraft;

import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.MeetingFormat;

/**
 * Reads the verb of meeting and what it tells of kind and format: "held a telephone talk with",
 * "received a courtesy call from", "hosted a dinner for", "spoke by phone with", "was convened".
 */
public final class FrameReader {
  private static final String[] NEED_A_NOUN = {
    "had", "made", "paid", "led", "received", "welcomed", "conducted", "engaged", "placed", "joined"
  };
  private static final String[] NOUN_PHRASE_ENDS = {
    "with",
    "between",
    "from",
    "on",
    "for",
    "of",
    "at",
    "over",
    "in",
    "by",
    "commencing",
    "to",
    "via",
    "followed",
    "during",
    "among",
    "hosted",
    "through",
    "beginning",
    "today",
    "yesterday",
    "this"
  };

  private static final String[] VERBS = {
    "met",
    "spoke",
    "talked",
    "held",
    "had",
    "hosted",
    "visited",
    "received",
    "paid",
    "convened",
    "led",
    "participated",
    "attended",
    "called",
    "joined",
    "gathered",
    "conducted",
    "sat",
    "chaired",
    "co-chaired",
    "co-hosted",
    "made",
    "dined",
    "welcomed",
    "phoned",
    "engaged",
    "placed",
    "traveled",
    "travelled"
  };

  private final EventWords words;

  public FrameReader(EventWords words) {
    this.words = words;
  }

  /** The token behind the verb of meeting and its noun phrase; {@code i} where there is none. */
  public int read(Tokens tokens, int i, int limit, MeetingDraft meeting) {
    if (tokens.is(i, "exchanged") && tokens.isAny(i + 1, "views", "opinions")) {
      meeting.frame = true;
      return i + 2;
    }
    boolean participle = tokens.is(i + 1, "by") && !tokens.isAny(i - 1, "was", "were");
    if (tokens.is(i, "held")
        && tokens.isAny(i + 1, "in", "at")
        && !tokens.isAny(i - 1, "was", "were", "be")) {
      return i; // "At talks held in Phnom Penh, …": a participle
    }
    if (!tokens.isAny(i, VERBS)
        || tokens.isCapital(i)
        || (participle && tokens.isAny(i, "hosted", "attended", "chaired", "led"))
        || tokens.is(i - 1, "who")) {
      return i;
    }
    int noun = nounPhrase(tokens, i + 1, limit);
    boolean gathering = noun > i + 1 && words.anyIn(EventWords.Kind.GATHERING, tokens, i + 1, noun);
    boolean needsNoun = tokens.isAny(i, NEED_A_NOUN);
    if (needsNoun
        && !gathering
        && !tokens.is(i, "led")
        && !tokens.is(i, "joined")
        && !(tokens.is(i, "welcomed") && meeting.from < 0)) {
      return i;
    }
    meeting.frame = true;
    meeting.spoke |= tokens.isAny(i, "spoke", "talked");
    meeting.event |=
        tokens.isAny(i, "participated", "attended", "chaired", "convened", "gathered")
            || passive(tokens, i);
    boolean phoned =
        tokens.is(i, "phoned")
            || (tokens.is(i, "called") && !tokens.isAny(i + 1, "on", "for", "upon"));
    if (phoned) {
      meeting.format = MeetingFormat.TELEPHONE;
    }
    if (gathering) {
      describe(tokens, i + 1, noun, meeting);
    }
    return i + 1;
  }

  private static boolean passive(Tokens tokens, int i) {
    return tokens.isAny(i - 1, "was", "were") && tokens.isAny(i, "held", "convened", "hosted");
  }

  /** The token behind the noun phrase of "held a Japan-Ecuador Summit Meeting | with". */
  private static int nounPhrase(Tokens tokens, int i, int limit) {
    int k = i;
    while (k < limit && k < i + 16 && !tokens.isAny(k, NOUN_PHRASE_ENDS)) {
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
    while (start < to
        && tokens.isAny(start, "a", "an", "the", "his", "her", "their", "its", "another")) {
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
      if (tokens.is(k, "courtesy")) {
        meeting.courtesy = true;
      } else if (tokens.isAny(k, "consultations", "consultation")) {
        meeting.consultations = true;
      } else if (words.is(EventWords.Kind.MEAL, tokens, k)) {
        meeting.meal = true;
      } else if (tokens.areWords(k, "2", "+", "2")
          || (tokens.is(k, "2") && tokens.isMark(k + 1, '+'))) {
        meeting.twoPlusTwo = true;
      } else if (tokens.isAny(k, "call", "calls") && !tokens.is(k - 1, "courtesy")) {
        meeting.format = meeting.format == null ? MeetingFormat.TELEPHONE : meeting.format;
        meeting.gathering = true;
        meeting.several |= tokens.is(k, "calls");
      } else if (words.is(EventWords.Kind.GATHERING, tokens, k)) {
        boolean meal = // "a working lunch meeting" is a meal
            words.is(EventWords.Kind.MEAL, tokens, k)
                || (k > from && words.is(EventWords.Kind.MEAL, tokens, k - 1));
        meeting.gathering |= !meal;
        meeting.several |= tokens.is(k, "meetings");
      }
      remote(tokens, k, meeting);
    }
  }

  /** A word that tells a talk at a distance. */
  public void remote(Tokens tokens, int k, MeetingDraft meeting) {
    if (words.is(EventWords.Kind.VIDEO, tokens, k)) {
      meeting.format = MeetingFormat.VIDEO;
    } else if (words.is(EventWords.Kind.PHONE, tokens, k)
        && meeting.format != MeetingFormat.VIDEO) {
      meeting.format = MeetingFormat.TELEPHONE;
    }
  }
}
