package org.openreadout.io.internal.grammar.en.people;

import static org.openreadout.io.internal.grammar.en.Word.AMBASSADOR;
import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.FOR;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.ROYAL_NAME;
import static org.openreadout.io.internal.grammar.en.Word.SMALL_OFFICE;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.people.Style;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;

/**
 * Reads a person in every notation that ministries use: "H.E. Mr. Ricardo Luna, Minister for
 * Foreign Affairs of the Republic of Peru", "Ivoirian Prime Minister Patrick Achi", "President
 * Pedro Sánchez of Spain", "the President of the European Council, H.E. Mr. Charles Michel".
 */
public final class PersonReader {
  private final PartyTable parties;
  private final Honorifics honorifics;
  private final OfficeWords words;
  private final OfficeReader offices;
  private final NameReader names;

  public PersonReader(PartyTable parties, Honorifics honorifics, OfficeWords words) {
    this.parties = parties;
    this.honorifics = honorifics;
    this.words = words;
    offices = new OfficeReader(parties, words, honorifics);
    names = new NameReader(words, honorifics);
  }

  /**
   * The person who starts at a token, by a style, a title or a party's name before a title; null
   * where none does.
   */
  public @Nullable PersonMention read(Tokens tokens, int i, int limit) {
    boolean article = tokens.is(i, THE);
    if (!tokens.isCapital(article ? i + 1 : i)) {
      return null;
    }
    return new Reading(tokens, i, limit).run(false);
  }

  /**
   * As {@link #read}, and also a bare name with a title behind its comma: a member of a list of
   * participants.
   */
  public @Nullable PersonMention readListed(Tokens tokens, int i, int limit) {
    return tokens.isCapital(tokens.is(i, THE) ? i + 1 : i)
        ? new Reading(tokens, i, limit).run(true)
        : null;
  }

  /** One person being read. */
  private final class Reading {
    private final Tokens tokens;
    private final int from;
    private final int limit;
    private int k;
    private final List<String> styles = new ArrayList<>(0);
    private char gender;
    private boolean foreign;
    private @Nullable String royal; // "King", where the last style is an office too
    private final List<String> titles = new ArrayList<>(0);
    private @Nullable Party party;
    private int nameFrom;
    private int nameTo;

    Reading(Tokens tokens, int from, int limit) {
      this.tokens = tokens;
      this.from = from;
      this.limit = limit;
      k = from;
    }

    @Nullable PersonMention run(boolean listed) {
      OfficeReader.Reading before = null;
      Honorifics.Reading style = honorifics.read(tokens, k, limit);
      if (style == null || style.onlyRanks()) {
        before = offices.read(tokens, k, limit, false);
        if (style != null
            && (before == null || before.to() <= style.next() || before.from() >= style.next())) {
          before = null;
        } else {
          style = null;
        }
      }
      if (style != null) {
        take(style);
        // "H.E. President X", seen with heads of state; but "Amir" in "Dr. Hossein Amir K" is a
        // name, and so is "Sultan" in "Mr. Sultan Rashid A"
        boolean mister = gender != 0 && tokens.mark(k - 1) == 0 && isRoyalName(k);
        before =
            !mister && (words.isTitleWord(tokens, k) || parties.read(tokens, k, limit) != null)
                ? offices.read(tokens, k, limit, false)
                : null;
        if (before != null && !nameAt(before.next())) {
          before = null;
        }
      } else if (before == null && !lowOffice() && !listed) {
        return null;
      }
      if (before != null) {
        take(before);
        behindTitle();
      }
      name();
      apposition(listed);
      return nameTo > nameFrom || !titles.isEmpty()
          ? new PersonMention(from, k, named(), style(), List.copyOf(titles), party)
          : null;
    }

    /**
     * "Burmese NUG representative | A", "Norwegian opposition leader | B": a title in small
     * letters.
     */
    private boolean lowOffice() {
      PartyTable.Match country = parties.read(tokens, k, limit);
      int from = country == null ? k : country.next(); // "HGP representatives A and B"
      if (country == null
          ? !tokens.isAllCaps(k) || tokens.end(k) - tokens.start(k) < 2
          : country.form() == PartyTable.Form.BODY) {
        return false;
      }
      for (int i = from; i < Math.min(limit, from + 4); i++) {
        if (!tokens.isWord(i)) {
          return false;
        }
        if (tokens.is(i, SMALL_OFFICE) && !tokens.isCapital(i)) {
          if (!nameAt(i + 1) || !nameAt(i + 2) || words.isTitleWord(tokens, i + 1)) {
            return false;
          }
          titles.add(tokens.plain(country == null ? k + 1 : from, i + 1));
          party =
              country == null
                  ? Party.builder()
                      .name(tokens.plain(k, k + 1))
                      .kind(PartyKind.ORGANIZATION)
                      .build()
                  : parties.asPrinted(tokens, country);
          k = i + 1;
          return true;
        }
      }
      return false;
    }

    private PersonMention.@Nullable Named named() {
      return nameTo > nameFrom
          ? new PersonMention.Named(nameFrom, nameTo, NameReader.name(tokens, nameFrom, nameTo))
          : null;
    }

    private Style style() {
      return styles.isEmpty() ? Style.NONE : new Style(List.copyOf(styles), gender, foreign, royal);
    }

    private void take(Honorifics.Reading style) {
      styles.addAll(style.style().printed());
      gender = gender == 0 ? style.style().gender() : gender;
      foreign |= style.style().foreign();
      royal = style.style().office();
      k = style.next();
    }

    private void take(OfficeReader.Reading office) {
      int to = office.to();
      if (office.next() == to && tokens.is(to - 1, AMBASSADOR) && isOffice(office.from(), to - 1)) {
        to--; // "National Security Advisor | Ambassador A": a form of address
        styles.add(tokens.plain(to, to + 1));
      }
      titles.addAll(Titles.split(tokens, office.from(), to, words));
      party = party == null ? office.party() : party;
      k = office.next();
    }

    /** Whether words are a title without the one behind them: "Deputy" alone is none. */
    private boolean isOffice(int from, int to) {
      for (int i = from; i < to; i++) {
        if (words.isHead(tokens, i) && nameAt(to + 1)) {
          return true;
        }
      }
      return false;
    }

    /** A word that is a name as often as a title, with nothing of a title behind it. */
    private boolean isRoyalName(int i) {
      return tokens.is(i, ROYAL_NAME)
          && tokens.isCapital(i + 1)
          && !words.isTitleWord(tokens, i + 1)
          && !tokens.is(i + 1, OF);
    }

    private boolean nameAt(int i) {
      return tokens.isCapital(i) && tokens.isWord(i);
    }

    /**
     * A style or a comma between title and name: "Minister for Foreign Affairs H.E. Mr. A", "the
     * President of X, H.E. Mr. A".
     */
    private void behindTitle() {
      int at = tokens.isMark(k, ',') ? k + 1 : k;
      Honorifics.Reading style = honorifics.read(tokens, at, limit);
      if (style != null && nameAt(style.next())) {
        take(style);
      } else if (at > k && party != null && plainName(at)) {
        k = at; // "Ukraine’s First Lady, Olena Zelenska"
      }
    }

    /** A name of two words or more that is no title, no country and no first word of a list. */
    private boolean plainName(int at) {
      int end = names.end(tokens, at, limit);
      boolean list = tokens.isMark(end, ',') && words.isTitleWord(tokens, end + 1);
      return end - at >= 2
          && !list
          && !words.isTitleWord(tokens, at)
          && parties.read(tokens, at, limit) == null;
    }

    private void name() {
      int end = names.end(tokens, k, limit);
      if (end == k) {
        nameFrom = k;
        nameTo = k;
        return;
      }
      nameFrom = k;
      if (end == k + 1 && !styles.isEmpty()) {
        end = names.givenBehindComma(tokens, end, limit);
      }
      nameTo = end;
      k = names.skipPostNominals(tokens, end, limit);
      if (tokens.is(k, OF) || tokens.is(k, FOR)) { // "attended by Minister A for China"
        PartyTable.Match own = parties.read(tokens, k + 1, limit);
        if (own != null
            && own.form() == PartyTable.Form.NAME
            && (tokens.is(k, OF) || !tokens.isPossessive(own.next()))) {
          boolean chair = // "ASEAN Chair Prime Minister A of Cambodia"
              party != null
                  && party.kind() == PartyKind.ORGANIZATION
                  && own.party().kind() == PartyKind.STATE;
          party = party == null || chair ? parties.asPrinted(tokens, own) : party;
          k = Abbreviation.skip(tokens, own.next(), limit);
        }
      }
    }

    private void apposition(boolean listed) {
      if (nameTo == nameFrom) {
        return;
      }
      boolean comma = tokens.isMark(k, ',');
      boolean bare = styles.isEmpty() && titles.isEmpty();
      int at = comma ? k + 1 : k;
      if (!comma && !words.isTitleWord(tokens, k)) {
        drop(bare);
        return;
      }
      OfficeReader.Reading office = offices.read(tokens, at, limit, true);
      if (office == null
          || (!titles.isEmpty() && comma && !isOwnTitle(office))
          || (bare && (!listed || !comma))) {
        drop(bare);
        return;
      }
      boolean styled = comma && titles.equals(List.of("Ambassador")) && party == null;
      if (styled) { // "Ambassador A, Trade Representative": a form of address
        styles.addAll(titles);
        titles.clear();
      }
      int known = titles.size();
      take(office);
      int start = office.from();
      int to = office.to();
      while (tokens.isMark(k, ',')) { // "Deputy Prime Minister, Minister of Foreign Affairs of X"
        OfficeReader.Reading more = offices.read(tokens, k + 1, limit, true);
        if (more == null || honorifics.startsAt(tokens, k + 1) || nameFollows(more)) {
          return;
        }
        if (to == k && more.from() == k + 1) { // printed as one phrase, kept as one
          titles.subList(known, titles.size()).clear();
          titles.addAll(Titles.split(tokens, start, more.to(), words));
          party = party == null ? more.party() : party;
          k = more.next();
        } else {
          start = more.from();
          known = titles.size();
          take(more);
        }
        to = more.to();
      }
    }

    /**
     * Behind a name with a title before it, a second title is the same person's only if no name
     * follows.
     */
    private boolean isOwnTitle(OfficeReader.Reading office) {
      boolean subject = // "met with President A, the Vice President conveyed"
          tokens.is(office.from() - 1, THE)
              && office.party() == null
              && tokens.isWord(office.next())
              && !tokens.isCapital(office.next());
      return !subject
          && !nameFollows(office)
          && !tokens.is(office.next(), AND)
          && !honorifics.startsAt(tokens, office.from());
    }

    private boolean nameFollows(OfficeReader.Reading office) {
      OfficeReader.Reading strict = offices.read(tokens, office.from(), limit, false);
      return (strict != null && names.end(tokens, strict.next(), limit) > strict.next())
          || (office.party() != null && plainName(office.next()));
    }

    private void drop(boolean bare) {
      if (bare) {
        nameTo = nameFrom;
      }
    }
  }
}
