package org.openreadout.io.internal.grammar.en.people;

import org.openreadout.io.internal.people.PartyTable;

import org.jspecify.annotations.Nullable;
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
    if (tokens.isAny(k, "of", "for", "to", "on", "in", "and", "at", "with")
        || tokens.isMark(k, '/')
        || tokens.isMark(k, '&')) {
      return connector();
    }
    if (head && tokens.isMark(k, '-') && headFollows(k + 1)) {
      k++; // "Deputy Prime Minister - Minister of Foreign Affairs"
      return word();
    }
    if (head && tokens.isAny(k, "d'affaires", "a.i.")) {
      k++; // "Chargé | d'Affaires | a.i."
      to = k;
      return true;
    }
    int behind = PersonReader.skipAbbreviation(tokens, k, limit);
    if (behind > k) { // "the Communist Party of China (CPC) | Central Committee"
      if (head && tokens.isAny(behind, "on", "for") && words.isPortfolio(tokens, behind + 1)) {
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
      boolean suffix =
          tokens.isAny(
                  k,
                  "general",
                  "ii",
                  "designate",
                  "elect",
                  "extraordinary",
                  "plenipotentiary",
                  "responsible",
                  "emeritus")
              || tokens.areWords(k - 1, "chief", "executive");
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
    boolean and = tokens.is(k, "and") || tokens.isMark(k, '/') || tokens.isMark(k, '&');
    int at = k + 1;
    if (and && tokens.is(k - 1, "extraordinary") && tokens.is(at, "plenipotentiary")) {
      k = at + 1;
      to = k;
      return true;
    }
    if (tokens.isAny(at, "of", "for")) { // "and for Regional Integration"
      at++;
    }
    at = tokens.isAny(at, "the", "its") ? at + 1 : at;
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
    boolean place = tokens.isAny(k, "in", "at", "with") && head;
    boolean ministry = // "Minister of Unification | Lee"
        head && tokens.isAny(k - 1, "minister", "ministry") && nameFollows(at + 1);
    boolean unknownFits = // no name follows "of the"
        !and && !place && (apposition || !head || tokens.is(at - 1, "the") || ministry);
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
            party.next(), "for"); // "High Representative of the European Union for Foreign Affairs"
    boolean ownName =
        tokens.is(k, "of")
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
        && !tokens.isAny(at - 1, "the", "and")) {
      return false;
    }
    if (party.form() == PartyTable.Form.BODY
        || (aboutFollows && tokens.is(k, "of") && party.party().kind() == PartyKind.ORGANIZATION)) {
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
    int at = tokens.is(k + 1, "and") ? k + 2 : k + 1;
    if (at >= limit
        || !words.isPortfolio(tokens, at)
        || (words.isHead(tokens, at) && headIsNewOffice(at))) {
      return false;
    }
    int j = at;
    while (j < limit && words.isPortfolio(tokens, j)) {
      j++;
    }
    boolean listGoesOn = tokens.isMark(j, ',') || tokens.is(j, "and");
    if (at == k + 1 && !listGoesOn) {
      return false;
    }
    k = at;
    return word();
  }
}
