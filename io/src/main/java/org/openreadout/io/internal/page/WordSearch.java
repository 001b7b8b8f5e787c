package org.openreadout.io.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openreadout.io.dialect.LineRule;

/**
 * Looks for many words at once, one character after the other (an Aho-Corasick automaton), folded
 * as {@link LineRule#fold} folds. Immutable.
 */
final class WordSearch {
  /** Where a search ends that only takes words from its start. */
  static final int NOWHERE = -1;

  private final Alphabet alphabet;
  private final int classes;
  private final int[] next; // by the place of a state's row, and class
  private final int[][] ends; // by row: the words that end in a state, by their numbers

  private WordSearch(Alphabet alphabet, int[] rows, int[][] ends) {
    this.alphabet = alphabet;
    classes = alphabet.size();
    this.ends = ends;
    // a state is named by where its row begins, times two, plus one where words end in it: the way
    // from one character to the next has one look-up in it
    next = new int[rows.length];
    for (int edge = 0; edge < rows.length; edge++) {
      int row = rows[edge];
      next[edge] = row < 0 ? NOWHERE : row * classes * 2 + (ends[row].length > 0 ? 1 : 0);
    }
  }

  /** The state behind one more character; the search begins in state 0. */
  int step(int state, char c) {
    return next[(state >> 1) + alphabet.of(c)];
  }

  /** Whether words end in a state. */
  static boolean isFound(int state) {
    return (state & 1) != 0;
  }

  /** The numbers of the words that end in a state. */
  int[] found(int state) {
    return ends[(state >> 1) / classes];
  }

  /** The characters that words have, numbered from 1; 0 stands for all others. */
  private static final class Alphabet {
    private final char[] ascii = new char[128];
    private final char[] beyond; // the others, folded, in order
    private final int before; // the number of the last one in ASCII

    Alphabet(List<String> folded) {
      int[] all = folded.stream().flatMapToInt(String::chars).sorted().distinct().toArray();
      int n = 0;
      while (n < all.length && all[n] < 128) {
        ascii[all[n]] = (char) ++n;
      }
      for (char c = 0; c < 128; c++) {
        ascii[c] = ascii[LineRule.fold(c)];
      }
      before = n;
      beyond = new char[all.length - n];
      for (int i = 0; i < beyond.length; i++) {
        beyond[i] = (char) all[n + i];
      }
    }

    int size() {
      return before + beyond.length + 1;
    }

    int of(char c) {
      return c < 128 ? ascii[c] : beyondAscii(LineRule.fold(c));
    }

    private int beyondAscii(char folded) {
      if (folded < 128) {
        return ascii[folded];
      }
      int at = Arrays.binarySearch(beyond, folded);
      return at < 0 ? 0 : before + 1 + at;
    }
  }

  /** Collects words, and builds the search. */
  static final class Builder {
    private static final int[] NOTHING = {};

    private final List<String> words = new ArrayList<>(); // folded
    private final List<Integer> numbers = new ArrayList<>();

    void add(String word, int number) {
      StringBuilder folded = new StringBuilder(word.length());
      for (int i = 0; i < word.length(); i++) {
        folded.append(LineRule.fold(word.charAt(i)));
      }
      words.add(folded.toString());
      numbers.add(number);
    }

    /** The search for words that stand at the start. */
    WordSearch atStart() {
      return build(false);
    }

    /** The search for words wherever they stand. */
    WordSearch anywhere() {
      return build(true);
    }

    private WordSearch build(boolean anywhere) {
      Alphabet alphabet = new Alphabet(words);
      int classes = alphabet.size();
      int[] next = new int[classes * 64];
      List<int[]> ends = new ArrayList<>(List.of(NOTHING));
      for (int w = 0; w < words.size(); w++) {
        int state = 0;
        for (int i = 0; i < words.get(w).length(); i++) {
          int edge = state * classes + alphabet.of(words.get(w).charAt(i));
          if (next[edge] == 0) {
            next[edge] = ends.size();
            ends.add(NOTHING);
            next =
                ends.size() * classes > next.length ? Arrays.copyOf(next, next.length * 2) : next;
          }
          state = next[edge];
        }
        ends.set(state, with(ends.get(state), numbers.get(w)));
      }
      next = Arrays.copyOf(next, ends.size() * classes);
      if (anywhere) {
        link(next, ends, classes);
      } else {
        for (int edge = 0; edge < next.length; edge++) {
          next[edge] = next[edge] == 0 ? NOWHERE : next[edge];
        }
      }
      return new WordSearch(alphabet, next, ends.toArray(new int[0][]));
    }

    /** Lets each state go on with the longest word that its last letters may begin. */
    private static void link(int[] next, List<int[]> ends, int classes) {
      int[] shorter = new int[ends.size()]; // the state of that word
      int[] queue = new int[ends.size()];
      int size = 0;
      for (int c = 0; c < classes; c++) {
        if (next[c] != 0) {
          queue[size++] = next[c];
        }
      }
      for (int q = 0; q < size; q++) {
        int state = queue[q];
        for (int number : ends.get(shorter[state])) {
          ends.set(state, with(ends.get(state), number));
        }
        for (int c = 0; c < classes; c++) {
          int edge = state * classes + c;
          int other = next[shorter[state] * classes + c];
          if (next[edge] == 0) {
            next[edge] = other;
          } else {
            shorter[next[edge]] = other;
            queue[size++] = next[edge];
          }
        }
      }
    }

    private static int[] with(int[] numbers, int number) {
      int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
      longer[numbers.length] = number;
      return longer;
    }
  }
}
