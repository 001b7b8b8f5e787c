package org.openreadout.io.internal.grammar.ja.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.people.Style;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.UnspacedTokenizer;
import org.openreadout.model.Party;

/**
 * Reads a person from the name to the title that ends the words: "槙原遥外務大臣",
 * "パブロ・ベントゥーラ・ウルグアイ東方共和国外務大臣", "趙兌烈（チョ・テヨル）韓国外交部長官", "オマル・ディアロ駐日セネガル大使".
 */
public final class PersonReader {
  private final Countries countries;
  private final Offices offices;

  public PersonReader(Countries countries, Offices offices) {
    this.countries = countries;
    this.offices = offices;
  }

  /** Whether a title ends at a token, and does not go on behind it. */
  public boolean endsTitle(Tokens tokens, int i) {
    return offices.isHead(tokens, i)
        && !offices.isHead(tokens, i + 1)
        && !tokens.is(i + 1, Word.FIELD);
  }

  /**
   * The person whose words run from {@code from} to {@code to}.
   *
   * @param to the token behind the head of the title
   */
  public PersonMention read(Tokens tokens, Brackets brackets, int from, int to) {
    int start = start(tokens, from, to);
    int posted = first(tokens, start, to, Word.IN_JAPAN);
    if (posted >= 0) {
      return ambassador(tokens, brackets, start, posted, to);
    }
    int party = lastParty(tokens, start, to);
    int office = party < 0 ? offices.from(tokens, to - 1, start) : party + 1;
    office = tokens.is(office, Word.NO) ? office + 1 : office;
    int nameTo = party < 0 ? office : party;
    int status = nameTo - 1 > start && isStatus(tokens, nameTo - 1) ? nameTo - 1 : -1;
    String title = tokens.plain(office, to);
    title = status < 0 ? title : tokens.plain(status, status + 1) + title;
    Party of = party < 0 ? null : countries.asPrinted(tokens, party);
    return mention(tokens, brackets, start, status < 0 ? nameTo : status, to, title, of);
  }

  /** "次期 | 駐日 | イラク | 大使": the country stands inside the title. */
  private PersonMention ambassador(
      Tokens tokens, Brackets brackets, int start, int posted, int to) {
    int nameTo = posted > start && tokens.is(posted - 1, Word.ELECT) ? posted - 1 : posted;
    int party = lastParty(tokens, start, to);
    String title =
        party < 0
            ? tokens.plain(nameTo, to)
            : party > posted
                ? tokens.plain(nameTo, party) + tokens.plain(party + 1, to)
                : tokens.plain(posted, to);
    int end = party >= 0 && party < nameTo ? party : nameTo;
    return mention(
        tokens,
        brackets,
        start,
        end,
        to,
        title,
        party < 0 ? null : countries.asPrinted(tokens, party));
  }

  private static PersonMention mention(
      Tokens tokens,
      Brackets brackets,
      int from,
      int nameEnd,
      int to,
      String title,
      @Nullable Party party) {
    int nameTo = nameEnd;
    for (int i = from; i < nameTo; i++) {
      if (brackets.closing(i) > i) {
        nameTo = i; // how the name is read, or written elsewhere
      }
    }
    while (nameTo > from && tokens.is(nameTo - 1, Word.DOT)) {
      nameTo--;
    }
    PersonMention.Named name =
        nameTo > from
            ? new PersonMention.Named(from, nameTo, JapanesePeople.name(tokens, from, nameTo))
            : null;
    return new PersonMention(from, to, name, Style.NONE, List.of(title), party);
  }

  private static boolean isStatus(Tokens tokens, int i) {
    return tokens.is(i, Word.ELECT) || tokens.is(i, Word.FORMER);
  }

  /**
   * Behind the last particle: what stands before it is about somebody or something else. Kana
   * inside a given name is none ("三橋あやか"), nor is what joins a country to the title.
   */
  private int start(Tokens tokens, int from, int to) {
    int start = from;
    for (int i = from; i + 1 < to; i++) {
      char next = tokens.text().charAt(tokens.start(i + 1));
      boolean before = // a name begins behind
          !isHiragana(next) && !tokens.is(i + 1, Word.FIELD) && !offices.isHead(tokens, i + 1);
      boolean clause = // "予定されている | ヤーミン"
          UnspacedTokenizer.isKatakana(next) && isHiragana(tokens.text().charAt(tokens.start(i)));
      start = (before && tokens.is(i, Word.PARTICLE)) || clause ? i + 1 : start;
    }
    return start;
  }

  private static boolean isHiragana(char c) {
    return c >= '\u3041' && c <= '\u3096';
  }

  private int lastParty(Tokens tokens, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (countries.at(tokens, i) != null) {
        return i;
      }
    }
    return -1;
  }

  private static int first(Tokens tokens, int from, int to, Word c) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, c)) {
        return i;
      }
    }
    return -1;
  }
}
