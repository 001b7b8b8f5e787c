package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.LEADER_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.MINISTER_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_OF;

import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Office;

/** Who of a cast holds an office, by the words that a text prints for it. */
final class Holders {
  private Holders() {}

  /** The words of a title in small letters with a space on both sides of each. */
  static String words(Tokens tokens, int from, int to) {
    StringBuilder b = new StringBuilder(" ");
    for (int k = from; k < to; k++) {
      if (tokens.isWord(k)) {
        append(tokens, k, tokens.end(k), b);
      }
    }
    return b.toString();
  }

  private static void append(Tokens tokens, int k, int end, StringBuilder b) {
    for (int c = tokens.start(k); c < end; c++) {
      b.append(Character.toLowerCase(tokens.text().charAt(c)));
    }
    b.append(' ');
  }

  /** "the Foreign Minister" for a Minister for Foreign Affairs: all the words, in any order. */
  static long loose(Tokens tokens, int from, int to, Cast cast) {
    return all(tokens, from, to, false, cast);
  }

  /** "the two foreign ministers": those of whom each holds the title in the singular. */
  static long each(Tokens tokens, int from, int to, Cast cast) {
    return all(tokens, from, to, true, cast);
  }

  /** "the two ministers", "the two leaders": those who are no more and no less. */
  static long ranked(Tokens tokens, int noun, Cast cast) {
    boolean leaders = tokens.is(noun, LEADER_NOUN);
    long mask = 0;
    for (int m = 0; m < cast.members().size() && (leaders || tokens.is(noun, MINISTER_NOUN)); m++) {
      for (Office office : cast.member(m).ranked()) {
        boolean holds =
            switch (office.rank()) {
              case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> leaders;
              case FOREIGN_MINISTER, MINISTER -> !leaders;
              default -> false;
            };
        mask |= holds ? 1L << m : 0;
      }
    }
    return mask;
  }

  private static long all(Tokens tokens, int from, int to, boolean plural, Cast cast) {
    long mask = cast.holding(" ");
    for (int k = from; k < to && mask != 0; k++) {
      int end = plural && k == to - 1 ? tokens.end(k) - 1 : tokens.end(k);
      if (!tokens.is(k, OFFICE_OF)) {
        StringBuilder word = new StringBuilder(end - tokens.start(k) + 2).append(' ');
        append(tokens, k, end, word);
        mask &= cast.holding(word.toString());
      }
    }
    return mask;
  }
}
