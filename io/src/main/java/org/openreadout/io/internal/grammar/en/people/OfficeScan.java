package org.openreadout.io.internal.grammar.en.people;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.CHIEF_EXECUTIVE;
import static org.openreadout.io.internal.grammar.en.Word.EXTRAORDINARY;
import static org.openreadout.io.internal.grammar.en.Word.FOR;
import static org.openreadout.io.internal.grammar.en.Word.MINISTER;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_AI;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_CONNECTOR;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_OF;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_PLACE;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_SUFFIX;
import static org.openreadout.io.internal.grammar.en.Word.ON_FOR;
import static org.openreadout.io.internal.grammar.en.Word.PLENIPOTENTIARY;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.THE_AND;
import static org.openreadout.io.internal.grammar.en.Word.THE_ITS;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;

/** One walk over the words of a title. */
public final class OfficeScan extends OfficeAhead {
  private int k;
  private boolean head;
  private boolean portfolioOpen; // behind "of", "for", "on", "to"
  public int to = -1;
  public @Nullable Party body;

  public OfficeScan(
      PartyTable parties,
      OfficeWords words,
      Honorifics honorifics,
      Tokens tokens,
      int k,
      int limit,
      boolean apposition) {
    super(parties, words, honorifics, tokens, limit, apposition);
    this.k = k;
  }

  public void run() {
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
    int behind = PersonReader.skipAbbreviation(tokens, k, limit);
    if (behind > k) { // "the Communist Party of China (CPC) | Central Committee"
      if (head && tokens.is(behind, ON_FOR) && words.isPortfolio(tokens, behind + 1)) {
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
    at = tokens.is(at, THE_ITS) ? at + 1 : at;
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
    int behind = PersonReader.skipAbbreviation(tokens, party.next(), limit);
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
}
