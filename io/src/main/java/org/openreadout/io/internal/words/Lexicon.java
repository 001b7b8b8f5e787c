package org.openreadout.io.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every word that a table of a language names, each with a small positive number and the classes
 * that it is in, so that a token is hashed once, all tables are asked by number, and a class is one
 * bit. Words are folded: "Mr" and "MR", "d’Ivoire" and "d'Ivoire" are one.
 */
public final class Lexicon {
  /** The number of a word that no table names. */
  public static final int UNKNOWN = 0;

  private static final int SEED = 0x9E3779B1;
  private static final int COLUMN = 64; // classes that share a column

  private final String[] words; // by number
  private final int[] slots; // open addressing; 0 is free
  private final int mask;
  private final long[][] classes; // by column and word: the classes that have the word
  private final long[][] opens; // by column and word: the classes that have a phrase it begins
  private final Trie phrases;
  private final long[][] ofPhrase; // by column and node: the classes that have the phrase

  private Lexicon(Builder b) {
    words = b.words.toArray(new String[0]);
    int capacity = Integer.highestOneBit(Math.max(16, words.length)) * 4;
    slots = new int[capacity];
    mask = capacity - 1;
    for (int id = 1; id < words.length; id++) {
      String word = words[id];
      int slot = slot(hash(word, 0, word.length()));
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = id;
    }
    classes = columns(b.classes, b.columns, words.length);
    opens = columns(b.opens, b.columns, words.length);
    phrases = b.phrases.build();
    ofPhrase = columns(b.ofPhrase, b.columns, b.phrases.size());
  }

  private static long[][] columns(Map<Integer, long[]> bits, int columns, int size) {
    long[][] out = new long[columns][size];
    bits.forEach(
        (word, own) -> {
          for (int c = 0; c < columns; c++) {
            out[c][word] = own[c];
          }
        });
    return out;
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

  /** Whether a word is in a class by itself. */
  boolean has(int word, WordClass c) {
    int n = c.ordinal();
    return (classes[n / COLUMN][word] >>> n & 1) != 0;
  }

  /**
   * How many words the longest phrase of a class has that begins with the word at {@code from} of
   * {@code row}; 1 for a single word, 0 for none.
   */
  int length(int[] row, int from, int to, WordClass c) {
    int n = c.ordinal();
    int best = has(row[from], c) ? 1 : 0;
    if ((opens[n / COLUMN][row[from]] >>> n & 1) == 0) {
      return best;
    }
    int node = Trie.ROOT;
    for (int k = from; k < to; k++) {
      node = phrases.step(node, row[k]);
      if (node < 0) {
        break;
      }
      if ((ofPhrase[n / COLUMN][node] >>> n & 1) != 0) {
        best = k + 1 - from;
      }
    }
    return best;
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

  /** Collects the words of all tables of a language before its first text is read. */
  public static final class Builder {
    private final List<String> words = new ArrayList<>(List.of(""));
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Integer, long[]> classes = new HashMap<>();
    private final Map<Integer, long[]> opens = new HashMap<>();
    private final Map<Integer, long[]> ofPhrase = new HashMap<>(); // by node
    private final Trie.Builder phrases = new Trie.Builder();
    private final int columns;

    /** Begins a lexicon for that many classes of words. */
    public Builder(int classes) {
      columns = (classes + COLUMN - 1) / COLUMN;
    }

    /** The number of a word, new or known. */
    public int add(String word) {
      return ids.computeIfAbsent(
          Fold.fold(word),
          w -> {
            words.add(w);
            return words.size() - 1;
          });
    }

    /** All words that were added, folded, as their numbers go; the one for no word is empty. */
    public List<String> words() {
      return List.copyOf(words);
    }

    /** Puts a word, or several with a space between them, into a class. */
    public void add(String printed, WordClass c) {
      String[] parts = printed.split(" ", -1);
      int first = add(plain(parts[0]));
      if (parts.length == 1) {
        set(classes, first, c);
        return;
      }
      set(opens, first, c);
      int node = Trie.ROOT;
      for (String part : parts) {
        node = phrases.add(node, add(plain(part)));
      }
      set(ofPhrase, node, c);
    }

    private void set(Map<Integer, long[]> bits, int key, WordClass c) {
      bits.computeIfAbsent(key, k -> new long[columns])[c.ordinal() / COLUMN] |= 1L << c.ordinal();
    }

    /** "etc." as the tokenizer sees it: the word without its stop; "D.C." keeps both. */
    private static String plain(String word) {
      int last = word.length() - 1;
      return last > 1 && word.indexOf('.') == last ? word.substring(0, last) : word;
    }

    /**
     * Reads a table of classes: the name of the class, and its words and phrases with {@code |}
     * between them. A class may have several rows.
     *
     * @throws IllegalArgumentException where a row has no class of the language, or a class no row
     */
    public void read(String table, WordClass[] all) {
      Map<String, WordClass> missing = new HashMap<>();
      Map<String, WordClass> known = new HashMap<>();
      for (WordClass c : all) {
        missing.put(c.name(), c);
        known.put(c.name(), c);
      }
      for (ResourceTable.Row row : ResourceTable.read(Lexicon.class, table)) {
        WordClass c = known.get(row.get(0));
        if (c == null) {
          throw new IllegalArgumentException(table + ": unknown class " + row.get(0));
        }
        missing.remove(c.name());
        row.list(1).forEach(word -> add(word, c));
      }
      if (!missing.isEmpty()) {
        throw new IllegalArgumentException(table + ": no words for " + missing.keySet());
      }
    }

    /** The finished lexicon. */
    public Lexicon build() {
      return new Lexicon(this);
    }
  }
}
