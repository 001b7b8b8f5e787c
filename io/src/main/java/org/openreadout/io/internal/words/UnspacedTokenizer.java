package org.openreadout.io.internal.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text in scripts that set no spaces between words: at each place the longest word that a
 * table names, else a run of kana or of Latin letters, a number, or a single character. In a run of
 * katakana or Latin letters a table's word is only found where it is the whole run.
 */
public final class UnspacedTokenizer {
  private final Lexicon lexicon;
  private final Trie dictionary; // characters for words
  private final int[] ids; // by node: the word of a table that ends there

  /**
   * A tokenizer.
   *
   * @param words all words of the lexicon, as their numbers go
   */
  public UnspacedTokenizer(Lexicon lexicon, List<String> words) {
    this.lexicon = lexicon;
    Trie.Builder trie = new Trie.Builder();
    List<Integer> ends = new ArrayList<>();
    for (String word : words) {
      int node = Trie.ROOT;
      for (int i = 0; i < word.length(); i++) {
        node = trie.add(node, word.charAt(i));
      }
      ends.add(node);
    }
    ids = new int[trie.size()];
    dictionary = trie.build();
    for (int id = 0; id < ends.size(); id++) {
      ids[ends.get(id)] = id;
    }
  }

  /** All tokens of a text; any string will do. */
  public Tokens tokenize(String text) {
    Tokens tokens = new Tokens(text, lexicon);
    int n = text.length();
    int space = Tokens.SPACE_BEFORE;
    for (int i = 0; i < n; ) {
      char c = text.charAt(i);
      if (Tokenizer.isSpace(c)) {
        space = Tokens.SPACE_BEFORE;
        i++;
        continue;
      }
      int end = known(tokens, text, i, space);
      if (end == i) {
        end = unknown(tokens, text, i, space);
      }
      space = 0;
      i = end;
    }
    return tokens;
  }

  /** Adds the longest word of a table that starts here; where it ends, the start without one. */
  private int known(Tokens tokens, String text, int from, int space) {
    int node = Trie.ROOT;
    int best = from;
    int id = Lexicon.UNKNOWN;
    for (int i = from; i < text.length(); i++) {
      node = dictionary.step(node, Fold.fold(text.charAt(i)));
      if (node < 0) {
        break;
      }
      boolean inRun = i + 1 < text.length() && sameRun(text.charAt(i), text.charAt(i + 1));
      if (!inRun && ids[node] != Lexicon.UNKNOWN) {
        best = i + 1;
        id = ids[node];
      }
    }
    if (best > from) {
      int kind = Character.isLetterOrDigit(text.charAt(from)) ? Tokens.WORD : Tokens.MARK;
      tokens.add(from, best, id, kind | space);
    }
    return best;
  }

  private static boolean sameRun(char a, char b) {
    return (isKatakana(a) && isKatakana(b)) || (isLatin(a) && isLatin(b));
  }

  private static int unknown(Tokens tokens, String text, int i, int space) {
    char c = text.charAt(i);
    int n = text.length();
    int end = i + 1;
    int kind = Tokens.MARK;
    if (Character.isDigit(c)) {
      kind = Tokens.NUMBER;
      while (end < n && Character.isDigit(text.charAt(end))) {
        end++;
      }
    } else if (isKatakana(c) || isLatin(c)) {
      kind = Tokens.WORD;
      while (end < n && sameRun(c, text.charAt(end))) {
        end++;
      }
    } else {
      if (Character.isHighSurrogate(c) && end < n && Character.isLowSurrogate(text.charAt(end))) {
        end++;
      }
      kind = Character.isLetter(text.codePointAt(i)) ? Tokens.WORD : Tokens.MARK;
    }
    tokens.add(i, end, Lexicon.UNKNOWN, kind | space);
    return end;
  }

  /** A letter of katakana, the mark that lengthens one included. */
  public static boolean isKatakana(char c) {
    return c >= '\u30A1' && c <= '\u30FE' && c != '\u30FB';
  }

  private static boolean isLatin(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : c < '\u0250' && Character.isLetter(c);
  }
}
