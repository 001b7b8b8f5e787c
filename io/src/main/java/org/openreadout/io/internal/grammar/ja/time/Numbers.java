package org.openreadout.io.internal.grammar.ja.time;

import org.openreadout.io.internal.words.Tokens;

/** Numbers in digits of either width: "35", "３５". */
final class Numbers {
  private static final int LONGEST = 4;

  private Numbers() {}

  /** The number at a token; -1 where there is none, or one too large for a calendar. */
  static int at(Tokens tokens, int i) {
    if (!tokens.isNumber(i) || tokens.end(i) - tokens.start(i) > LONGEST) {
      return -1;
    }
    int value = 0;
    for (int k = tokens.start(i); k < tokens.end(i); k++) {
      value = value * 10 + Character.digit(tokens.text().charAt(k), 10);
    }
    return value;
  }
}
