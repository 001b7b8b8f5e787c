package org.openreadout.io.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Strings that may end a stretch of text, each with a value, found by their longest match from the
 * end.
 *
 * @param <V> what an ending means
 */
public final class SuffixTable<V> {
  private final Trie trie;
  private final List<@Nullable V> values; // by node

  private SuffixTable(Trie trie, List<@Nullable V> values) {
    this.trie = trie;
    this.values = values;
  }

  /** An ending: where it starts, and what it means. */
  public record Match<V>(int start, V value) {}

  /** The longest ending of the text between two offsets that fits; null where none does. */
  public @Nullable Match<V> longest(
      String text, int from, int to, java.util.function.Predicate<? super V> fits) {
    int node = Trie.ROOT;
    Match<V> best = null;
    for (int i = to - 1; i >= from; i--) {
      node = trie.step(node, text.charAt(i));
      if (node < 0) {
        break;
      }
      V value = values.get(node);
      if (value != null && fits.test(value)) {
        best = new Match<>(i, value);
      }
    }
    return best;
  }

  /** Collects endings before the first text is read. */
  public static final class Builder<V> {
    private final Trie.Builder trie = new Trie.Builder();
    private final List<@Nullable V> values = new ArrayList<>();

    /** Adds an ending; the first value of one stays. */
    public void add(String ending, V value) {
      int node = Trie.ROOT;
      for (int i = ending.length() - 1; i >= 0; i--) {
        node = trie.add(node, ending.charAt(i));
      }
      while (values.size() < trie.size()) {
        values.add(null);
      }
      if (values.get(node) == null) {
        values.set(node, value);
      }
    }

    public SuffixTable<V> build() {
      return new SuffixTable<>(trie.build(), new ArrayList<>(values));
    }
  }
}
