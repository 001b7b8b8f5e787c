package org.openreadout.io.internal.grammar.en.people;

import static org.openreadout.io.internal.grammar.en.Word.ARTICLE_OF_NAME;
import static org.openreadout.io.internal.grammar.en.Word.IN_AT;
import static org.openreadout.io.internal.grammar.en.Word.MEETING_IN_HEADLINE;
import static org.openreadout.io.internal.grammar.en.Word.NAME_PARTICLE;
import static org.openreadout.io.internal.grammar.en.Word.NAME_SUFFIX;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_OF;
import static org.openreadout.io.internal.grammar.en.Word.PATRONYMIC;
import static org.openreadout.io.internal.grammar.en.Word.POST_NOMINAL;
import static org.openreadout.io.internal.grammar.en.Word.PRIME;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.WEEKDAY;
import static org.openreadout.io.internal.grammar.en.Word.WITH;

import org.openreadout.io.internal.people.Spelling;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.PersonName;

/**
 * Reads a person's name: "Taro Kono", "MIZUSAWA Haruto", "Dana R. WHITLOCK, Jr.", "Tariq bin Salim
 * Al Harthy", "Le Quang Dat". Which part is the family name is told only where the print tells it:
 * by capitals, else the last word of a name without patronymic particles.
 */
public final class NameReader {
  private final OfficeWords offices;
  private final Honorifics honorifics;

  public NameReader(OfficeWords offices, Honorifics honorifics) {
    this.offices = offices;
    this.honorifics = honorifics;
  }

  /** The token behind the name that starts at a token; the token itself where none does. */
  public int end(Tokens tokens, int i, int limit) {
    int k = i;
    while (k < limit) {
      if (isNameWord(tokens, k)) {
        if (k > i && stopsAt(tokens, i, k)) {
          break;
        }
        k++;
      } else if (k > i && isAyin(tokens, k)) {
        k++;
      } else if (particles(tokens, k, limit) > k && (k > i || (i > 0 && tokens.isCapital(i - 1)))) {
        k = particles(tokens, k, limit);
      } else {
        break;
      }
    }
    if (k > i && tokens.isMark(k, ',') && k + 1 < limit && isSuffix(tokens, k + 1)) {
      k += 2;
    }
    return k;
  }

  /**
   * Behind the given names of a name printed family first with a comma, "Sadovnik, Gleb Yurievich,
   * Minister of …"; the token itself where none stand there.
   */
  public int givenBehindComma(Tokens tokens, int comma, int limit) {
    if (!tokens.isMark(comma, ',')) {
      return comma;
    }
    int k = comma + 1;
    while (k < limit
        && k < comma + 4
        && isNameWord(tokens, k)
        && !offices.isTitleWord(tokens, k)
        && !honorifics.startsAt(tokens, k)) {
      k++;
    }
    boolean office =
        tokens.isMark(k, ',') && offices.isTitleWord(tokens, tokens.is(k + 1, THE) ? k + 2 : k + 1);
    return k > comma + 1 && office ? k : comma;
  }

  private static boolean isNameWord(Tokens tokens, int k) {
    return tokens.isWord(k)
        && (tokens.isCapital(k) || Spelling.hasSmallPrefix(tokens, k))
        && !isPostNominal(tokens, k);
  }

  /**
   * "Shia’ al-Sudani": the apostrophe stands for a letter, where a name with an article follows.
   */
  private static boolean isAyin(Tokens tokens, int k) {
    return (tokens.isMark(k, '\u2019') || tokens.isMark(k, '\''))
        && !tokens.hasSpaceBefore(k)
        && tokens.hasSpaceBefore(k + 1)
        && Spelling.hasSmallPrefix(tokens, k + 1);
  }

  private boolean stopsAt(Tokens tokens, int from, int k) {
    if (tokens.isNumber(k + 1) || tokens.is(k, WEEKDAY)) {
      return true; // "António G. | September 24", "Andrew H. | Friday"
    }
    if (tokens.is(k, IN_AT) && !tokens.isCapital(k + 1)) {
      return true; // "Secretary Antony B | At a Meeting with": a headline in capitals
    }
    if (tokens.is(k + 1, WITH) && tokens.is(k, MEETING_IN_HEADLINE)) {
      return true; // "President Joe B | Call with": a headline without the possessive
    }
    if (offices.isHead(tokens, k) && (k - from >= 2 || tokens.is(k + 1, OFFICE_OF))) {
      return true;
    }
    return (k - from >= 2 && tokens.is(k, PRIME) && offices.isHead(tokens, k + 1))
        || (k - from >= 2 && honorifics.startsAt(tokens, k) && tokens.text(k).endsWith("."));
  }

  /** "bin Salim", "de la Cruz": particles in small letters, with a capital behind them. */
  private static int particles(Tokens tokens, int i, int limit) {
    int k = i;
    while (k < limit && k - i < 3 && tokens.is(k, NAME_PARTICLE)) {
      k++;
    }
    return k > i && k < limit && tokens.isCapital(k) && tokens.isWord(k) ? k : i;
  }

  /** The token behind letters such as "MP" or ", KC", which are no part of a name. */
  public int skipPostNominals(Tokens tokens, int i, int limit) {
    int k = i;
    while (k < limit) {
      int at = tokens.isMark(k, ',') ? k + 1 : k;
      if (!isPostNominal(tokens, at)) {
        break;
      }
      k = at + 1;
    }
    return k;
  }

  public static boolean isPostNominal(Tokens tokens, int i) {
    return tokens.isAllCaps(i) && tokens.is(i, POST_NOMINAL);
  }

  /** The name in a range of tokens. */
  public static PersonName name(Tokens tokens, int from, int to) {
    PersonName.Builder name = PersonName.builder().display(tokens.plain(from, to));
    if (to - from > 2 && tokens.isMark(from + 1, ',') && !isSuffix(tokens, from + 2)) {
      return name // "Sadovnik, Gleb Yurievich"
          .family(tokens.plain(from, from + 1))
          .given(tokens.plain(from + 2, to))
          .build();
    }
    int end = to;
    while (end - from > 1 && (isSuffix(tokens, end - 1) || tokens.isMark(end - 1, ','))) {
      end--;
    }
    int capsFrom = from;
    while (capsFrom < end && !isFamilyCapitals(tokens, capsFrom)) {
      capsFrom++;
    }
    int capsTo = capsFrom;
    while (capsTo < end && isFamilyCapitals(tokens, capsTo)) {
      capsTo++;
    }
    if (capsFrom < capsTo && (capsFrom > from || capsTo < end)) {
      name.family(tokens.plain(capsFrom, capsTo));
      if (capsFrom == from) {
        name.given(tokens.plain(capsTo, end));
      } else if (capsTo == end) {
        name.given(tokens.plain(from, capsFrom));
      }
    } else if (end - from > 1 && capsFrom == capsTo && !isPatronymic(tokens, from, end)) {
      int family = end - 1;
      while (family - 1 > from
          && tokens.mark(family - 1) == 0
          && (!tokens.isCapital(family - 1) || tokens.is(family - 1, ARTICLE_OF_NAME))) {
        family--;
      }
      if (tokens.isCapital(from)) {
        name.given(tokens.plain(from, family)).family(tokens.plain(family, end));
      } else {
        name.family(tokens.plain(from, end)); // "Ambassador | von Seelow"
      }
    }
    return name.build();
  }

  private static boolean isSuffix(Tokens tokens, int i) {
    return tokens.is(i, NAME_SUFFIX);
  }

  private static boolean isFamilyCapitals(Tokens tokens, int i) {
    return tokens.isAllCaps(i) && tokens.text(i).indexOf('.') < 0;
  }

  private static boolean isPatronymic(Tokens tokens, int from, int to) {
    for (int k = from; k < to; k++) {
      if (tokens.is(k, PATRONYMIC)) {
        return true;
      }
    }
    return false;
  }
}
