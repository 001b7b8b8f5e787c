package org.openreadout.io.internal.grammar.en.lead;

import org.openreadout.io.internal.words.Tokens;

/** Tells which paragraphs of a body may tell a further meeting, or who took part. */
public final class FurtherMeeting {
  private static final int HEAD = 14;

  private FurtherMeeting() {}

  /** "On May 16, State Minister M paid a courtesy call on …": one of the meetings of a visit. */
  public static boolean mayBePartOfVisit(Tokens tokens, int from, int to) {
    if (!tokens.is(from, "on") || !tokens.isCapital(from + 1)) {
      return false;
    }
    for (int k = from + 2; k < Math.min(to, from + HEAD); k++) {
      if (tokens.isAny(k, "paid", "held", "met", "received")) {
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
      if ((tokens.is(k, "met") && (tokens.is(k + 1, "with") || tokens.is(k + 2, "with")))
          || tokens.areWords(k, "visit", "with")
          || tokens.areWords(k, "meetings", "with")
          || tokens.areWords(k, "talks", "with")
          || tokens.areWords(k, "discussions", "with")
          || tokens.areWords(k, "meeting", "with")
          || tokens.areWords(k, "spoke", "individually", "with")) {
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
    if (tokens.is(from, "joining")) {
      return true; // "Joining President B on the call were …"
    }
    if (isSpeech(tokens, from, to)) {
      return false;
    }
    boolean on = tokens.isAny(from, "on", "from", "subsequently");
    for (int k = from; k < Math.min(to, from + HEAD); k++) {
      if (on && tokens.isAny(k, "commencing")) {
        return true;
      }
      if (tokens.areWords(k, "attended", "by")
          || (tokens.is(from, "also") && tokens.areWords(k, "present", "at"))
          || isJoined(tokens, k)
          || listsThose(tokens, k)) {
        return true;
      }
    }
    return false;
  }

  /** "I’m joined today by": somebody speaks, and nobody tells of them. */
  private static boolean isSpeech(Tokens tokens, int from, int to) {
    for (int k = from; k < Math.min(to, from + HEAD); k++) {
      if (tokens.isAny(k, "i", "my", "you", "me")) {
        return true;
      }
    }
    return false;
  }

  /** "The Vice President was | joined by"; not the side remark "who was joined by". */
  private static boolean isJoined(Tokens tokens, int k) {
    return tokens.areWords(k, "joined", "by") && !tokens.is(k - 2, "who");
  }

  /** "participants in the call | included", "the meeting | included": the verb of a list. */
  private static boolean listsThose(Tokens tokens, int k) {
    return tokens.is(k, "included") && tokens.isAny(k - 1, "call", "meeting", "participants");
  }
}
