package org.openreadout.io.internal.grammar.ja;

import java.util.List;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.grammar.Statements;
import org.openreadout.io.internal.grammar.ja.clause.Cues;
import org.openreadout.io.internal.grammar.ja.clause.StatementReader;
import org.openreadout.io.internal.grammar.ja.lead.Events;
import org.openreadout.io.internal.grammar.ja.lead.LeadReader;
import org.openreadout.io.internal.grammar.ja.page.ReleasePage;
import org.openreadout.io.internal.grammar.ja.people.Countries;
import org.openreadout.io.internal.grammar.ja.people.JapanesePeople;
import org.openreadout.io.internal.grammar.ja.people.Offices;
import org.openreadout.io.internal.grammar.ja.people.PersonReader;
import org.openreadout.io.internal.grammar.ja.time.Calendar;
import org.openreadout.io.internal.grammar.ja.time.DateReader;
import org.openreadout.io.internal.grammar.ja.wording.JapaneseWording;
import org.openreadout.io.internal.meeting.MeetingReading;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.Pages;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.PeopleWords;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.UnspacedTokenizer;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.model.Readout;

/** The grammar of Japanese readouts with all its tables. Immutable; prepared once. */
public final class Japanese implements Language {
  /** The language's BCP 47 tag. */
  public static final String TAG = "ja";

  private static final Party JAPAN =
      Party.builder().name("Japan").kind(PartyKind.STATE).iso("JP").build();

  private final UnspacedTokenizer tokenizer;
  private final Countries countries;
  private final Offices offices;
  private final PeopleWords people;
  private final Cues cues = new Cues();
  private final LeadReader leads;
  private final Pages pages;
  private final JapaneseWording wording;

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
    Calendar calendar = new Calendar(lexicon);
    countries = new Countries(lexicon);
    offices = new Offices(lexicon);
    Events events = new Events(lexicon);
    tokenizer = new UnspacedTokenizer(lexicon.build(), lexicon.words());
    people = new JapanesePeople(offices, tokenizer);
    leads =
        new LeadReader(calendar, countries, events, new PersonReader(countries, offices), JAPAN);
    pages = new ReleasePage(new DateReader(calendar), events);
    wording = new JapaneseWording(calendar, countries, offices, cues, tokenizer);
  }

  @Override
  public String tag() {
    return TAG;
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
  public Pages pages() {
    return pages;
  }

  @Override
  public PeopleWords people() {
    return people;
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

  /** A release that tells what a readout tells. */
  public String write(Readout readout) {
    return wording.write(readout);
  }
}
