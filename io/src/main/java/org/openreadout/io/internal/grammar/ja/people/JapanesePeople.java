package org.openreadout.io.internal.grammar.ja.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.people.PersonWords;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.UnspacedTokenizer;
import org.openreadout.model.OfficeStatus;
import org.openreadout.model.Party;
import org.openreadout.model.PersonName;
import org.openreadout.model.Rank;

/**
 * What Japanese names and titles tell. A name in katakana has its family name last, behind a dot; a
 * name in kanji has it first, and where it ends only a short form shows ("槙原大臣").
 */
public final class JapanesePeople implements PersonWords {
  private static final String DOTS = "\u30FB\uFF1D=\u30A0";

  private final Offices offices;
  private final UnspacedTokenizer tokenizer;

  public JapanesePeople(Offices offices, UnspacedTokenizer tokenizer) {
    this.offices = offices;
    this.tokenizer = tokenizer;
  }

  /** The name in a range of tokens. */
  static PersonName name(Tokens tokens, int from, int to) {
    String display = tokens.plain(from, to);
    int dot = lastDot(display);
    if (!UnspacedTokenizer.isKatakana(display.charAt(0)) || dot <= 0) {
      return PersonName.builder().display(display).build();
    }
    return PersonName.builder()
        .display(display)
        .given(display.substring(0, dot))
        .family(display.substring(dot + 1))
        .build();
  }

  private static int lastDot(String display) {
    return display.lastIndexOf('\u30FB');
  }

  @Override
  public PersonName settled(PersonName name, Set<String> shortForms) {
    String display = name.display();
    boolean katakana = UnspacedTokenizer.isKatakana(display.charAt(0));
    for (String form : shortForms) {
      if (katakana) {
        for (int at = display.indexOf('\u30FB'); at > 0 && at < lastDot(display); ) {
          if (form.startsWith(display.substring(at + 1, part(display, at + 1)))) {
            return name.withGiven(display.substring(0, at)).withFamily(display.substring(at + 1));
          }
          at = display.indexOf('\u30FB', at + 1);
        }
        continue;
      }
      int same = 0;
      while (same < form.length()
          && same < display.length()
          && form.charAt(same) == display.charAt(same)) {
        same++;
      }
      if (same > 0 && same < display.length()) {
        return name.withFamily(display.substring(0, same)).withGiven(display.substring(same));
      }
    }
    return name;
  }

  /** Where the part of a name ends that starts at an offset. */
  private static int part(String display, int from) {
    int end = from;
    while (end < display.length() && DOTS.indexOf(display.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * Whether a short form stands for a name: the whole of it, the first letters of one in kanji, or
   * parts between the dots of one in katakana.
   */
  public static boolean fits(PersonName name, String form) {
    String display = name.display();
    if (form.isEmpty() || display.equals(form)) {
      return display.equals(form);
    }
    if (!UnspacedTokenizer.isKatakana(display.charAt(0))) {
      return display.startsWith(form);
    }
    int at = display.indexOf(form);
    while (at >= 0) {
      int end = at + form.length();
      boolean starts = at == 0 || DOTS.indexOf(display.charAt(at - 1)) >= 0;
      boolean ends = end == display.length() || DOTS.indexOf(display.charAt(end)) >= 0;
      if (starts && ends) {
        return true;
      }
      at = display.indexOf(form, at + 1);
    }
    return false;
  }

  @Override
  public Rank rank(String title, @Nullable Party party) {
    return offices.rank(tokenizer.tokenize(title));
  }

  @Override
  public OfficeStatus status(String title) {
    Tokens words = tokenizer.tokenize(title);
    if (words.is(0, Word.ELECT)) {
      return OfficeStatus.ELECT;
    }
    if (words.is(0, Word.FORMER)) {
      return OfficeStatus.FORMER;
    }
    boolean acting = words.anyIs(0, words.size(), Word.ACTING);
    return acting ? OfficeStatus.ACTING : OfficeStatus.INCUMBENT;
  }
}
