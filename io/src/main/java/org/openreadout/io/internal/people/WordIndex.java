package org.openreadout.io.internal.people;

import org.openreadout.io.internal.words.Fold;
import org.openreadout.io.internal.words.Tokens;

/**
 * Which members of a cast have a word in their names or titles, so that it is looked up once and
 * not sought with all of them. Two words may fall together; who asks compares.
 */
final class WordIndex {
  private static final int SEED = 17;

  private final int[] hashes; // open addressing
  private final long[] masks; // 0 is free
  private final int last;

  /**
   * Begins without words.
   *
   * @param words how many there will be at most
   */
  WordIndex(int words) {
    int capacity = Integer.highestOneBit(Math.max(4, words)) * 4;
    hashes = new int[capacity];
    masks = new long[capacity];
    last = capacity - 1;
  }

  /** Adds a word of a member. */
  void add(String text, int from, int to, int member) {
    int hash = hash(text, from, to);
    int slot = hash & last;
    while (masks[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & last;
    }
    hashes[slot] = hash;
    masks[slot] |= 1L << member;
  }

  /** Those who perhaps have the word that a token is. */
  long of(Tokens tokens, int i) {
    return of(tokens.text(), tokens.start(i), tokens.end(i));
  }

  /** Those who perhaps have a word. */
  long of(String text, int from, int to) {
    int hash = hash(text, from, to);
    for (int slot = hash & last; masks[slot] != 0; slot = (slot + 1) & last) {
      if (hashes[slot] == hash) {
        return masks[slot];
      }
    }
    return 0;
  }

  private static int hash(String text, int from, int to) {
    int h = SEED;
    for (int i = from; i < to; i++) {
      h = h * 31 + Fold.fold(text.charAt(i));
    }
    return h ^ (h >>> 15);
  }
}
