package org.openreadout.io.internal.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openreadout.model.PersonName;

/**
 * A name made ready to be compared: "Biden" and "Joe Biden" may be one, "Joe Biden" and "Jill
 * Biden" are not.
 *
 * @param key the family name, or the last word, folded
 * @param folded the whole name in small letters without diacritics
 */
public record ComparedName(PersonName name, String key, String folded) {
  /** Between own and father's name, in Latin letters: brothers share all that stands behind. */
  private static final List<String> SON_OF = List.of(" bin ", " bint ");

  public static ComparedName of(PersonName name) {
    return new ComparedName(
        name, fold(name.family().orElseGet(() -> lastWord(name.display()))), fold(name.display()));
  }

  private static String lastWord(String display) {
    int suffix = display.indexOf(", ");
    String s = suffix > 0 ? display.substring(0, suffix) : display;
    return s.substring(s.lastIndexOf(' ') + 1);
  }

  public boolean isOneWord() {
    return name.display().indexOf(' ') < 0;
  }

  /** Whether both may be one person's, as far as names tell. */
  public boolean mayBe(ComparedName other) {
    return key.equals(other.key)
        ? isOneWord() || other.isOneWord() || sameGiven(other)
        : contains(other);
  }

  /**
   * Whether the first letters of the given names agree: three of them between brothers, who share a
   * father's name.
   */
  private boolean sameGiven(ComparedName other) {
    String x = folded;
    String y = other.folded;
    boolean patronymic = false;
    for (String sonOf : SON_OF) {
      patronymic |= x.contains(sonOf) || y.contains(sonOf);
    }
    int letters = patronymic ? Math.min(3, y.length()) : 1;
    return x.startsWith(y.substring(0, letters)) || x.contains(y) || y.contains(x);
  }

  /** Whether one name is a word of the other, or a part of a hyphenated one. */
  private boolean contains(ComparedName other) {
    return contains(folded, other.folded) || contains(other.folded, folded);
  }

  private static boolean contains(String name, String words) {
    int last = words.isEmpty() ? -1 : name.length() - words.length();
    for (int at = name.indexOf(words); at >= 0 && at <= last; at = name.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean begins = at == 0 || name.charAt(at - 1) == ' ' || name.charAt(at - 1) == '-';
      // "Luc Tremblay-Roy", "Tremblay"
      if (begins && (end == name.length() || name.charAt(end) == ' ' || name.charAt(end) == '-')) {
        return true;
      }
    }
    return false;
  }

  /** Whether this name has more words than the other, all of whose words it has. */
  public boolean isFuller(ComparedName other) {
    return name.display().length() > other.name.display().length() && contains(other);
  }

  /** The words, hyphenated ones apart: two names that may be one share one of them at least. */
  public List<String> parts() {
    List<String> out = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (c == ' ' || c == '-' || c == ',') {
        if (i > start) {
          out.add(folded.substring(start, i));
        }
        start = i + 1;
      }
    }
    return out;
  }

  private static String fold(String s) {
    if (Spelling.isPlain(s)) {
      return s.toLowerCase(Locale.ROOT);
    }
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
