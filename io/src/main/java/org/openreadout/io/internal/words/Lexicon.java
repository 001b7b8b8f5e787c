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

  /** How many letters a word may have to be told by its key. */
  static final int SHORT = 8;

  private static final long SPREAD = 0x9E3779B97F4A7C15L; // odd, its bits well mixed
  private static final int COLUMN = 6; // 2 to the power of it: the classes that share a column

  private final char[] letters; // of all words, one behind the other
  private final int[] ends; // by number: where the word ends among the letters
  private final int longest; // how many letters the longest word has
  // open addressing, 0 is free; a word of eight letters or less is told by its key alone
  private final long[] keys;
  private final int[] slots;
  private final int mask;
  private final int columns;
  // the rows of a word or node lie together, so that most questions about it meet one cache line
  private final long[] classes; // by word and column: the classes that have the word
  private final long[] opens; // by word and column: the classes that have a phrase it begins
  private final Trie phrases;
  private final long[] ofPhrase; // by node and column: the classes that have the phrase

  private Lexicon(Builder b) {
    int size = b.words.size();
    letters = String.join("", b.words).toCharArray();
    ends = new int[size];
    slots = new int[Integer.highestOneBit(Math.max(16, size)) * 4];
    keys = new long[slots.length];
    mask = slots.length - 1;
    int most = 0;
    for (int id = 1; id < size; id++) {
      String word = b.words.get(id);
      most = Math.max(most, word.length());
      ends[id] = ends[id - 1] + word.length();
      long key = key(word.toCharArray(), word.length());
      int slot = slot(key);
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = id;
      keys[slot] = key;
    }
    longest = most;
    columns = b.columns;
    classes = rows(b.classes, size);
    opens = rows(b.opens, size);
    phrases = b.phrases.build();
    ofPhrase = rows(b.ofPhrase, b.phrases.size());
  }

  private long[] rows(Map<Integer, long[]> bits, int size) {
    long[] out = new long[columns * size];
    bits.forEach((key, own) -> System.arraycopy(own, 0, out, columns * key, columns));
    return out;
  }

  /** The number of a word whose letters are folded already. */
  int idOf(char[] folded, int length) {
    long key = key(folded, length);
    return isShort(key) ? idOf(key) : idOf(key, folded, length);
  }

  /** The number of a word of at most {@link #SHORT} letters, all of them ASCII. */
  int idOf(long key) {
    int slot = slot(key);
    for (int id = slots[slot]; id != 0; slot = (slot + 1) & mask, id = slots[slot]) {
      if (keys[slot] == key) {
        return id;
      }
    }
    return UNKNOWN;
  }

  private int idOf(long key, char[] folded, int length) {
    int slot = slot(key);
    for (int id = slots[slot]; id != 0; slot = (slot + 1) & mask, id = slots[slot]) {
      if (keys[slot] == key && matches(id, folded, length)) {
        return id;
      }
    }
    return UNKNOWN;
  }

  /** How many letters the longest word has. */
  int longest() {
    return longest;
  }

  /** Whether a word is in a class by itself. */
  boolean has(int word, WordClass c) {
    int n = c.ordinal();
    return (classes[word * columns + (n >> COLUMN)] >>> n & 1) != 0;
  }

  /**
   * How many words the longest phrase of a class has that begins with the word at {@code from} of
   * {@code row}; 1 for a single word, 0 for none.
   */
  int length(int[] row, int from, int to, WordClass c) {
    int n = c.ordinal();
    int best = has(row[from], c) ? 1 : 0;
    int column = n >> COLUMN;
    if ((opens[row[from] * columns + column] >>> n & 1) == 0) {
      return best;
    }
    int node = Trie.ROOT;
    for (int k = from; k < to; k++) {
      node = phrases.step(node, row[k]);
      if (node < 0) {
        break;
      }
      if ((ofPhrase[node * columns + column] >>> n & 1) != 0) {
        best = k + 1 - from;
      }
    }
    return best;
  }

  private int slot(long key) {
    return (int) ((key * SPREAD) >>> 40) & mask;
  }

  /**
   * The letters of a short word side by side; of another word a hash, whose first bit is set: no
   * short word has it, as its letters are ASCII.
   */
  private static long key(char[] folded, int length) {
    long key = 0;
    char all = 0;
    for (int i = 0; i < length; i++) {
      key = key << 8 | folded[i];
      all |= folded[i];
    }
    if (length <= SHORT && all < 128) {
      return key;
    }
    key = length;
    for (int i = 0; i < length; i++) {
      key = (key ^ folded[i]) * SPREAD;
    }
    return key | Long.MIN_VALUE;
  }

  private static boolean isShort(long key) {
    return key >= 0;
  }

  private boolean matches(int id, char[] folded, int length) {
    int start = ends[id - 1];
    if (ends[id] - start != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[start + i] != folded[i]) {
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
      columns = Math.max(1, (classes + (1 << COLUMN) - 1) >> COLUMN);
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
      bits.computeIfAbsent(key, k -> new long[columns])[c.ordinal() >> COLUMN] |= 1L << c.ordinal();
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
