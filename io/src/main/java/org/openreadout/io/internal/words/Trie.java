package org.openreadout.io.internal.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A tree of word numbers, its edges in one open-addressing table: what stands at its nodes is the
 * user's.
 */
final class Trie {
  /** The node that every phrase begins at. */
  static final int ROOT = 0;

  private final long[] edges; // node << 32 | word, plus one so that 0 is free
  private final int[] targets;
  private final int mask;
  private final long[] first; // a bit for each word that a phrase begins with

  private Trie(Map<Long, Integer> edgeMap) {
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
    first = firstWords(edgeMap.keySet());
  }

  private static long[] firstWords(Set<Long> edges) {
    int most = 0;
    for (long edge : edges) {
      most = edge >>> 32 == ROOT ? Math.max(most, (int) edge) : most;
    }
    long[] out = new long[(most >> 6) + 1];
    for (long edge : edges) {
      if (edge >>> 32 == ROOT) {
        out[(int) edge >> 6] |= 1L << edge;
      }
    }
    return out;
  }

  /** Whether a phrase begins with a word: most don't, and this is told without a search. */
  boolean begins(int word) {
    int at = word >> 6;
    return at < first.length && (first[at] >>> word & 1) != 0;
  }

  private int slot(long edge) {
    long h = edge * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40) & mask;
  }

  /** The node behind a word; -1 where no phrase goes on with it. */
  int step(int node, int word) {
    long edge = ((long) node << 32) | word;
    int slot = slot(edge);
    for (long e = edges[slot]; e != 0; slot = (slot + 1) & mask, e = edges[slot]) {
      if (e == edge + 1) {
        return targets[slot];
      }
    }
    return -1;
  }

  /** Grows a tree; nodes are numbered as they come, the root is 0. */
  static final class Builder {
    private final Map<Long, Integer> edges = new HashMap<>();
    private int nodes = 1;

    /** The node behind a word, new or known. */
    int add(int node, int word) {
      return edges.computeIfAbsent(((long) node << 32) | word, e -> nodes++);
    }

    /** How many nodes there are. */
    int size() {
      return nodes;
    }

    Trie build() {
      return new Trie(edges);
    }
  }
}
