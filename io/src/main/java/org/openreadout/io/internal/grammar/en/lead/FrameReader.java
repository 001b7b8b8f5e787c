package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.BY;
import static org.openreadout.io.internal.grammar.en.Word.IN_AT;
import static org.openreadout.io.internal.grammar.en.Word.MEETING_NOUN_END;
import static org.openreadout.io.internal.grammar.en.Word.NOUN_ARTICLE;
import static org.openreadout.io.internal.grammar.en.Word.WAS;
import static org.openreadout.io.internal.grammar.en.Word.WAS_BE;
import static org.openreadout.io.internal.grammar.en.Word.WHO;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.Trait;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.MeetingKind;

/**
 * Reads the verb of meeting and its noun phrase, and what they tell of kind and format: "held a
 * telephone talk with", "received a courtesy call from", "hosted a dinner for", "spoke by phone
 * with", "was convened". The words stand in {@code lead.tsv} as FRAME, NOUN, NAMED and FORMAT.
 */
final class FrameReader {
  private static final int LONGEST_NOUN = 16;

  private final Triggers triggers;

  FrameReader(Triggers triggers) {
    this.triggers = triggers;
  }

  /** The token behind the verb of meeting; {@code i} where there is none. */
  int read(Tokens tokens, int i, int limit, Triggers.Trigger verb, MeetingDraft meeting) {
    if (verb.tells(Tells.IF_HEADLINE)) {
      return i;
    }
    if (verb.tells(Tells.ITSELF)) { // "exchanged views"
      meeting.traits.add(Trait.FRAME);
      return i + verb.words();
    }
    boolean was = tokens.is(i - 1, WAS);
    boolean participle = // "At talks held in Phnom Penh, …", "a dinner hosted by"
        (verb.tells(Tells.NOT_AT) && tokens.is(i + 1, IN_AT) && !tokens.is(i - 1, WAS_BE))
            || (verb.tells(Tells.NOT_BY) && tokens.is(i + 1, BY) && !was);
    if (participle || tokens.isCapital(i) || tokens.is(i - 1, WHO)) {
      return i;
    }
    int noun = nounPhrase(tokens, i + 1, limit);
    boolean gathering = false;
    for (int k = i + 1; k < noun; k++) {
      gathering |= isNoun(tokens, k);
    }
    boolean alone = !verb.tells(Tells.NEEDS_NOUN) || (verb.tells(Tells.OPENS) && meeting.from < 0);
    if (!alone && !gathering) {
      return i;
    }
    meeting.traits.add(Trait.FRAME);
    if (verb.tells(Tells.SPOKE)) {
      meeting.traits.add(Trait.SPOKE);
    }
    if (verb.tells(Tells.EVENT) || (verb.tells(Tells.PASSIVE_EVENT) && was)) {
      meeting.traits.add(Trait.EVENT);
    }
    if (verb.tells(Tells.TELEPHONE)) {
      meeting.format = MeetingFormat.TELEPHONE;
    }
    if (gathering) {
      describe(tokens, i + 1, noun, meeting);
    }
    return i + 1;
  }

  /** Whether a noun of meeting begins at a token: "meeting", "talks", "dinner". */
  boolean isNoun(Tokens tokens, int i) {
    Triggers.Trigger noun = triggers.at(tokens, i, tokens.size(), SlotName.NOUN);
    return noun != null && noun.words() == 1 && !noun.tells(Tells.NO_GATHERING);
  }

  /** The token behind the noun phrase of "held a Japan-Ecuador Summit Meeting | with". */
  private static int nounPhrase(Tokens tokens, int i, int limit) {
    int k = i;
    while (k < limit && k < i + LONGEST_NOUN && !tokens.is(k, MEETING_NOUN_END)) {
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
   * Notes what a noun phrase such as "his first foreign ministers’ meeting" says, and keeps it as
   * the meeting's name.
   */
  void describe(Tokens tokens, int from, int to, MeetingDraft meeting) {
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
      meeting.named = named(tokens, start, end);
    }
    notes(tokens, from, to, meeting);
  }

  private @Nullable MeetingKind named(Tokens tokens, int from, int to) {
    boolean ministers = false;
    boolean consultation = false;
    for (int k = from; k < to; k++) {
      Triggers.Trigger name = triggers.at(tokens, k, to, SlotName.NAMED);
      if (name != null && name.tells(Tells.SUMMIT)) {
        return MeetingKind.SUMMIT;
      }
      ministers |= name != null && name.tells(Tells.FOREIGN_MINISTERS_MEETING);
      consultation |= name != null && name.tells(Tells.CONSULTATION);
    }
    return ministers
        ? MeetingKind.FOREIGN_MINISTERS_MEETING
        : consultation ? MeetingKind.CONSULTATION : null;
  }

  /** Notes what the words of a range tell of kind and format. */
  void notes(Tokens tokens, int from, int to, MeetingDraft meeting) {
    for (int k = from; k < to; k++) {
      Triggers.Trigger noun = triggers.at(tokens, k, to, SlotName.NOUN);
      if (noun != null) {
        noun(tokens, k, from, noun, meeting);
        k += noun.words() - 1;
      }
      format(triggers.at(tokens, k, to, SlotName.FORMAT), meeting);
    }
  }

  private void noun(Tokens tokens, int k, int from, Triggers.Trigger noun, MeetingDraft meeting) {
    boolean twoPlusTwo = noun.tells(Tells.TWO_PLUS_TWO) && tokens.isMark(k + 1, '+');
    note(meeting, Trait.TWO_PLUS_TWO, twoPlusTwo);
    note(meeting, Trait.COURTESY_CALL, noun.tells(Tells.COURTESY_CALL));
    note(meeting, Trait.CONSULTATION, noun.tells(Tells.CONSULTATION));
    note(meeting, Trait.MEAL, noun.tells(Tells.MEAL));
    boolean call = noun.tells(Tells.CALL);
    if (call && meeting.format == null) {
      meeting.format = MeetingFormat.TELEPHONE;
    }
    boolean gathering =
        noun.tells(Tells.MEETING) || (noun.tells(Tells.TWO_PLUS_TWO) && !twoPlusTwo);
    Triggers.Trigger before = k > from ? triggers.at(tokens, k - 1, k, SlotName.NOUN) : null;
    boolean meal = before != null && before.tells(Tells.MEAL); // "a working lunch | meeting"
    note(meeting, Trait.GATHERING, call || (gathering && !meal));
    note(meeting, Trait.SEVERAL, noun.tells(Tells.SEVERAL));
  }

  private static void note(MeetingDraft meeting, Trait trait, boolean told) {
    if (told) {
      meeting.traits.add(trait);
    }
  }

  /** A word that tells a talk at a distance. */
  void format(Triggers.@Nullable Trigger word, MeetingDraft meeting) {
    if (word != null && word.tells(Tells.VIDEO)) {
      meeting.format = MeetingFormat.VIDEO;
    } else if (word != null && meeting.format != MeetingFormat.VIDEO) {
      meeting.format = MeetingFormat.TELEPHONE;
    }
  }
}
