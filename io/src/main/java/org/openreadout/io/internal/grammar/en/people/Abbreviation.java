package org.openreadout.io.internal.grammar.en.people;

import org.openreadout.io.internal.words.Tokens;

/** An abbreviation or a role in brackets behind a name or a title: "(ROK)", "[Chair]". */
final class Abbreviation {
  private Abbreviation() {}

  /** The token behind it; the token itself where none stands there. */
  static int skip(Tokens tokens, int i, int limit) {
    boolean open = tokens.isMark(i, '(') || tokens.isMark(i, '[');
    if (open
        && i + 2 < limit
        && tokens.isWord(i + 1)
        && (tokens.isMark(i + 2, ')') || tokens.isMark(i + 2, ']'))) {
      return tokens.isAllCaps(i + 1) || tokens.isMark(i, '[') ? i + 3 : i;
    }
    return i;
  }
}
