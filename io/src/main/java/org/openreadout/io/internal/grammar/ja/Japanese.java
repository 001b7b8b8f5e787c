package org.openreadout.io.internal.grammar.ja;

import java.util.List;
import org.openreadout.io.internal.grammar.Clues;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.grammar.Phrases;
import org.openreadout.io.internal.grammar.Statements;
import org.openreadout.io.internal.grammar.Wording;
import org.openreadout.io.internal.grammar.ja.clause.Cues;
import org.openreadout.io.internal.grammar.ja.clause.StatementReader;
import org.openreadout.io.internal.grammar.ja.clues.JapaneseClues;
import org.openreadout.io.internal.grammar.ja.lead.Events;
import org.openreadout.io.internal.grammar.ja.lead.LeadReader;
import org.openreadout.io.internal.grammar.ja.page.JapanesePage;
import org.openreadout.io.internal.grammar.ja.people.Countries;
import org.openreadout.io.internal.grammar.ja.people.JapanesePeople;
import org.openreadout.io.internal.grammar.ja.people.Offices;
import org.openreadout.io.internal.grammar.ja.people.PersonReader;
import org.openreadout.io.internal.grammar.ja.time.Times;
import org.openreadout.io.internal.grammar.ja.wording.JapaneseWording;
import org.openreadout.io.internal.meeting.MeetingReading;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.PageWords;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.Parties;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.UnspacedTokenizer;

/** The grammar of Japanese readouts with all its tables. Immutable; prepared once. */
public final class Japanese implements Language {
  private final UnspacedTokenizer tokenizer;
  private final Countries countries;
  private final Offices offices;
  private final Cues cues = new Cues();
  private final LeadReader leads;
  private final PageWords page;
  private final Phrases phrases;
  private final Wording wording;
  private final Clues clues;

  /** Prepared when the first Japanese text is read. */
  private static final class Holder {
    static final Japanese GRAMMAR = new Japanese();
  }

  /** The one grammar. */
  public static Japanese grammar() {
    return Holder.GRAMMAR;
  }

  private Japanese() {
    Lexicon.Builder lexicon = new Lexicon.Builder(Word.values().length);
    lexicon.read(Word.TABLE, Word.values());
    Times times = Times.of(lexicon);
    countries = new Countries(lexicon);
    offices = new Offices(lexicon);
    Events events = new Events(lexicon);
    tokenizer = new UnspacedTokenizer(lexicon.build(), lexicon.words());
    leads =
        new LeadReader(
            times,
            countries,
            events,
            new PersonReader(countries, offices),
            new JapanesePeople(offices, tokenizer));
    page = new JapanesePage(times.dates(), events);
    phrases = times.phrases();
    wording = new JapaneseWording(phrases, countries, offices, cues, tokenizer);
    clues = new JapaneseClues(phrases);
  }

  @Override
  public String tag() {
    return "ja";
  }

  @Override
  public String name() {
    return "Japanese";
  }

  @Override
  public boolean writes(char letter) {
    return isKana(letter) || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }

  private static boolean isKana(char c) {
    return (c >= '\u3041' && c <= '\u3096') || UnspacedTokenizer.isKatakana(c);
  }

  @Override
  public boolean isWritten(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isKana(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Tokens tokenize(String text) {
    return tokenizer.tokenize(text);
  }

  @Override
  public PageWords page() {
    return page;
  }

  @Override
  public List<Range> sentences(Tokens tokens, Brackets brackets, Block block) {
    return SentenceSplitter.split(tokens, brackets, block);
  }

  @Override
  public MeetingReading meetings(Release release) {
    return leads.read(
        release, block -> SentenceSplitter.split(release.tokens(), release.brackets(), block));
  }

  @Override
  public Statements statements(Release release, Cast cast, boolean privateGroup) {
    return new StatementReader(cues, countries, offices, release, cast);
  }

  @Override
  public Phrases phrases() {
    return phrases;
  }

  @Override
  public Wording wording() {
    return wording;
  }

  @Override
  public Clues clues() {
    return clues;
  }

  @Override
  public Parties parties() {
    return countries;
  }
}
