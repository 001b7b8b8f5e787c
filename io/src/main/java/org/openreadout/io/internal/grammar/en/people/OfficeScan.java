package org.openreadout.io.internal.grammar.en.people;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.CHIEF_EXECUTIVE;
import static org.openreadout.io.internal.grammar.en.Word.EXTRAORDINARY;
import static org.openreadout.io.internal.grammar.en.Word.FOR;
import static org.openreadout.io.internal.grammar.en.Word.INSTITUTION;
import static org.openreadout.io.internal.grammar.en.Word.MINISTER;
import static org.openreadout.io.internal.grammar.en.Word.NUMBERED_BODY;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_AI;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_CONNECTOR;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_DETERMINER;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_OF;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_PLACE;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_SUFFIX;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_TOPIC;
import static org.openreadout.io.internal.grammar.en.Word.PLENIPOTENTIARY;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.THE_AND;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;

/**
 * One walk over the words of a title, and what it sees ahead where the words behind decide what the
 * next one is.
 */
final class OfficeScan {
  private final PartyTable parties;
  private final OfficeWords words;
  private final Honorifics honorifics;
  private final Tokens tokens;
  private final int limit;
  private final boolean apposition;
  private int k;
  private boolean head;
  private boolean portfolioOpen; // behind "of", "for", "on", "to"
  int to = -1; // behind the last word of the title; -1 where there is none
  @Nullable Party body; // whose office it is, where the title itself says so

  /**
   * Begins a walk.
   *
   * @param apposition whether the title stands between commas, so that no name can follow
   */
  OfficeScan(
      PartyTable parties,
      OfficeWords words,
      Honorifics honorifics,
      Tokens tokens,
      int from,
      int limit,
      boolean apposition) {
    this.parties = parties;
    this.words = words;
    this.honorifics = honorifics;
    this.tokens = tokens;
    this.limit = limit;
    this.apposition = apposition;
    k = from;
  }

  void run() {
    while (k < limit && step()) {
      // each step takes one word, or one connector with the word behind it
    }
  }

  private boolean step() {
    if (tokens.isMark(k, ',')) {
      return comma();
    }
    if (tokens.is(k, OFFICE_CONNECTOR) || tokens.isMark(k, '/') || tokens.isMark(k, '&')) {
      return connector();
    }
    if (head && tokens.isMark(k, '-') && headFollows(k + 1)) {
      k++; // "Deputy Prime Minister - Minister of Foreign Affairs"
      return word();
    }
    if (head && tokens.is(k, OFFICE_AI)) {
      k++; // "Chargé | d'Affaires | a.i."
      to = k;
      return true;
    }
    int behind = Abbreviation.skip(tokens, k, limit);
    if (behind > k) { // "the Communist Party of China (CPC) | Central Committee"
      if (head && tokens.is(behind, OFFICE_TOPIC) && words.isPortfolio(tokens, behind + 1)) {
        k = behind; // "Special Representative (SRSG) | on Sexual Violence"
        return connector();
      }
      boolean goesOn = head && apposition && words.isPortfolio(tokens, behind);
      k = goesOn ? behind : k;
      portfolioOpen |= goesOn;
      return goesOn;
    }
    return tokens.isCapital(k) && tokens.isWord(k) && word();
  }

  private boolean word() {
    if (head && !portfolioOpen) {
      boolean suffix = tokens.is(k, OFFICE_SUFFIX) || tokens.begins(k - 1, CHIEF_EXECUTIVE);
      if (!suffix && !headFollows(k)) {
        return false;
      }
    } else if (head && !words.isTitleWord(tokens, k) && !apposition) {
      return false;
    }
    if (head && honorifics.startsAt(tokens, k) && !words.isTitleWord(tokens, k)) {
      return false;
    }
    boolean isHead = words.isHead(tokens, k);
    head |= isHead;
    if (isHead) {
      portfolioOpen = false;
    }
    k++;
    to = head ? k : to;
    return true;
  }

  private boolean connector() {
    boolean and = tokens.is(k, AND) || tokens.isMark(k, '/') || tokens.isMark(k, '&');
    int at = k + 1;
    if (and && tokens.is(k - 1, EXTRAORDINARY) && tokens.is(at, PLENIPOTENTIARY)) {
      k = at + 1;
      to = k;
      return true;
    }
    if (tokens.is(at, OFFICE_OF)) { // "and for Regional Integration"
      at++;
    }
    at = tokens.is(at, OFFICE_DETERMINER) ? at + 1 : at;
    int ordinal = apposition && head ? ordinal(at) : at;
    if (ordinal > at) {
      k = ordinal;
      to = k;
      portfolioOpen = true;
      return true;
    }
    if (at >= limit || !tokens.isCapital(at) || !tokens.isWord(at)) {
      return false;
    }
    PartyTable.Match party = parties.read(tokens, at, limit);
    if (party != null && portfolioWordFollows(party, and)) {
      portfolioOpen = true; // "for Korean | Peninsula Peace"
      k = party.next();
      return word();
    }
    if (party != null) {
      return party(party, and, at);
    }
    int noun = !and || portfolioOpen ? portfolioBehind(at) : at;
    if (noun > at) {
      portfolioOpen = true;
      k = noun;
      return word();
    }
    int portfolio = !and && head && !apposition ? portfolioBeforeName(at) : at;
    if (portfolio > at) {
      k = portfolio;
      to = k;
      portfolioOpen = false;
      return true;
    }
    boolean known = words.isTitleWord(tokens, at);
    boolean place = tokens.is(k, OFFICE_PLACE) && head;
    boolean ministry = // "Minister of Unification | Lee"
        head && tokens.is(k - 1, MINISTER) && nameFollows(at + 1);
    boolean unknownFits = // no name follows "of the"
        !and && !place && (apposition || !head || tokens.is(at - 1, THE) || ministry);
    if ((!known && !unknownFits) || (honorifics.startsAt(tokens, at) && !known)) {
      return false;
    }
    if (and && head && !portfolioOpen && !headFollows(at)) {
      return false;
    }
    portfolioOpen = !and || portfolioOpen;
    k = at;
    if (!known && !apposition && head) {
      k++;
      to = k;
      portfolioOpen = false;
      return true;
    }
    return word();
  }

  /**
   * "Under Secretary for Dune Repair and Beaches | Bob Tanner": of words that no table knows the
   * last two are the name, and one before them belongs to the portfolio; where more stand there it
   * can't be told. Where the portfolio ends, or {@code at} for none.
   */
  private int portfolioBeforeName(int at) {
    int start = at; // behind the last "and"
    int j = at;
    while (j < limit
        && tokens.isWord(j)
        && !words.isTitleWord(tokens, at)
        && !honorifics.startsAt(tokens, j)
        && !words.isHead(tokens, j)
        && (tokens.isCapital(j) || (tokens.is(j, AND) && tokens.isCapital(j + 1)))) {
      start = tokens.is(j, AND) ? j + 1 : start;
      j++;
    }
    boolean initial = tokens.text(Math.max(at, j - 2)).endsWith(".");
    int name = j - (initial ? 3 : 2);
    boolean known = false;
    for (int i = name; i < j; i++) {
      known |= words.isTitleWord(tokens, i);
    }
    boolean possible = name == start + 1 && !known && !tokens.isPossessive(j) && !tokens.is(j, OF);
    return possible ? name : at;
  }

  private boolean nameFollows(int at) {
    return tokens.isWord(at) && tokens.isCapital(at) && !words.isTitleWord(tokens, at);
  }

  private boolean portfolioWordFollows(PartyTable.Match party, boolean and) {
    return party.form() != PartyTable.Form.BODY
        && words.isTitleWord(tokens, party.next())
        && (portfolioOpen || (!and && party.form() == PartyTable.Form.DEMONYM));
  }

  /**
   * A country or organisation inside a title: the own one ends it, another one is what the office
   * is about.
   */
  private boolean party(PartyTable.Match party, boolean and, int at) {
    boolean aboutFollows =
        tokens.is(
            party.next(), FOR); // "High Representative of the European Union for Foreign Affairs"
    boolean ownName =
        tokens.is(k, OF)
            && party.form() == PartyTable.Form.NAME
            && !(aboutFollows && party.party().kind() == PartyKind.ORGANIZATION)
            && !goesOnBehind(party);
    boolean secondOffice = and && headFollows(party.next());
    if (ownName || (and && !secondOffice && !portfolioOpen)) {
      return false;
    }
    if (and
        && party.form() == PartyTable.Form.NAME
        && !secondOffice
        && !tokens.is(at - 1, THE_AND)) {
      return false;
    }
    if (party.form() == PartyTable.Form.BODY
        || (aboutFollows && tokens.is(k, OF) && party.party().kind() == PartyKind.ORGANIZATION)) {
      body = body == null ? party.party() : body;
    }
    k = party.next();
    to = head ? k : to;
    portfolioOpen = !secondOffice;
    return true;
  }

  /** "the Communist Party of China (CPC) Central Committee": the country is part of a name. */
  private boolean goesOnBehind(PartyTable.Match party) {
    int behind = Abbreviation.skip(tokens, party.next(), limit);
    return apposition && behind > party.next() && words.isPortfolio(tokens, behind);
  }

  /**
   * "Foreign Affairs, International Trade and Worship": a comma inside a list of portfolios;
   * "Director General for Policy, Ministry of Foreign Affairs": one before the institution.
   */
  private boolean comma() {
    if (head && isInstitution(k + 1)) {
      k++;
      portfolioOpen = true;
      return word();
    }
    if (!head) {
      return false;
    }
    int list = apposition ? ownList(k) : k; // "Minister, International Relations and Trade of X"
    if (list > k) {
      k = list;
      to = k;
      return true;
    }
    if (!portfolioOpen) {
      return false;
    }
    int at = tokens.is(k + 1, AND) ? k + 2 : k + 1;
    if (at >= limit
        || !words.isPortfolio(tokens, at)
        || (words.isHead(tokens, at) && headIsNewOffice(at))) {
      return false;
    }
    int j = at;
    while (j < limit && words.isPortfolio(tokens, j)) {
      j++;
    }
    boolean listGoesOn = tokens.isMark(j, ',') || tokens.is(j, AND);
    if (at == k + 1 && !listGoesOn) {
      return false;
    }
    k = at;
    return word();
  }

  /**
   * Whether only title words stand between here and another head: "Foreign Ministry | Secretary
   * General".
   */
  private boolean headFollows(int i) {
    for (int j = i; j < limit; j++) {
      boolean joined = // "Chief | Foreign Policy and Security Advisor"
          tokens.is(j, AND)
              && words.isPortfolio(tokens, j - 1)
              && words.isTitleWord(tokens, j - 2)
              && !words.isHead(tokens, j - 2);
      if (words.isHead(tokens, j)) {
        return true;
      }
      if (!joined && !words.isTitleWord(tokens, j)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "the Securities and | Exchange Commission": words that no table knows are part of a body's name
   * when its noun stands behind them. That noun, or the first word where there is none.
   */
  private int portfolioBehind(int at) {
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
  private int ordinal(int at) {
    if (!tokens.isNumber(at)) {
      return at;
    }
    int j = tokens.hasSpaceBefore(at + 1) ? at + 1 : at + 2;
    return j + 1 < limit && tokens.is(j, NUMBERED_BODY) ? j + 1 : at;
  }

  private boolean isInstitution(int i) {
    return apposition && tokens.isCapital(i) && tokens.is(i, INSTITUTION);
  }

  /**
   * The end of a list of portfolios that no table knows all words of: it is one where the own
   * country or the institution stands behind it, "Cooperation and Mauritanians Abroad of the
   * Islamic Republic of Mauritania". The comma itself where there is no such list.
   */
  private int ownList(int k) {
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

  private boolean headIsNewOffice(int at) {
    return tokens.is(at + 1, OFFICE_OF) || tokens.isCapital(at + 1);
  }
}
