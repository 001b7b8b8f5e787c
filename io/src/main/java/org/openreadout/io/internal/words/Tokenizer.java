package org.openreadout.io.internal.words;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens in one pass. An abbreviation keeps its full stop ("H.E.", "U.S.", "a.m.",
 * "Mr."), a possessive ending is a token of its own, and a number ends where letters begin
 * ("11:00AM" is two).
 *
 * <p>A hyphenated word is one token: "Ki-hyun", "Vice-Minister", "Japan-Peru"; names and titles
 * lean on it. Only a measure whose parts all are words of two classes, numbers and units, is cut:
 * "three-hour", "90-minute", "hour-long", "twenty-five". The hyphen is no token; its part is marked
 * as {@linkplain Tokens#isJoined joined}.
 */
public final class Tokenizer {
  private final Lexicon lexicon;
  private final @Nullable WordClass abbreviation; // "mr" keeps the full stop behind it
  private final @Nullable WordClass head; // "three" of "three-hour"
  private final @Nullable WordClass tail; // "hour"

  /**
   * A tokenizer that cuts no hyphenated word.
   *
   * @param abbreviation the class of words that keep a full stop; null where none does
   */
  public Tokenizer(Lexicon lexicon, @Nullable WordClass abbreviation) {
    this(lexicon, abbreviation, null, null);
  }

  /**
   * A tokenizer.
   *
   * @param head words that a measure with hyphens begins with, where no figures stand there
   * @param tail words that may be its other parts
   */
  public Tokenizer(
      Lexicon lexicon,
      @Nullable WordClass abbreviation,
      @Nullable WordClass head,
      @Nullable WordClass tail) {
    this.lexicon = lexicon;
    this.abbreviation = abbreviation;
    this.head = head;
    this.tail = tail;
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
        end = measure(tokens, text, end);
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

  /** The end of the parts that hyphens join to a number, which are added; its end without any. */
  private int measure(Tokens tokens, String text, int behind) {
    if (tail == null || behind >= text.length() || Fold.fold(text.charAt(behind)) != '-') {
      return behind;
    }
    int end = behind;
    while (end < text.length() && (isLetter(text, end) || Fold.fold(text.charAt(end)) == '-')) {
      end++;
    }
    if (!areIn(tail, text, behind + 1, end)) {
      return behind;
    }
    addParts(tokens, text, behind + 1, end, Tokens.JOINED);
    return end;
  }

  /** Whether all parts between hyphens are words of a class. */
  private boolean areIn(WordClass c, String text, int from, int to) {
    for (int at = from; at <= to; ) {
      int end = partEnd(text, at, to);
      if (!lexicon.has(lexicon.idOf(text, at, end), c)) {
        return false;
      }
      at = end + 1;
    }
    return from < to;
  }

  private static int partEnd(String text, int from, int to) {
    int end = from;
    while (end < to && Fold.fold(text.charAt(end)) != '-') {
      end++;
    }
    return end;
  }

  private void addParts(Tokens tokens, String text, int from, int to, int flag) {
    int first = flag;
    for (int at = from; at < to; ) {
      int end = partEnd(text, at, to);
      int capital = isCapital(text.charAt(at)) ? Tokens.CAPITAL : 0;
      tokens.add(at, end, lexicon.idOf(text, at, end), Tokens.WORD | capital | first);
      first = Tokens.JOINED;
      at = end + 1;
    }
  }

  private int word(Tokens tokens, String text, int i, int space) {
    int n = text.length();
    int hash = Lexicon.hash(text, i, i);
    int end = i;
    int letters = 0;
    int capitals = 0;
    boolean dotted = false;
    int hyphen = -1; // the first one
    while (end < n) {
      char c = text.charAt(end);
      if (isLetter(text, end)) {
        letters++;
        capitals += isCapital(c) ? 1 : 0;
      } else if (isDigit(c)) {
        // digits inside a word ("G20", "Meeting2") neither make nor break capitals
      } else if (isJoiner(text, end)) {
        dotted |= c == '.';
        hyphen = hyphen < 0 && Fold.fold(c) == '-' ? end : hyphen;
      } else {
        break;
      }
      hash = Lexicon.hashStep(hash, Fold.fold(c));
      end++;
    }
    boolean measure =
        hyphen > 0
            && head != null
            && tail != null
            && lexicon.has(lexicon.idOf(text, i, hyphen), head)
            && areIn(tail, text, hyphen + 1, end);
    if (measure) {
      addParts(tokens, text, i, end, space);
      return end;
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
