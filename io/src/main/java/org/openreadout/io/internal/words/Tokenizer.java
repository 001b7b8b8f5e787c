package org.openreadout.io.internal.words;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens in one pass. An abbreviation keeps its full stop ("H.E.", "U.S.", "a.m.",
 * "Mr."), a hyphenated word is one token ("Ki-hyun", "Vice-Minister", "Japan-Peru"; names and
 * titles lean on it), unless it is a measure ("90-minute", "three-hour"), whose parts are tokens
 * that are joined. A possessive ending is a token of its own, and a number ends where letters begin
 * ("11:00AM" is two).
 */
public final class Tokenizer {
  private final Lexicon lexicon;
  private final Cuts cuts;

  /**
   * The classes of words that are cut in a way of their own; null for one that a language hasn't.
   *
   * @param abbreviation words that keep a full stop: "Mr"
   * @param small those among them that keep it where they begin with a small letter: "etc"
   * @param head words that a measure with hyphens begins with, where no figures stand there:
   *     "three" of "three-hour"
   * @param tail words that may be its other parts: "hour"
   */
  public record Cuts(
      @Nullable WordClass abbreviation,
      @Nullable WordClass small,
      @Nullable WordClass head,
      @Nullable WordClass tail) {
    /** Nothing is cut in a way of its own. */
    public static final Cuts NONE = new Cuts(null, null, null, null);
  }

  public Tokenizer(Lexicon lexicon, Cuts cuts) {
    this.lexicon = lexicon;
    this.cuts = cuts;
  }

  /** All tokens of a text; any string will do. */
  public Tokens tokenize(String text) {
    return new Run(text).tokens();
  }

  /** White space of every kind that web pages use, no-break spaces and control characters too. */
  public static boolean isSpace(char c) {
    return Characters.isSpace(c);
  }

  /** One pass over one text. */
  private final class Run {
    private final String text;
    private final int n;
    private final Tokens tokens;
    private final char[] folded = new char[lexicon.longest()]; // the letters of the word at hand

    Run(String text) {
      this.text = text;
      n = text.length();
      tokens = new Tokens(text, lexicon);
    }

    Tokens tokens() {
      int space = Tokens.SPACE_BEFORE;
      for (int i = 0; i < n; ) {
        int kind = Characters.of(text.charAt(i));
        if ((kind & Characters.SPACE) != 0) {
          space = Tokens.SPACE_BEFORE;
          i++;
          continue;
        }
        if ((kind & Characters.LETTER) != 0) {
          i = word(i, kind, space);
        } else if ((kind & Characters.DIGIT) != 0) {
          i = number(i, space);
        } else {
          i = mark(i, space);
        }
        space = 0;
      }
      return tokens;
    }

    private int mark(int i, int space) {
      char c = text.charAt(i);
      if (i > 0 && space == 0 && Fold.fold(c) == '\'' && isLetterOrDigit(i - 1)) {
        boolean s = isEndingS(i + 1);
        char before = Fold.fold(text.charAt(i - 1));
        if (s || before == 's' || before == 'z' || before == 'x') {
          int end = s ? i + 2 : i + 1;
          tokens.add(i, end, id(i, end), Tokens.POSSESSIVE);
          return end;
        }
      }
      boolean pair =
          Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(text.charAt(i + 1));
      int end = pair ? i + 2 : i + 1;
      tokens.add(i, end, Lexicon.UNKNOWN, Tokens.MARK | space);
      return end;
    }

    private boolean isLetterOrDigit(int i) {
      return Character.isLetterOrDigit(text.charAt(i));
    }

    private int number(int i, int space) {
      int end = i + 1;
      while (end < n) {
        char c = text.charAt(end);
        boolean inside = (c == ':' || c == '.' || c == ',') && isDigit(end + 1) && isDigit(end - 1);
        if (!inside && (Characters.of(c) & Characters.DIGIT) == 0) {
          break;
        }
        end++;
      }
      tokens.add(i, end, id(i, end), Tokens.NUMBER | space);
      return measure(end);
    }

    /** The end of the parts that hyphens join to a number, which are added; its end without any. */
    private int measure(int behind) {
      if (cuts.tail == null || behind >= n || Fold.fold(text.charAt(behind)) != '-') {
        return behind;
      }
      int end = behind;
      while (end < n && (isLetter(end) || Fold.fold(text.charAt(end)) == '-')) {
        end++;
      }
      if (!areIn(cuts.tail, behind + 1, end)) {
        return behind;
      }
      addParts(behind + 1, end, Tokens.JOINED);
      return end;
    }

    /** Whether all parts between hyphens are words of a class. */
    private boolean areIn(WordClass c, int from, int to) {
      for (int at = from; at <= to; ) {
        int end = partEnd(at, to);
        if (!lexicon.has(id(at, end), c)) {
          return false;
        }
        at = end + 1;
      }
      return from < to;
    }

    private int partEnd(int from, int to) {
      int end = from;
      while (end < to && Fold.fold(text.charAt(end)) != '-') {
        end++;
      }
      return end;
    }

    private void addParts(int from, int to, int flag) {
      int joined = flag;
      for (int at = from; at < to; ) {
        int end = partEnd(at, to);
        boolean capital = (Characters.of(text.charAt(at)) & Characters.CAPITAL) != 0;
        int flags = Tokens.WORD | joined | (capital ? Tokens.CAPITAL : 0);
        tokens.add(at, end, id(at, end), flags);
        joined = Tokens.JOINED;
        at = end + 1;
      }
    }

    private int word(int i, int first, int space) {
      long key = 0;
      char all = 0;
      int letters = 0;
      int capitals = 0;
      boolean dotted = false;
      int hyphen = 0; // the first one
      int end = i;
      for (; end < n; end++) {
        char c = text.charAt(end);
        int kind = Characters.of(c);
        if ((kind & Characters.LETTER) != 0) {
          letters++;
          capitals += (kind & Characters.CAPITAL) >> 1;
        } else if ((kind & Characters.JOINER) != 0 && isJoiner(end, c)) {
          dotted |= c == '.';
          hyphen = hyphen == 0 && Fold.fold(c) == '-' ? end : hyphen;
        } else if ((kind & Characters.DIGIT) == 0) {
          break; // digits inside a word ("G20", "Meeting2") neither make nor break capitals
        }
        char f = Fold.fold(c);
        key = key << 8 | f;
        all |= f;
        if (end - i < folded.length) {
          folded[end - i] = f;
        }
      }
      boolean capital = (first & Characters.CAPITAL) != 0;
      int id = id(key, all, end - i);
      if (hyphen > 0 && isMeasure(i, hyphen, end)) {
        addParts(i, end, space);
        return end;
      }
      if (end < n && text.charAt(end) == '.' && (dotted || keepsStop(end - i, id, capital))) {
        if (dotted) { // "Mr." is the word "Mr", but "H.E." is a word with two stops
          id = id(i, end + 1);
        }
        end++;
      }
      int flags = Tokens.WORD | space;
      if (capital) {
        flags |= Tokens.CAPITAL;
        if (letters > 1 && capitals == letters) {
          flags |= Tokens.ALL_CAPS;
        }
      }
      tokens.add(i, end, id, flags);
      return end;
    }

    /** "three-hour": a number and its unit. */
    private boolean isMeasure(int from, int hyphen, int to) {
      return cuts.head != null
          && cuts.tail != null
          && lexicon.has(id(from, hyphen), cuts.head)
          && areIn(cuts.tail, hyphen + 1, to);
    }

    /** The number of the word whose letters have just been folded. */
    private int id(long key, char all, int length) {
      if (length <= Lexicon.SHORT && all < 128) {
        return lexicon.idOf(key);
      }
      return length > folded.length ? Lexicon.UNKNOWN : lexicon.idOf(folded, length);
    }

    private int id(int from, int to) {
      if (to - from > folded.length) {
        return Lexicon.UNKNOWN;
      }
      for (int i = from; i < to; i++) {
        folded[i - from] = Fold.fold(text.charAt(i));
      }
      return lexicon.idOf(folded, to - from);
    }

    /**
     * A hyphen, an apostrophe or (in initials) a full stop between two letters belongs to the word.
     */
    private boolean isJoiner(int at, char c) {
      if (at + 1 >= n || at == 0) {
        return false;
      }
      return switch (Fold.fold(c)) {
        case '-' -> isLetter(at + 1) || isDigit(at + 1);
        case '\'' -> isLetter(at + 1) && !isEndingS(at + 1);
        case '.' -> isStopInside(at);
        default -> false;
      };
    }

    private boolean isStopInside(int at) {
      boolean hyphenNext =
          text.charAt(at + 1) == '-' && isLetter(at + 2) && at > 1 && text.charAt(at - 2) == '.';
      if (hyphenNext) {
        return true; // "U.S.-ROK"
      }
      boolean initialBefore = at == 1 || !isLetter(at - 2);
      boolean singleNext = isLetter(at + 1) && !isLetter(at + 2);
      return initialBefore && isLetter(at - 1) && singleNext;
    }

    private boolean keepsStop(int length, int id, boolean capital) {
      WordClass c = capital ? cuts.abbreviation : cuts.small; // "1st." is no saint
      // an initial: "R. Marty", but not the "I." that ends a sentence or the "a" of a list
      return (c != null && lexicon.has(id, c)) || (length == 1 && capital);
    }

    private boolean isEndingS(int i) {
      return i < n && Fold.fold(text.charAt(i)) == 's' && !isLetter(i + 1);
    }

    private boolean isDigit(int i) {
      return i < n && (Characters.of(text.charAt(i)) & Characters.DIGIT) != 0;
    }

    private boolean isLetter(int i) {
      return i < n && (Characters.of(text.charAt(i)) & Characters.LETTER) != 0;
    }
  }
}
