package org.openreadout.io.internal.words;

/**
 * What a character is to a tokenizer, as bits: those of ASCII stand in a table, as nearly every
 * character of a text is one of them.
 */
public final class Characters {
  static final int LETTER = 1;
  static final int CAPITAL = 2;
  static final int DIGIT = 4;
  static final int SPACE = 8;

  /** A hyphen, an apostrophe or a full stop: it may stand inside a word. */
  static final int JOINER = 16;

  private static final byte[] ASCII = new byte[128];

  static {
    for (char c = 0; c < 128; c++) {
      boolean capital = c >= 'A' && c <= 'Z';
      int kind = capital ? LETTER | CAPITAL : c >= 'a' && c <= 'z' ? LETTER : 0;
      kind |= c >= '0' && c <= '9' ? DIGIT : 0;
      kind |= c <= ' ' || c == 0x7F ? SPACE : 0;
      kind |= c == '-' || c == '.' || Fold.fold(c) == '\'' ? JOINER : 0;
      ASCII[c] = (byte) kind;
    }
  }

  private Characters() {}

  /** What a UTF-16 unit is. */
  static int of(char c) {
    return c < 128 ? ASCII[c] : beyondAscii(c);
  }

  private static int beyondAscii(char c) {
    if (isSpaceBeyondAscii(c)) {
      return SPACE;
    }
    char folded = Fold.fold(c);
    if (folded == '\''
        || folded == '-') { // a modifier letter among the apostrophes is a letter too
      return Character.isLetter(c) ? JOINER | LETTER : JOINER;
    }
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) || Character.isTitleCase(c) ? LETTER | CAPITAL : LETTER;
    }
    return Character.getType(c) == Character.NON_SPACING_MARK ? LETTER : 0;
  }

  /** White space of every kind that web pages use, no-break spaces and control characters too. */
  public static boolean isSpace(char c) {
    return c < 128 ? (ASCII[c] & SPACE) != 0 : isSpaceBeyondAscii(c);
  }

  private static boolean isSpaceBeyondAscii(char c) {
    return c <= 0xA0
        || c == '\u2007'
        || c == '\u202F'
        || c == '\uFEFF'
        || c == '\u200B'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }
}
