package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.CLAUSE_JOINER;
import static org.openreadout.io.internal.grammar.en.Word.SENTENCE_JOINER;
import static org.openreadout.io.internal.grammar.en.Word.WHILE;

/**
 * Finds the main clause of a sentence behind its openers: reply markers, topics, fronted
 * participles.
 */
record MainClause(
    OpenerReader openers,
    FrontedParticiple participles,
    ClauseReader clauses,
    PassiveReader passives) {
  /** How many commas are looked at. */
  private static final int COMMAS = 24;

  /** How far into the sentence a subject may stand without a comma before it. */
  private static final int MISSING_COMMA_REACH = 14;

  /** Takes the main clause; the token to go on from, or -1 where the sentence reports nothing. */
  int take(SentenceState s) {
    int start = start(s);
    int next = begin(s, start, true);
    if (next >= 0) {
      return next;
    }
    opener(s, start);
    CueMatch fronted = participles.at(s, s.tokens.is(start - 1, WHILE) ? start - 1 : start);
    int tried = 0;
    for (int k = start; k < s.to && tried < COMMAS; k++) {
      int closing = s.brackets().closing(k);
      if (closing > k) {
        k = closing;
        continue;
      }
      boolean comma = s.tokens.isMark(k, ',');
      boolean missingComma =
          !comma
              && k > start
              && k < start + MISSING_COMMA_REACH
              && fronted == null
              && s.startsActor(k);
      if (!comma && !missingComma) {
        continue;
      }
      tried++;
      int at = comma ? skipConnective(s, k + 1) : k;
      if (comma && fronted == null && !s.tokens.isCapital(at)) {
        fronted = participles.at(s, at); // "At the end, emphasizing X, the two sides …"
        if (fronted != null) {
          s.topicTo = s.topicTo < 0 ? k : s.topicTo;
          continue;
        }
      }
      next = begin(s, at, comma && at < s.to);
      if (next >= 0) {
        s.topicTo = s.topicTo < 0 ? k : s.topicTo;
        if (fronted != null) {
          FrontedParticiple.report(s, fronted, k);
        }
        return next;
      }
    }
    return -1;
  }

  /** Behind marks and "and" at the head of the sentence. */
  private static int start(SentenceState s) {
    int start = s.from;
    while (start < s.to && s.tokens.mark(start) != 0 && !s.brackets().isQuotation(start)) {
      start++;
    }
    return s.tokens.is(start, SENTENCE_JOINER) && start + 1 < s.to ? start + 1 : start;
  }

  /** Notes reply markers and topics in front of the subject. */
  private void opener(SentenceState s, int start) {
    if (!openers.isReply(s.tokens, start, s.to)) {
      topic(s, start);
      return;
    }
    s.reply = true;
    int behind = openers.end(s.tokens, start, s.to);
    if (s.tokens.isMark(behind, ',')) {
      topic(s, behind + 1);
    }
  }

  private void topic(SentenceState s, int at) {
    OpenerReader.Kind kind = openers.kind(s.tokens, at, s.to);
    if (kind == OpenerReader.Kind.TOPIC || kind == OpenerReader.Kind.FRAME) {
      s.topicFrom = at;
    }
  }

  /** A connective between an opener's comma and the subject: "On trade, however, …". */
  private int skipConnective(SentenceState s, int k) {
    int at = s.tokens.is(k, CLAUSE_JOINER) ? k + 1 : k;
    if (!openers.isReply(s.tokens, at, s.to)) {
      return at;
    }
    s.reply = true;
    int behind = openers.end(s.tokens, at, s.to);
    return s.tokens.isMark(behind, ',') ? behind + 1 : behind;
  }

  /**
   * Takes the clause that begins at a token; the token to go on from, or -1.
   *
   * @param narrative whether a subject with some other verb is a clause as well
   */
  private int begin(SentenceState s, int k, boolean narrative) {
    ClauseReader.Clause clause = clauses.read(s.scene, k, s.to, s.reply, false);
    Report passive = clause == null ? passives.read(s.scene, k, s.to) : null;
    if (passive != null) {
      s.subject = null;
      return s.take(passive);
    }
    if (clause == null && narrative) {
      clause = clauses.read(s.scene, k, s.to, s.reply, true);
    }
    if (clause == null) {
      return -1;
    }
    s.present = clause.form() == Cue.Form.THIRD_PERSON || clause.form() == Cue.Form.BASE;
    return s.take(clause);
  }
}
