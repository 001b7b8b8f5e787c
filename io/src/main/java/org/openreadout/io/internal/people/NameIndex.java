package org.openreadout.io.internal.people;

import java.util.List;
import org.openreadout.io.internal.words.Fold;
import org.openreadout.io.internal.words.Tokens;

/**
 * Which members of a cast have a word in their names, so that a token is looked up once and not
 * compared with the names of all. Two words may fall together; who asks compares.
 */
final class NameIndex {
  private static final int SEED = 17;

  private final int[] hashes; // open addressing
  private final long[] masks; // 0 is free
  private final int last;

  NameIndex(List<Member> members) {
    int words = members.stream().mapToInt(m -> m.spellings().size()).sum();
    int capacity = Integer.highestOneBit(Math.max(8, words)) * 4;
    hashes = new int[capacity];
    masks = new long[capacity];
    last = capacity - 1;
    for (int m = 0; m < members.size(); m++) {
      for (String word : members.get(m).spellings()) {
        put(hash(word, 0, word.length()), 1L << m);
      }
    }
  }

  private void put(int hash, long member) {
    int slot = hash & last;
    while (masks[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & last;
    }
    hashes[slot] = hash;
    masks[slot] |= member;
  }

  /** Those who perhaps have the word that a token is. */
  long of(Tokens tokens, int i) {
    int hash = hash(tokens.text(), tokens.start(i), tokens.end(i));
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
