package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ALONG_WITH;
import static org.openreadout.io.internal.grammar.en.Word.AS_WELL_AS;
import static org.openreadout.io.internal.grammar.en.Word.CLAUSE_JOINER;
import static org.openreadout.io.internal.grammar.en.Word.FRONTED_OPENER;
import static org.openreadout.io.internal.grammar.en.Word.IN_ADDITION_TO;
import static org.openreadout.io.internal.grammar.en.Word.SENTENCE_JOINER;
import static org.openreadout.io.internal.grammar.en.Word.TOGETHER_WITH;
import static org.openreadout.io.internal.grammar.en.Word.WHILE;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;

/**
 * Finds the main clause of a sentence behind its openers: reply markers, topics, fronted
 * participles.
 */
public abstract class MainClause extends SentenceState {
  public MainClause(
      StatementReader grammar,
      Tokens tokens,
      Brackets brackets,
      int from,
      int to,
      Discourse discourse) {
    super(grammar, tokens, brackets, from, to, discourse);
  }

  // ---- the main clause ----

  /** Finds the main clause; the token to go on from, or -1 where the sentence reports nothing. */
  public int main() {
    int start = from;
    while (start < to && tokens.mark(start) != 0 && !brackets.isQuotation(start)) {
      start++;
    }
    if (tokens.is(start, SENTENCE_JOINER) && start + 1 < to) {
      start++;
    }
    if (begin(start, true)) {
      return next();
    }
    opener(start);
    CueMatch fronted = frontedParticiple(tokens.is(start - 1, WHILE) ? start - 1 : start);
    int tried = 0;
    for (int k = start; k < to && tried < 24; k++) {
      int closing = brackets.closing(k);
      if (closing > k) {
        k = closing;
        continue;
      }
      boolean comma = tokens.isMark(k, ',');
      boolean missingComma =
          !comma && k > start && k < start + 14 && fronted == null && startsActor(k);
      if (!comma && !missingComma) {
        continue;
      }
      tried++;
      int at = comma ? skipConnective(k + 1) : k;
      if (comma && fronted == null && !tokens.isCapital(at)) {
        fronted = frontedParticiple(at); // "At the end, emphasizing X, the two sides …"
        if (fronted != null) {
          topicTo = topicTo < 0 ? k : topicTo;
          continue;
        }
      }
      if (begin(at, comma && at < to)) {
        topicTo = topicTo < 0 ? k : topicTo;
        if (fronted != null) {
          frontedReport(fronted, k);
        }
        return next();
      }
    }
    return -1;
  }

  /** Reply markers and topics in front of the subject. */
  public void opener(int start) {
    OpenerReader.Kind kind = grammar.openers.kind(tokens, start, to);
    if (kind == OpenerReader.Kind.REPLY) {
      reply = true;
      int behind = grammar.openers.end(tokens, start, to);
      if (tokens.isMark(behind, ',')) {
        topic(behind + 1);
      }
    } else {
      topic(start);
    }
  }

  public void topic(int at) {
    OpenerReader.Kind kind = grammar.openers.kind(tokens, at, to);
    if (kind == OpenerReader.Kind.TOPIC || kind == OpenerReader.Kind.FRAME) {
      topicFrom = at;
    }
  }

  /**
   * "Welcoming the progress, …", "In addition to discussing X, …": a report in front of its own
   * subject.
   */
  public @Nullable CueMatch frontedParticiple(int start) {
    int k = start;
    if (tokens.begins(k, IN_ADDITION_TO) || tokens.begins(k, AS_WELL_AS)) {
      k += 3;
    } else if (tokens.begins(k, ALONG_WITH) || tokens.begins(k, TOGETHER_WITH)) {
      k += 2;
    } else if (tokens.is(k, FRONTED_OPENER)) {
      k++;
    } else if (grammar.openers.kind(tokens, start, to) != null) {
      return null;
    }
    return grammar.clauses.participle(tokens, k, to);
  }

  public void frontedReport(CueMatch cue, int end) {
    Report main = reports.get(reports.size() - 1);
    Report report = new Report(main.actor, cue, false);
    report.contentTo = end;
    reports.add(reports.size() - 1, report);
  }

  /** A connective between an opener's comma and the subject: "On trade, however, …". */
  public int skipConnective(int k) {
    int at = tokens.is(k, CLAUSE_JOINER) ? k + 1 : k;
    if (grammar.openers.isReply(tokens, at, to)) {
      reply = true;
      int behind = grammar.openers.end(tokens, at, to);
      return tokens.isMark(behind, ',') ? behind + 1 : behind;
    }
    return at;
  }

  public boolean begin(int k, boolean narrative) {
    ClauseReader.Clause clause =
        grammar.clauses.read(tokens, brackets, k, to, discourse, reply, false);
    Report passive =
        clause == null ? grammar.passives.read(tokens, brackets, k, to, discourse) : null;
    if (passive != null) {
      subject = null;
      take(passive);
      return true;
    }
    if (clause == null && narrative) {
      clause = grammar.clauses.read(tokens, brackets, k, to, discourse, reply, true);
    }
    if (clause == null) {
      return false;
    }
    take(clause);
    present = clause.form() == Cue.Form.THIRD_PERSON || clause.form() == Cue.Form.BASE;
    return true;
  }
}
