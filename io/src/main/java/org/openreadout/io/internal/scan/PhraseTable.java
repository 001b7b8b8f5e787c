package org.openreadout.io.internal.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with a value, found by their longest match: a trie whose edges
 * are word numbers in one open-addressing table.
 *
 * @param <V> what a phrase means
 */
public final class PhraseTable<V> {
  private final long[] edges; // node << 32 | word, plus one so that 0 is free
  private final int[] targets;
  private final int mask;
  private final List<@Nullable V> values;

  private PhraseTable(Map<Long, Integer> edgeMap, List<@Nullable V> values) {
    this.values = values;
    int capacity = Integer.highestOneBit(Math.max(8, edgeMap.size())) * 4;
    edges = new long[capacity];
    targets = new int[capacity];
    mask = capacity - 1;
    edgeMap.forEach(
        (edge, target) -> {
          int slot = slot(edge);
          while (edges[slot] != 0) {
            slot = (slot + 1) & mask;
          }
          edges[slot] = edge + 1;
          targets[slot] = target;
        });
  }

  private int slot(long edge) {
    long h = edge * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40) & mask;
  }

  private int follow(int node, int word) {
    long edge = ((long) node << 32) | word;
    int slot = slot(edge);
    for (long e = edges[slot]; e != 0; slot = (slot + 1) & mask, e = edges[slot]) {
      if (e == edge + 1) {
        return targets[slot];
      }
    }
    return -1;
  }

  /**
   * The token behind the longest phrase that starts at {@code i} and ends at or before {@code
   * limit}; {@code i} itself where none does.
   */
  public int match(Tokens tokens, int i, int limit) {
    int node = 0;
    int best = i;
    for (int k = i; k < limit; k++) {
      int word = tokens.word(k);
      if (word == Lexicon.UNKNOWN) {
        break;
      }
      node = follow(node, word);
      if (node < 0) {
        break;
      }
      if (values.get(node) != null) {
        best = k + 1;
      }
    }
    return best;
  }

  /** The value of the phrase that is exactly the range, or null. */
  public @Nullable V value(Tokens tokens, int from, int to) {
    int node = 0;
    for (int k = from; k < to; k++) {
      node = follow(node, tokens.word(k));
      if (node < 0) {
        return null;
      }
    }
    return from == to ? null : values.get(node);
  }

  /** Collects phrases before the first text is read. */
  public static final class Builder<V> {
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<@Nullable V> values = new ArrayList<>();
    private final Lexicon.Builder lexicon;

    public Builder(Lexicon.Builder lexicon) {
      this.lexicon = lexicon;
      values.add(null);
    }

    /** Adds a phrase as it is printed; the first value of a phrase stays. */
    public void add(String phrase, V value) {
      int node = 0;
      for (String word : Phrases.words(phrase)) {
        long edge = ((long) node << 32) | lexicon.add(word);
        Integer next = edges.get(edge);
        if (next == null) {
          next = values.size();
          values.add(null);
          edges.put(edge, next);
        }
        node = next;
      }
      if (node != 0 && values.get(node) == null) {
        values.set(node, value);
      }
    }

    public PhraseTable<V> build() {
      return new PhraseTable<>(edges, new ArrayList<>(values));
    }
  }
}
