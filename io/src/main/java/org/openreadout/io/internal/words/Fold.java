package org.openreadout.io.internal.words;

/** How characters are compared: case and the shape of an apostrophe never matter. */
public final class Fold {
  private Fold() {}

  /** Folds one UTF-16 unit; the same unit for everything that has no other form. */
  public static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
    }
    return switch (c) {
      case '\u2019', '\u2018', '\u02BC', '\u2032' -> '\'';
      case '\u2010', '\u2011' -> '-';
      // not toLowerCase(Locale): a dotless i stays what it is under every default locale
      default -> Character.toLowerCase(c);
    };
  }

  public static String fold(String word) {
    StringBuilder b = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      b.append(fold(word.charAt(i)));
    }
    return b.toString();
  }
}
