package org.openreadout.io.internal.words;

import java.util.Arrays;
import org.openreadout.source.Span;

/**
 * The words, numbers and marks of one text, in order, as columns of numbers: nothing is copied out
 * of the text before somebody asks for it. A token is named by its index; a range of tokens is
 * half-open.
 */
public final class Tokens {
  public static final byte WORD = 1;
  public static final byte NUMBER = 2;
  public static final byte MARK = 3;

  /** The {@code ’s} of "Japan’s", or the lone apostrophe of "Ministers’". */
  public static final byte POSSESSIVE = 4;

  public static final byte CAPITAL = 8;
  public static final byte ALL_CAPS = 16;
  public static final byte SPACE_BEFORE = 32;
  public static final byte JOINED = 64;
  private static final byte KIND = 7;

  private final String text;
  private final Lexicon lexicon;
  private int[] start;
  private int[] end;
  private int[] word;
  private byte[] flags;
  private int size;

  public Tokens(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    int guess = text.length() / 5 + 16;
    start = new int[guess];
    end = new int[guess];
    word = new int[guess];
    flags = new byte[guess];
  }

  public void add(int from, int to, int id, int flag) {
    if (size == start.length) {
      int larger = size * 2;
      start = Arrays.copyOf(start, larger);
      end = Arrays.copyOf(end, larger);
      word = Arrays.copyOf(word, larger);
      flags = Arrays.copyOf(flags, larger);
    }
    start[size] = from;
    end[size] = to;
    word[size] = id;
    flags[size++] = (byte) flag;
  }

  /** The text that the tokens were cut from. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** Offset of the first UTF-16 unit of a token. */
  public int start(int i) {
    return start[i];
  }

  /** Offset behind the last UTF-16 unit of a token. */
  public int end(int i) {
    return end[i];
  }

  /** The token's number in the lexicon; 0 where no table names it or the index is out of range. */
  public int word(int i) {
    return i >= 0 && i < word.length ? word[i] : Lexicon.UNKNOWN;
  }

  private boolean flag(int i, byte flag) {
    return i >= 0 && i < flags.length && (flags[i] & flag) != 0;
  }

  private int kind(int i) {
    return i >= 0 && i < flags.length ? flags[i] & KIND : 0;
  }

  public boolean isWord(int i) {
    return kind(i) == WORD;
  }

  public boolean isNumber(int i) {
    return kind(i) == NUMBER;
  }

  public boolean isPossessive(int i) {
    return kind(i) == POSSESSIVE;
  }

  /** Whether the first letter is a capital. */
  public boolean isCapital(int i) {
    return flag(i, CAPITAL);
  }

  /**
   * Whether all letters, at least two, are capitals, as in a family name of the Ministry's style.
   */
  public boolean isAllCaps(int i) {
    return flag(i, ALL_CAPS);
  }

  /** Whether white space (or the start of the text) stands before the token. */
  public boolean hasSpaceBefore(int i) {
    return flag(i, SPACE_BEFORE);
  }

  /** Whether a hyphen joins the token to the one before it: "hour" in "three-hour". */
  public boolean isJoined(int i) {
    return flag(i, JOINED);
  }

  /** Whether the token is this punctuation mark. */
  public boolean isMark(int i, char c) {
    return kind(i) == MARK && text.charAt(start[i]) == c;
  }

  /** The punctuation mark, or 0 for a word, a number or an index out of range. */
  public char mark(int i) {
    return kind(i) == MARK ? text.charAt(start[i]) : 0;
  }

  /** Whether the token is a word of a class. */
  public boolean is(int i, WordClass c) {
    // behind the last token stand zeros, the word that no class has
    return i >= 0 && i < word.length && lexicon.has(word[i], c);
  }

  /** Whether a token of a range is a word of a class. */
  public boolean anyIs(int from, int to, WordClass c) {
    for (int i = from; i < to; i++) {
      if (is(i, c)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The token behind the longest word or phrase of a class that begins here; the token itself where
   * none does.
   */
  public int behind(int i, WordClass c) {
    return i >= 0 && i < size ? i + lexicon.length(word, i, size, c) : i;
  }

  /** Whether a word or phrase of a class begins here. */
  public boolean begins(int i, WordClass c) {
    return behind(i, c) > i;
  }

  /**
   * Whether the token reads so, whatever its case; {@code lower} is in lower case, its apostrophe
   * straight. For what a text itself tells, such as a name; words of the language have classes.
   */
  public boolean reads(int i, String lower) {
    if (i < 0 || i >= size) {
      return false;
    }
    int from = start[i];
    int n = end[i] - from;
    if (n != lower.length() || Fold.fold(text.charAt(from)) != lower.charAt(0)) {
      return false;
    }
    for (int k = 1; k < n; k++) {
      if (Fold.fold(text.charAt(from + k)) != lower.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last character of a token is this one. */
  public boolean endsIn(int i, char c) {
    return i >= 0 && i < size && text.charAt(end[i] - 1) == c;
  }

  /** Whether a white space character between this token and the one before it is a line end. */
  public boolean startsLine(int i) {
    if (i <= 0) {
      return true;
    }
    for (int k = start[i] - 1; k >= end[i - 1]; k--) {
      char c = text.charAt(k);
      if (c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  /** A new string with the token's characters. */
  public String text(int i) {
    return text.substring(start[i], end[i]);
  }

  /**
   * A new string from the first character of a token to the last one before another; empty for an
   * empty range.
   */
  public String text(int from, int to) {
    return to <= from ? "" : text.substring(start[from], end[to - 1]);
  }

  /**
   * As {@link #text(int, int)}, with one plain space for white space of any kind: a value, not a
   * quotation.
   */
  public String plain(int from, int to) {
    String printed = text(from, to);
    StringBuilder folded = null;
    boolean space = false;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      boolean white = (c != ' ' && Characters.isSpace(c)) || (c == ' ' && space);
      if (white && folded == null) {
        folded = new StringBuilder(printed.length()).append(printed, 0, i);
      }
      if (folded != null && (!Characters.isSpace(c) || !space)) {
        folded.append(Characters.isSpace(c) ? ' ' : c);
      }
      space = Characters.isSpace(c);
    }
    return folded == null ? printed : folded.toString();
  }

  /** The span of a range that is not empty. */
  public Span span(int from, int to) {
    return new Span(start[from], end[to - 1]);
  }

  /** The first token that starts at or behind an offset. */
  public int at(int offset) {
    int i = Arrays.binarySearch(start, 0, size, offset);
    return i < 0 ? -i - 1 : i;
  }
}
