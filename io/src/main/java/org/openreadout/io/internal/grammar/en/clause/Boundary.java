package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.BY;
import static org.openreadout.io.internal.grammar.en.Word.CONJUNCTION;
import static org.openreadout.io.internal.grammar.en.Word.CONJUNCTION_WHEREAS;
import static org.openreadout.io.internal.grammar.en.Word.INSERTION;
import static org.openreadout.io.internal.grammar.en.Word.IN_ADDITION;
import static org.openreadout.io.internal.grammar.en.Word.IT;
import static org.openreadout.io.internal.grammar.en.Word.THEN;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Tokens;

/** A place where a clause may end and another begin, looked at as far as somebody asks. */
final class Boundary {
  /** How far behind a marker of an answer its subject may stand. */
  private static final int REPLY_REACH = 8;

  /** The mark or conjunction, where the content before ends. */
  final int cut;

  /** The token behind the mark. */
  final int mark;

  /** The token behind mark and conjunction. */
  final int at;

  final boolean comma;
  final boolean conjunction;

  /** Whether it is the "by" of a means, and no boundary of clauses. */
  final boolean by;

  private final OpenerReader openers;
  private final ClauseReader clauses;
  private boolean read; // the three below are known
  private int subject = -1;
  private boolean answer;
  private ClauseReader.@Nullable Clause clause;

  /**
   * Looks at a boundary.
   *
   * @param k the mark or conjunction; the token behind a quotation that ends in a comma
   * @param quoted whether it is that token: “slow, stony road,” | praised
   */
  Boundary(SentenceState s, int k, boolean quoted, OpenerReader openers, ClauseReader clauses) {
    this.openers = openers;
    this.clauses = clauses;
    Tokens tokens = s.tokens;
    cut = k;
    comma = quoted || isComma(tokens, k);
    by = tokens.is(k, BY) && !quoted;
    int behind = comma && !quoted ? k + 1 : k;
    mark = behind;
    boolean semicolon = tokens.isMark(k, ';') && !quoted;
    conjunction = tokens.is(behind, CONJUNCTION_WHEREAS) || semicolon;
    behind = (conjunction && !semicolon) || tokens.is(behind, CONJUNCTION) ? behind + 1 : behind;
    behind = conjunction && tokens.is(behind, THEN) ? behind + 1 : behind;
    at = conjunction ? behindInsertion(tokens, behind) : behind;
  }

  /** "and | , in this connection, | praised": what the clause behind a conjunction begins with. */
  private static int behindInsertion(Tokens tokens, int k) {
    int from = tokens.isMark(k, ',') ? k + 1 : k;
    int to = tokens.behind(from, INSERTION);
    if (to == from) {
      return k;
    }
    return tokens.isMark(to, ',') ? to + 1 : to;
  }

  /** Whether a clause may end at a token. */
  static boolean isAt(SentenceState s, int k) {
    return isComma(s.tokens, k) || s.tokens.is(k, CONJUNCTION_WHEREAS) || s.tokens.is(k, BY);
  }

  /** The token where a subject of its own may stand; -1 where none can. */
  int subject(SentenceState s) {
    read(s);
    return subject;
  }

  /** Whether a marker of an answer stands before the subject. */
  boolean isAnswer(SentenceState s) {
    read(s);
    return answer;
  }

  /** The clause that begins at the subject, or null. */
  ClauseReader.@Nullable Clause clause(SentenceState s) {
    read(s);
    return clause;
  }

  /** Looks at the subject once, for all constructions that ask. */
  private void read(SentenceState s) {
    if (read) {
      return;
    }
    read = true;
    answer = openers.isReply(s.tokens, at, s.to);
    boolean inserted = // "and, in this connection, …", "and in addition …"
        conjunction && (s.tokens.isMark(at, ',') || s.tokens.begins(at, IN_ADDITION));
    subject = answer ? behindReply(s, openers.end(s.tokens, at, s.to)) : inserted ? -1 : at;
    if (subject >= 0 && s.startsActor(subject)) {
      clause = clauses.read(s.scene, subject, s.to, answer, false);
    }
  }

  private static boolean isComma(Tokens tokens, int k) {
    return switch (tokens.mark(k)) {
      case ',', ';', '\u2014', '\u2013' -> true;
      default -> false;
    };
  }

  private static int behindReply(SentenceState s, int opener) {
    for (int k = opener; k < Math.min(s.to, opener + REPLY_REACH); k++) {
      if (s.tokens.isMark(k, ',')) {
        return k + 1;
      }
      if (s.startsActor(k) && !s.tokens.is(k, IT)) {
        return k;
      }
    }
    return opener;
  }
}
