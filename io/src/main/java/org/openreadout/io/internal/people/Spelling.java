package org.openreadout.io.internal.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.WordClass;
import org.openreadout.model.PersonName;

/** The letters of names, in any language that is written in Latin ones. */
public final class Spelling {
  private Spelling() {}

  /**
   * Small letters and digits with hyphens: "Tomás Arrieta" becomes "tomas-arrieta". What voices a
   * kana is no diacritic, but part of the letter.
   */
  public static String slug(String name) {
    String apart = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    String plain = apart.toLowerCase(Locale.ROOT);
    StringBuilder b = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '\u3099' || c == '\u309A') {
        b.append(c);
      } else if (b.length() > 0
          && b.charAt(b.length() - 1) != '-'
          && Character.getType(c) != Character.NON_SPACING_MARK
          && c != '\''
          && c != '\u2019'
          && c != '.') {
        b.append('-');
      }
    }
    while (b.length() > 0 && b.charAt(b.length() - 1) == '-') {
      b.setLength(b.length() - 1);
    }
    return b.length() == 0 ? "participant" : Normalizer.normalize(b, Normalizer.Form.NFC);
  }

  /**
   * "Minister Amir Kalantari" in the body shows that the family name of Hossein Amir Kalantari has
   * two words.
   */
  static PersonName settled(PersonName full, Set<String> shortForms) {
    String family = full.family().orElse("");
    int guess = full.display().length() - family.length();
    if (family.isEmpty() || guess < 1 || !full.display().endsWith(" " + family)) {
      return full;
    }
    for (String form : shortForms) {
      for (int at = full.display().indexOf(' '); at > 0 && at < guess - 1; ) {
        if (form.endsWith(full.display().substring(at))) {
          return full.withGiven(full.display().substring(0, at))
              .withFamily(full.display().substring(at + 1));
        }
        at = full.display().indexOf(' ', at + 1);
      }
    }
    return full;
  }

  /** Whether no character has a diacritic or another shape: all are of ASCII. */
  static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** The same letters without diacritics; the very string where it has none. */
  public static String withoutMarks(String word) {
    if (isPlain(word)) {
      return word;
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder b = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        b.append(apart.charAt(i));
      }
    }
    return b.toString();
  }

  /** Whether a small word may begin a family name: "del Mundo", "el-Sisi". */
  public static boolean isParticle(Tokens tokens, int i, WordClass particle) {
    return tokens.is(i, particle)
        || (tokens.isWord(i) && !tokens.isCapital(i) && hasSmallPrefix(tokens, i));
  }

  /** "el-Sisi", "al-Sudani": a name whose article is printed small. */
  public static boolean hasSmallPrefix(Tokens tokens, int k) {
    int start = tokens.start(k);
    int last = Math.min(tokens.end(k) - 1, start + 4); // not to the end of a text without hyphens
    for (int at = start + 1; at < last; at++) {
      if (tokens.text().charAt(at) == '-') {
        return Character.isUpperCase(tokens.text().charAt(at + 1));
      }
    }
    return false;
  }
}
