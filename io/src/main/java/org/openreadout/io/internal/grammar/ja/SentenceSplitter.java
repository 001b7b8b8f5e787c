package org.openreadout.io.internal.grammar.ja;

import java.util.ArrayList;
import java.util.List;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;

/** Finds where a sentence ends: behind 。, but not inside 「」 or （）. */
final class SentenceSplitter {
  private SentenceSplitter() {}

  /** The sentences of a block, its brackets paired. */
  static List<Range> split(Tokens tokens, Brackets brackets, Block block) {
    int from = tokens.at(block.start());
    int to = tokens.at(block.end());
    brackets.pair(from, to);
    List<Range> out = new ArrayList<>(4);
    int start = from;
    for (int i = from; i < to; i++) {
      int closing = brackets.closing(i);
      if (closing > i && closing < to) {
        i = closing;
      } else if (tokens.is(i, Word.STOP)) {
        out.add(new Range(start, i + 1));
        start = i + 1;
      }
    }
    if (start < to) {
      out.add(new Range(start, to));
    }
    return out;
  }
}
