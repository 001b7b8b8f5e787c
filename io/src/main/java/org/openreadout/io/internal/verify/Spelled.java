package org.openreadout.io.internal.verify;

import org.openreadout.io.internal.words.Tokens;

/** Words as they are spelled. */
final class Spelled {
  private Spelled() {}

  static boolean is(Tokens tokens, int i, String lower) {
    return tokens.reads(i, lower);
  }

  static boolean isAny(Tokens tokens, int i, String... lower) {
    for (String s : lower) {
      if (tokens.reads(i, s)) {
        return true;
      }
    }
    return false;
  }

  static boolean areWords(Tokens tokens, int i, String... lower) {
    for (int k = 0; k < lower.length; k++) {
      if (!tokens.reads(i + k, lower[k])) {
        return false;
      }
    }
    return true;
  }
}
