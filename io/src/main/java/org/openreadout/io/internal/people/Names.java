package org.openreadout.io.internal.people;

import java.text.Normalizer;
import java.util.Locale;
import org.openreadout.io.internal.grammar.en.people.NameReader;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.PersonName;

/**
 * Comparing names of persons: "Biden" and "Joe Biden" may be one, "Joe Biden" and "Jill Biden" are
 * not.
 */
public final class Names {
  private Names() {}

  /** Whether a token is letters behind a name that are no part of it: "MP", "KC". */
  public static boolean isPostNominal(Tokens tokens, int i) {
    return NameReader.isPostNominal(tokens, i);
  }

  /** The family name, or the last word of the display, for comparing. */
  public static String key(PersonName name) {
    return fold(name.family().orElseGet(() -> lastWord(name.display())));
  }

  private static String lastWord(String display) {
    String s = display;
    int jr = s.indexOf(", ");
    s = jr > 0 ? s.substring(0, jr) : s;
    return s.substring(s.lastIndexOf(' ') + 1);
  }

  public static boolean isOneWord(PersonName name) {
    return name.display().indexOf(' ') < 0;
  }

  /**
   * Whether the first letters of the given names agree: three of them between brothers, who share a
   * father's name.
   */
  public static boolean sameGiven(PersonName a, PersonName b) {
    String x = fold(a.display());
    String y = fold(b.display());
    return !x.isEmpty()
        && !y.isEmpty()
        && (x.startsWith(y.substring(0, letters(x, y))) || x.contains(y) || y.contains(x));
  }

  private static int letters(String x, String y) {
    boolean patronymic = (x + y).contains(" bin ") || (x + y).contains(" bint ");
    return patronymic ? Math.min(3, y.length()) : 1;
  }

  /** Whether one name is a word of the other. */
  public static boolean contains(PersonName a, PersonName b) {
    String x = " " + fold(a.display()) + " ";
    String y = " " + fold(b.display()) + " ";
    return x.contains(y)
        || y.contains(x)
        || x.contains("-" + y.substring(1))
        || y.contains("-" + x.substring(1));
  }

  /** Whether the first name has more words than the second, all of whose words it has. */
  public static boolean isFuller(PersonName a, PersonName b) {
    return a.display().length() > b.display().length() && contains(a, b);
  }

  private static String fold(String s) {
    String plain = Normalizer.normalize(s, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c == '\u2019' ? '\'' : c);
      }
    }
    return out.toString();
  }
}
