package org.openreadout.io.internal.words;

import java.util.BitSet;

/** A set of words, asked by a token's number. */
public final class WordSet {
  private final BitSet ids = new BitSet();

  /** Adds words of a table's cell, separated by spaces or {@code |}. */
  public WordSet add(Lexicon.Builder lexicon, String words) {
    for (String word : words.split("[ |]+", -1)) {
      if (!word.isEmpty()) {
        ids.set(lexicon.add(plain(word)));
      }
    }
    return this;
  }

  /** "etc." as the tokenizer sees it: the word without its stop; "D.C." keeps both. */
  private static String plain(String word) {
    int last = word.length() - 1;
    return last > 1 && word.indexOf('.') == last ? word.substring(0, last) : word;
  }

  /** Whether a token is one of the words. */
  public boolean has(Tokens tokens, int i) {
    int id = tokens.word(i);
    return id != Lexicon.UNKNOWN && ids.get(id);
  }

  /** As an array by word number, for the tokenizer. */
  public boolean[] toArray(int size) {
    boolean[] out = new boolean[size];
    for (int id = ids.nextSetBit(0); id >= 0 && id < size; id = ids.nextSetBit(id + 1)) {
      out[id] = true;
    }
    return out;
  }
}
