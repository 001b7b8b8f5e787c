package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.DETERMINER;
import static org.openreadout.io.internal.grammar.en.Word.SPEECH_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.WHICH;

import org.openreadout.io.internal.words.Tokens;

/**
 * "said that …, a remark at which Minister B smiled": what is told of the saying itself, behind its
 * content. What was said on it is a {@link Relative} of its own.
 */
final class Afterthought implements Construction {
  /** How many words "a remark at which" may have. */
  private static final int REACH = 6;

  @Override
  public int tryAt(SentenceState s, Boundary b) {
    Tokens tokens = s.tokens;
    if (!b.comma || !s.insideContent() || !tokens.is(b.mark, DETERMINER)) {
      return b.cut;
    }
    boolean speech = false;
    for (int k = b.mark + 1; k < Math.min(s.to, b.mark + REACH); k++) {
      speech |= tokens.is(k, SPEECH_NOUN);
      if (speech && tokens.is(k, WHICH)) {
        s.close(b.cut);
        return k;
      }
    }
    return b.cut;
  }
}
