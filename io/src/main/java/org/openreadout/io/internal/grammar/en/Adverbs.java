package org.openreadout.io.internal.grammar.en;

import static org.openreadout.io.internal.grammar.en.Word.ADVERB;
import static org.openreadout.io.internal.grammar.en.Word.FAMILY;

import org.openreadout.io.internal.words.Tokens;

/** Adverbs: those of the table, and words in "-ly". */
public final class Adverbs {
  private Adverbs() {}

  /** Whether a token is an adverb that may stand between a subject and its verb. */
  public static boolean is(Tokens tokens, int i) {
    if (!tokens.isWord(i)) {
      return false;
    }
    if (tokens.is(i, ADVERB)) {
      return true;
    }
    int end = tokens.end(i);
    return end - tokens.start(i) > 4
        && tokens.text().charAt(end - 1) == 'y'
        && tokens.text().charAt(end - 2) == 'l'
        && !tokens.isCapital(i)
        && !tokens.is(i, FAMILY);
  }
}
