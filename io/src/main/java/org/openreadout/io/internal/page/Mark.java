package org.openreadout.io.internal.page;

import org.jspecify.annotations.Nullable;

/**
 * The number or bullet before an item: "1.", "(2)", "a.", "- ", "• (1)".
 *
 * @param end offset behind the mark and the white space after it
 */
record Mark(int start, int markEnd, int end, Kind kind) {
  /** The sorts of marks; each nests under the one it is first met under. */
  enum Kind {
    DOT,
    BARE,
    PAREN,
    HALF_PAREN,
    PAREN_LETTER,
    LETTER,
    ROMAN,
    DASH
  }

  /**
   * The mark that starts at an offset, or null. Bullets that only decorate another mark ("• (1)",
   * "- 1.") are passed over.
   */
  static @Nullable Mark read(String text, int start, int end) {
    int i = start;
    char c = text.charAt(i);
    if (isDot(c)) {
      int next = skipSpace(text, i + 1, end);
      Mark inner = counted(text, next, end);
      return inner == null ? new Mark(start, i + 1, next, Kind.DASH) : inner;
    }
    if (c == '-' || c == '\u2013' || c == '\u2014') {
      int next = skipSpace(text, i + 1, end);
      boolean spaced = next > i + 1 || next == end;
      Mark inner = spaced ? counted(text, next, end) : null;
      boolean decorates = inner != null && (inner.kind == Kind.DOT || inner.kind == Kind.PAREN);
      return decorates ? inner : spaced ? new Mark(start, i + 1, next, Kind.DASH) : null;
    }
    return counted(text, start, end);
  }

  /** The mark as the readout keeps it: "1.", "1", "(2)", "a.", "-". */
  String printed(String text) {
    return kind != Kind.DASH
        ? text.substring(start, markEnd)
        : isDot(text.charAt(start)) ? "\u2022" : "-";
  }

  private static boolean isDot(char c) {
    return c == '\u2022' || c == '\u30FB' || c == '\u25CF';
  }

  /** A number or letter that counts items. */
  private static @Nullable Mark counted(String text, int start, int end) {
    if (start >= end) {
      return null;
    }
    char c = text.charAt(start);
    if (c == '(' || c == '\uFF08') {
      return paren(text, start, end);
    }
    return Character.isDigit(c) ? number(text, start, end) : letter(text, start, end);
  }

  private static @Nullable Mark paren(String text, int start, int end) {
    int close = start + 1;
    while (close < end && close - start <= 4 && !isClosing(text.charAt(close))) {
      close++;
    }
    if (close >= end || !isClosing(text.charAt(close)) || close == start + 1) {
      return null;
    }
    boolean digits = true;
    boolean letters = close - start <= 4;
    boolean roman = true;
    for (int i = start + 1; i < close; i++) {
      char c = text.charAt(i);
      digits &= Character.isDigit(c);
      letters &= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'E');
      roman &= c == 'i' || c == 'v' || c == 'x';
    }
    letters &= roman || close == start + 2;
    if (!digits && !letters) {
      return null;
    }
    int next = skipSpace(text, close + 1, end);
    return new Mark(start, close + 1, next, digits ? Kind.PAREN : Kind.PAREN_LETTER);
  }

  private static @Nullable Mark number(String text, int start, int end) {
    int i = start;
    while (i < end && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i - start > 2) {
      return null;
    }
    boolean atEnd = i == end;
    if (!atEnd
        && (text.charAt(i) == '.' || text.charAt(i) == '\uFF0E')
        && (i + 1 == end || !Character.isDigit(text.charAt(i + 1)))) {
      return new Mark(start, i + 1, skipSpace(text, i + 1, end), Kind.DOT);
    }
    if (!atEnd && text.charAt(i) == ')') {
      return new Mark(start, i + 1, skipSpace(text, i + 1, end), Kind.HALF_PAREN);
    }
    int next = skipSpace(text, i, end);
    boolean spaced = next > i && next < end && startsItem(text.charAt(next));
    return spaced ? new Mark(start, i, next, Kind.BARE) : null;
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == '\uFF09';
  }

  /** A capital, or a letter or quotation mark of a script that has none. */
  private static boolean startsItem(char c) {
    return Character.isUpperCase(c)
        || Character.getType(c) == Character.OTHER_LETTER
        || c == '\u300C'
        || c == '\u300E';
  }

  private static @Nullable Mark letter(String text, int start, int end) {
    int i = start;
    while (i < end && i - start < 4 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    if (i == start
        || i >= end
        || text.charAt(i) != '.'
        || i + 1 >= end
        || !isSpace(text.charAt(i + 1))) {
      return null;
    }
    boolean roman = true;
    for (int k = start; k < i; k++) {
      char c = text.charAt(k);
      roman &= c == 'I' || c == 'V' || c == 'X';
    }
    boolean single = i == start + 1 && text.charAt(start) >= 'a' && text.charAt(start) <= 'h';
    if (!roman && !single) {
      return null;
    }
    return new Mark(start, i + 1, skipSpace(text, i + 1, end), roman ? Kind.ROMAN : Kind.LETTER);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000' || c == '\n' || c == '\r';
  }

  private static int skipSpace(String text, int i, int end) {
    int k = i;
    while (k < end && isSpace(text.charAt(k))) {
      k++;
    }
    return k;
  }
}
