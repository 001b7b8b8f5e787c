package org.openreadout.io.internal.grammar.en;

import static org.openreadout.io.internal.grammar.en.Word.ABBREVIATION_AT_END;
import static org.openreadout.io.internal.grammar.en.Word.ENDS_SENTENCE;
import static org.openreadout.io.internal.grammar.en.Word.SENTENCE_STARTER;
import static org.openreadout.io.internal.grammar.en.Word.TITLE_BEHIND_ABBREVIATION;

import java.util.ArrayList;
import java.util.List;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;

/**
 * Finds where a sentence ends: not behind "H.E.", "Mr." or an initial, not inside a quotation, but
 * behind "D.C." before a capital, and between sentences that an extractor has glued together
 * ("Ukraine.The").
 */
public final class SentenceSplitter {

  public SentenceSplitter() {}

  /** The sentences of a block. */
  public List<Range> split(Tokens tokens, Brackets brackets, Block block) {
    int from = tokens.at(block.start());
    int to = tokens.at(block.end());
    brackets.pair(from, to);
    List<Range> out = new ArrayList<>(4);
    while (from < to) {
      int end = Math.max(from + 1, end(tokens, brackets, from, to));
      out.add(new Range(from, end));
      from = end;
    }
    return out;
  }

  /** The token behind the sentence that starts at {@code from}; at most {@code to}. */
  public int end(Tokens tokens, Brackets brackets, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.mark(i) == 0) {
        if (tokens.is(i, ABBREVIATION_AT_END) && endsAfterAbbreviation(tokens, i, to)) {
          return i + 1;
        }
        continue;
      }
      int closing = brackets.closing(i);
      if (closing > i && closing < to) {
        i = closing;
        int last = i - 1;
        boolean stopInside = isStop(tokens, last) && i > from + 1;
        if (stopInside
            && startsSentence(tokens, i + 1, to, true)
            && (tokens.isMark(i, ')') || tokens.mark(i) != 0)) {
          return i + 1;
        }
        continue;
      }
      if (isStop(tokens, i)) {
        int next = closers(tokens, i + 1, to);
        if (next >= to) {
          return to;
        }
        if (startsSentence(tokens, next, to, glued(tokens, i))) {
          return next;
        }
      }
    }
    return to;
  }

  private static boolean isStop(Tokens tokens, int i) {
    return tokens.isMark(i, '.') || tokens.isMark(i, '!') || tokens.isMark(i, '?');
  }

  /** Whether a missing space behind a stop is a slip: the word before it is an ordinary one. */
  private static boolean glued(Tokens tokens, int stop) {
    int before = stop - 1;
    return before >= 0 && (!tokens.isWord(before) || tokens.end(before) - tokens.start(before) > 2);
  }

  private static int closers(Tokens tokens, int i, int to) {
    int k = i;
    while (k < to
        && (tokens.isMark(k, '\u201D')
            || tokens.isMark(k, '\u2019')
            || tokens.isMark(k, ')')
            || tokens.isMark(k, ']')
            || (tokens.isMark(k, '"') && !tokens.hasSpaceBefore(k)))) {
      k++;
    }
    return k;
  }

  private static boolean startsSentence(Tokens tokens, int i, int to, boolean gluedFits) {
    if (i >= to) {
      return true;
    }
    if (!tokens.hasSpaceBefore(i) && !gluedFits) {
      return false;
    }
    boolean opener =
        tokens.isMark(i, '\u201C')
            || tokens.isMark(i, '(')
            || tokens.isMark(i, '"')
            || tokens.isMark(i, '[')
            || tokens.isMark(i, '*')
            || tokens.isMark(i, '-')
            || tokens.isMark(i, '\u2022');
    return tokens.isCapital(i) || opener || (tokens.isNumber(i) && tokens.hasSpaceBefore(i));
  }

  private boolean endsAfterAbbreviation(Tokens tokens, int i, int to) {
    int next = closers(tokens, i + 1, to);
    if (next >= to || !tokens.isCapital(next) || !tokens.hasSpaceBefore(next)) {
      return false;
    }
    if (tokens.is(i, ENDS_SENTENCE)) {
      return true;
    }
    boolean title = tokens.is(next, TITLE_BEHIND_ABBREVIATION);
    return tokens.isCapital(next) && tokens.is(next, SENTENCE_STARTER) && !title;
  }
}
