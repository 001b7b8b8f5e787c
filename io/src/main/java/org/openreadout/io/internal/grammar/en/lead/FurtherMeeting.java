package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.ALSO;
import static org.openreadout.io.internal.grammar.en.Word.ATTENDED_BY;
import static org.openreadout.io.internal.grammar.en.Word.CALL_MEETING;
import static org.openreadout.io.internal.grammar.en.Word.COMMENCING;
import static org.openreadout.io.internal.grammar.en.Word.DIGEST_VERB;
import static org.openreadout.io.internal.grammar.en.Word.FIRST_PERSON;
import static org.openreadout.io.internal.grammar.en.Word.FURTHER_OPENER;
import static org.openreadout.io.internal.grammar.en.Word.IN;
import static org.openreadout.io.internal.grammar.en.Word.INCLUDED;
import static org.openreadout.io.internal.grammar.en.Word.JOINED_BY;
import static org.openreadout.io.internal.grammar.en.Word.JOINING;
import static org.openreadout.io.internal.grammar.en.Word.MET;
import static org.openreadout.io.internal.grammar.en.Word.ON;
import static org.openreadout.io.internal.grammar.en.Word.PRESENT_AT;
import static org.openreadout.io.internal.grammar.en.Word.ROSTER_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.TRIP_MEETING;
import static org.openreadout.io.internal.grammar.en.Word.WHO;
import static org.openreadout.io.internal.grammar.en.Word.WITH;

import org.openreadout.io.internal.words.Tokens;

/** Tells which paragraphs of a body may tell a further meeting, or who took part. */
public final class FurtherMeeting {
  private static final int HEAD = 14;

  private FurtherMeeting() {}

  /**
   * "On May 16, State Minister M paid a courtesy call on …", "In Muscat, Foreign Minister K held
   * talks with …": one of the meetings of a visit.
   */
  public static boolean mayBePartOfVisit(Tokens tokens, int from, int to) {
    if (!(tokens.is(from, ON) || tokens.is(from, IN)) || !tokens.isCapital(from + 1)) {
      return false;
    }
    for (int k = from + 2; k < Math.min(to, from + HEAD); k++) {
      if (tokens.is(k, DIGEST_VERB)) {
        return true;
      }
    }
    return false;
  }

  /** "In Gabon, Mr. F met with President O": what a trip was for. */
  public static boolean mayBeOnTrip(Tokens tokens, int from, int to) {
    if (isSpeech(tokens, from, to)) {
      return false;
    }
    for (int k = from; k < Math.min(to, from + HEAD); k++) {
      if ((tokens.is(k, MET) && (tokens.is(k + 1, WITH) || tokens.is(k + 2, WITH)))
          || tokens.begins(k, TRIP_MEETING)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "On the same day, commencing at …", "The forum was attended by …", "Participants in the call
   * included …".
   */
  public static boolean mayStart(Tokens tokens, int from, int to) {
    if (tokens.is(from, JOINING)) {
      return true; // "Joining President B on the call were …"
    }
    if (isSpeech(tokens, from, to)) {
      return false;
    }
    boolean on = tokens.is(from, FURTHER_OPENER);
    for (int k = from; k < Math.min(to, from + HEAD); k++) {
      if (on && tokens.is(k, COMMENCING)) {
        return true;
      }
      if (tokens.begins(k, ATTENDED_BY)
          || (tokens.is(from, ALSO) && tokens.begins(k, PRESENT_AT))
          || isJoined(tokens, k)
          || listsThose(tokens, from, k)) {
        return true;
      }
    }
    return false;
  }

  /** "I’m joined today by": somebody speaks, and nobody tells of them. */
  private static boolean isSpeech(Tokens tokens, int from, int to) {
    for (int k = from; k < Math.min(to, from + HEAD); k++) {
      if (tokens.is(k, FIRST_PERSON)) {
        return true;
      }
    }
    return false;
  }

  /** "The Vice President was | joined by"; not the side remark "who was joined by". */
  private static boolean isJoined(Tokens tokens, int k) {
    return tokens.begins(k, JOINED_BY) && !tokens.is(k - 2, WHO);
  }

  /** "participants in the call | included", "the meeting | included": the verb of a list. */
  private static boolean listsThose(Tokens tokens, int from, int k) {
    return tokens.is(k, INCLUDED)
        && (tokens.is(k - 1, CALL_MEETING) || tokens.is(from, ROSTER_NOUN));
  }
}
