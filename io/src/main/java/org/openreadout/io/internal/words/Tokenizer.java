package org.openreadout.io.internal.words;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens in one pass. An abbreviation keeps its full stop ("H.E.", "U.S.", "a.m.",
 * "Mr."), a hyphenated word is one token ("Ki-hyun"), a possessive ending is a token of its own,
 * and a number ends where letters begin ("11:00AM" is two).
 */
public final class Tokenizer {
  private final Lexicon lexicon;
  private final @Nullable WordClass abbreviation; // "mr" keeps the full stop behind it

  /**
   * A tokenizer.
   *
   * @param abbreviation the class of words that keep a full stop; null where none does
   */
  public Tokenizer(Lexicon lexicon, @Nullable WordClass abbreviation) {
    this.lexicon = lexicon;
    this.abbreviation = abbreviation;
  }

  /** All tokens of a text; any string will do. */
  public Tokens tokenize(String text) {
    Tokens tokens = new Tokens(text, lexicon);
    int n = text.length();
    int i = 0;
    int space = Tokens.SPACE_BEFORE;
    while (i < n) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = Tokens.SPACE_BEFORE;
        i++;
        continue;
      }
      int end;
      if (isLetter(text, i)) {
        end = word(tokens, text, i, space);
      } else if (c >= '0' && c <= '9') {
        end = number(text, i);
        tokens.add(i, end, lexicon.idOf(text, i, end), Tokens.NUMBER | space);
      } else {
        end = mark(tokens, text, i, space);
      }
      space = 0;
      i = end;
    }
    return tokens;
  }

  private int mark(Tokens tokens, String text, int i, int space) {
    char c = Fold.fold(text.charAt(i));
    int n = text.length();
    boolean afterLetter = i > 0 && space == 0 && Character.isLetterOrDigit(text.charAt(i - 1));
    if (c == '\'' && afterLetter) {
      boolean s =
          i + 1 < n
              && Fold.fold(text.charAt(i + 1)) == 's'
              && (i + 2 >= n || !isLetter(text, i + 2));
      char before = Fold.fold(text.charAt(i - 1));
      if (s || before == 's' || before == 'z' || before == 'x') {
        int end = s ? i + 2 : i + 1;
        tokens.add(i, end, lexicon.idOf(text, i, end), Tokens.POSSESSIVE);
        return end;
      }
    }
    int end =
        Character.isHighSurrogate(text.charAt(i))
                && i + 1 < n
                && Character.isLowSurrogate(text.charAt(i + 1))
            ? i + 2
            : i + 1;
    tokens.add(i, end, Lexicon.UNKNOWN, Tokens.MARK | space);
    return end;
  }

  private static int number(String text, int i) {
    int n = text.length();
    int end = i + 1;
    while (end < n) {
      char c = text.charAt(end);
      boolean digit = c >= '0' && c <= '9';
      boolean inside =
          (c == ':' || c == '.' || c == ',')
              && end + 1 < n
              && isDigit(text.charAt(end + 1))
              && isDigit(text.charAt(end - 1));
      if (!digit && !inside) {
        break;
      }
      end++;
    }
    return end;
  }

  private int word(Tokens tokens, String text, int i, int space) {
    int n = text.length();
    int hash = Lexicon.hash(text, i, i);
    int end = i;
    int letters = 0;
    int capitals = 0;
    boolean dotted = false;
    while (end < n) {
      char c = text.charAt(end);
      if (isLetter(text, end)) {
        letters++;
        capitals += isCapital(c) ? 1 : 0;
      } else if (isDigit(c)) {
        // digits inside a word ("G20", "Meeting2") neither make nor break capitals
      } else if (isJoiner(text, end)) {
        dotted |= c == '.';
      } else {
        break;
      }
      hash = Lexicon.hashStep(hash, Fold.fold(c));
      end++;
    }
    int id = lexicon.idOf(text, i, end, hash);
    if (end < n && text.charAt(end) == '.' && keepsStop(text, i, end, id, dotted)) {
      end++;
      if (dotted) { // "Mr." is the word "Mr", but "H.E." is a word with two stops
        id = lexicon.idOf(text, i, end, Lexicon.hashStep(hash, '.'));
      }
    }
    int flags = Tokens.WORD | space;
    if (isCapital(text.charAt(i))) {
      flags |= Tokens.CAPITAL;
      if (letters > 1 && capitals == letters) {
        flags |= Tokens.ALL_CAPS;
      }
    }
    tokens.add(i, end, id, flags);
    return end;
  }

  /**
   * A hyphen, an apostrophe or (in initials) a full stop between two letters belongs to the word.
   */
  private static boolean isJoiner(String text, int at) {
    char c = Fold.fold(text.charAt(at));
    int n = text.length();
    if (at + 1 >= n || at == 0) {
      return false;
    }
    boolean letterNext = isLetter(text, at + 1);
    if (c == '-') {
      return letterNext || isDigit(text.charAt(at + 1));
    }
    if (c == '\'') {
      boolean endingS =
          Fold.fold(text.charAt(at + 1)) == 's' && (at + 2 >= n || !isLetter(text, at + 2));
      return letterNext && !endingS;
    }
    if (c == '.') {
      boolean initialBefore = at == 1 || !isLetter(text, at - 2);
      boolean hyphenNext =
          text.charAt(at + 1) == '-'
              && at + 2 < n
              && isLetter(text, at + 2)
              && at > 1
              && text.charAt(at - 2) == '.';
      if (hyphenNext) {
        return true; // "U.S.-ROK"
      }
      boolean singleNext = letterNext && (at + 2 >= n || !isLetter(text, at + 2));
      return initialBefore && isLetter(text, at - 1) && singleNext;
    }
    return false;
  }

  private boolean keepsStop(String text, int start, int end, int id, boolean dotted) {
    boolean small =
        !isCapital(text.charAt(start))
            && !text.startsWith("etc", start)
            && !text.startsWith("vs", start)
            && !text.startsWith("approx", start);
    if (dotted
        || (abbreviation != null
            && lexicon.has(id, abbreviation)
            && !small)) { // "1st." is no saint
      return true;
    }
    // an initial: "R. Marty", but not the "I." that ends a sentence or the "a" of a list
    return end - start == 1 && isCapital(text.charAt(start));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCapital(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  private static boolean isLetter(String text, int i) {
    char c = text.charAt(i);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** White space of every kind that web pages use, no-break spaces and control characters too. */
  public static boolean isSpace(char c) {
    if (c <= ' ') {
      return true;
    }
    return c >= 0x7F
        && (c <= 0xA0
            || c == '\u2007'
            || c == '\u202F'
            || c == '\uFEFF'
            || c == '\u200B'
            || Character.isWhitespace(c)
            || Character.isSpaceChar(c));
  }
}
