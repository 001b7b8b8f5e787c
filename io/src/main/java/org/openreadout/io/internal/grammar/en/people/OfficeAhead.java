package org.openreadout.io.internal.grammar.en.people;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.INSTITUTION;
import static org.openreadout.io.internal.grammar.en.Word.NUMBERED_BODY;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_OF;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;

/** What a walk over a title sees ahead, where the words behind decide what the next one is. */
public abstract class OfficeAhead {
  public final PartyTable parties;
  public final OfficeWords words;
  public final Honorifics honorifics;
  public final Tokens tokens;
  public final int limit;
  public final boolean apposition;

  public OfficeAhead(
      PartyTable parties,
      OfficeWords words,
      Honorifics honorifics,
      Tokens tokens,
      int limit,
      boolean apposition) {
    this.parties = parties;
    this.words = words;
    this.honorifics = honorifics;
    this.tokens = tokens;
    this.limit = limit;
    this.apposition = apposition;
  }

  /**
   * Whether only title words stand between here and another head: "Foreign Ministry | Secretary
   * General".
   */
  public boolean headFollows(int i) {
    for (int j = i; j < limit && words.isTitleWord(tokens, j); j++) {
      if (words.isHead(tokens, j)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "the Securities and | Exchange Commission": words that no table knows are part of a body's name
   * when its noun stands behind them. That noun, or the first word where there is none.
   */
  public int portfolioBehind(int at) {
    int j = at;
    while (j < limit
        && j < at + 3
        && tokens.isWord(j)
        && tokens.isCapital(j)
        && !words.isPortfolio(tokens, j)
        && !honorifics.startsAt(tokens, j)
        && parties.read(tokens, j, limit) == null) {
      j++;
    }
    return words.isPortfolio(tokens, j) && !words.isHead(tokens, j) ? j : at;
  }

  /** "of the 76th session | of the General Assembly" */
  public int ordinal(int at) {
    if (!tokens.isNumber(at)) {
      return at;
    }
    int j = tokens.hasSpaceBefore(at + 1) ? at + 1 : at + 2;
    return j + 1 < limit && tokens.is(j, NUMBERED_BODY) ? j + 1 : at;
  }

  public boolean isInstitution(int i) {
    return apposition && tokens.isCapital(i) && tokens.is(i, INSTITUTION);
  }

  /**
   * The end of a list of portfolios that no table knows all words of: it is one where the own
   * country or the institution stands behind it, "Cooperation and Mauritanians Abroad of the
   * Islamic Republic of Mauritania". The comma itself where there is no such list.
   */
  public int ownList(int k) {
    int j = k;
    boolean known = false;
    while (j < limit && !(tokens.isMark(j, ',') && isInstitution(j + 1))) {
      int at = tokens.isMark(j, ',') ? j + 1 : j;
      at = tokens.is(at, AND) ? at + 1 : at;
      if (at == j) {
        break;
      }
      at = tokens.is(at, THE) ? at + 1 : at;
      PartyTable.Match country = parties.read(tokens, at, limit);
      if (country != null && country.form() == PartyTable.Form.NAME) {
        return k; // "Federal Minister for Foreign Affairs, Federal Republic of Germany"
      }
      int start = at;
      while (at < limit
          && tokens.isCapital(at)
          && tokens.isWord(at)
          && !(honorifics.startsAt(tokens, at) && !words.isTitleWord(tokens, at))
          && !(words.isHead(tokens, at) && headIsNewOffice(at))) {
        known |= words.isPortfolio(tokens, at);
        at++;
      }
      if (at == start) {
        return k;
      }
      j = at;
    }
    PartyTable.Match own = tokens.is(j, OF) ? parties.read(tokens, j + 1, limit) : null;
    boolean closed =
        own == null
            ? tokens.isMark(j, ',') && isInstitution(j + 1)
            : own.form() == PartyTable.Form.NAME;
    return known && closed ? j : k;
  }

  public boolean headIsNewOffice(int at) {
    return tokens.is(at + 1, OFFICE_OF) || tokens.isCapital(at + 1);
  }
}
