package org.openreadout.io.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where words begin and end: a word is a run of letters and digits; scripts without spaces have
 * words of one character.
 */
final class Words {
  private static final int FIRST_WITHOUT_SPACES = 0x0E00; // Thai and what lies behind it

  private Words() {}

  static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The end of the word or of the single character that starts here. */
  static int end(String s, int i) {
    int end = i + 1;
    while (end < s.length() && joins(s, end)) {
      end++;
    }
    return end;
  }

  /** Whether an offset lies within a word. */
  static boolean joins(String s, int i) {
    return i > 0 && i < s.length() && isSpaced(s.charAt(i - 1)) && isSpaced(s.charAt(i));
  }

  private static boolean isSpaced(char c) {
    return isWordChar(c) && (c < FIRST_WITHOUT_SPACES || !isUnspaced(c));
  }

  private static boolean isUnspaced(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case THAI, LAO, KHMER, MYANMAR, HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }

  /** The words of a value in small letters, none of which is a single letter. */
  static List<String> of(String value) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < value.length(); ) {
      int end = end(value, i);
      if (end - i > 1) {
        words.add(value.substring(i, end).toLowerCase(Locale.ROOT));
      }
      i = end;
    }
    return words;
  }
}
