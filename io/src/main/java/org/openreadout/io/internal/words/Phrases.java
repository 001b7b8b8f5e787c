package org.openreadout.io.internal.words;

import java.util.ArrayList;
import java.util.List;

/** Cuts the phrases of tables just as the tokenizer cuts texts, so that both meet. */
public final class Phrases {
  private static final Tokenizer PLAIN =
      new Tokenizer(new Lexicon.Builder(1).build(), Tokenizer.Cuts.NONE);

  private Phrases() {}

  /**
   * The words of a phrase, possessive endings among them; marks between them ("/", ",") are left
   * out.
   */
  public static List<String> words(String phrase) {
    Tokens tokens = PLAIN.tokenize(phrase);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i) || tokens.isNumber(i) || tokens.isPossessive(i)) {
        out.add(withoutStop(tokens.text(i)));
      }
    }
    return out;
  }

  /** "H." is the word "H"; "H.E." is a word with two stops. */
  private static String withoutStop(String word) {
    int stop = word.indexOf('.');
    return stop > 0 && stop == word.length() - 1 ? word.substring(0, stop) : word;
  }
}
