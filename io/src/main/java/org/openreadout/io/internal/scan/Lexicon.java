package org.openreadout.io.internal.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Every word that a table of the library names, each with a small positive number, so that a token
 * is hashed once and all tables are asked by number. Words are folded: "Mr" and "MR", "d’Ivoire"
 * and "d'Ivoire" are one.
 */
public final class Lexicon {
  /** The number of a word that no table names. */
  public static final int UNKNOWN = 0;

  private static final int SEED = 0x9E3779B1;

  private final String[] words; // by number
  private final int[] slots; // open addressing; 0 is free
  private final int mask;

  private Lexicon(List<String> words) {
    this.words = words.toArray(new String[0]);
    int capacity = Integer.highestOneBit(Math.max(16, words.size())) * 4;
    slots = new int[capacity];
    mask = capacity - 1;
    for (int id = 1; id < this.words.length; id++) {
      String word = this.words[id];
      int slot = slot(hash(word, 0, word.length()));
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = id;
    }
  }

  /** One more than the largest number given out: the length of an array that is indexed by word. */
  public int size() {
    return words.length;
  }

  /** The number of the word that stands in {@code text} from {@code start} to {@code end}. */
  public int idOf(String text, int start, int end) {
    return idOf(text, start, end, hash(text, start, end));
  }

  int idOf(String text, int start, int end, int hash) {
    int slot = slot(hash);
    for (int id = slots[slot]; id != 0; slot = (slot + 1) & mask, id = slots[slot]) {
      if (matches(words[id], text, start, end)) {
        return id;
      }
    }
    return UNKNOWN;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & mask;
  }

  static int hash(String text, int start, int end) {
    int h = SEED;
    for (int i = start; i < end; i++) {
      h = hashStep(h, Fold.fold(text.charAt(i)));
    }
    return h;
  }

  static int hashStep(int h, char folded) {
    return (h ^ folded) * 0x01000193;
  }

  private static boolean matches(String word, String text, int start, int end) {
    int n = end - start;
    if (word.length() != n) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      if (word.charAt(i) != Fold.fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** Collects the words of all tables before the first text is read. */
  public static final class Builder {
    private final List<String> words = new ArrayList<>(List.of(""));
    private final java.util.Map<String, Integer> ids = new java.util.HashMap<>();

    /** The number of a word, new or known. */
    public int add(String word) {
      return ids.computeIfAbsent(
          Fold.fold(word),
          w -> {
            words.add(w);
            return words.size() - 1;
          });
    }

    /** The finished lexicon. */
    public Lexicon build() {
      return new Lexicon(words);
    }
  }
}
