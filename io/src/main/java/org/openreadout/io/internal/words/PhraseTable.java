package org.openreadout.io.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with a value, found by their longest match.
 *
 * @param <V> what a phrase means
 */
public final class PhraseTable<V> {
  private final Trie trie;
  private final @Nullable V[] values; // by node

  private PhraseTable(Trie trie, @Nullable V[] values) {
    this.trie = trie;
    this.values = values;
  }

  /**
   * The token behind the longest phrase that starts at {@code i} and ends at or before {@code
   * limit}; {@code i} itself where none does.
   */
  public int match(Tokens tokens, int i, int limit) {
    int best = i;
    if (i >= limit || !trie.begins(tokens.word(i))) {
      return best;
    }
    int node = Trie.ROOT;
    for (int k = i; k < limit; k++) {
      node = trie.step(node, tokens.word(k));
      if (node < 0) {
        break;
      }
      if (values[node] != null) {
        best = k + 1;
      }
    }
    return best;
  }

  /** The value of the phrase that is exactly the range, or null. */
  public @Nullable V value(Tokens tokens, int from, int to) {
    int node = Trie.ROOT;
    for (int k = from; k < to; k++) {
      node = trie.step(node, tokens.word(k));
      if (node < 0) {
        return null;
      }
    }
    return from == to ? null : values[node];
  }

  /** Collects phrases before the first text is read. */
  public static final class Builder<V> {
    private final Trie.Builder trie = new Trie.Builder();
    private final List<@Nullable V> values = new ArrayList<>();
    private final Lexicon.Builder lexicon;

    public Builder(Lexicon.Builder lexicon) {
      this.lexicon = lexicon;
      values.add(null);
    }

    /** Adds a phrase as it is printed; the first value of a phrase stays. */
    public void add(String phrase, V value) {
      int node = Trie.ROOT;
      for (String word : Phrases.words(phrase)) {
        node = trie.add(node, lexicon.add(word));
        if (node == values.size()) {
          values.add(null);
        }
      }
      if (node != Trie.ROOT && values.get(node) == null) {
        values.set(node, value);
      }
    }

    @SuppressWarnings("unchecked") // only values of this type are put in
    public PhraseTable<V> build() {
      return new PhraseTable<>(trie.build(), (V[]) values.toArray());
    }
  }
}
