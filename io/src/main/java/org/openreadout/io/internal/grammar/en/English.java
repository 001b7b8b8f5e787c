package org.openreadout.io.internal.grammar.en;

import java.util.List;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Dialects;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.grammar.Statements;
import org.openreadout.io.internal.grammar.en.clause.SpokenWords;
import org.openreadout.io.internal.grammar.en.clause.StatementReader;
import org.openreadout.io.internal.grammar.en.lead.LeadGrammar;
import org.openreadout.io.internal.grammar.en.lead.LeadReader;
import org.openreadout.io.internal.grammar.en.people.EnglishPeople;
import org.openreadout.io.internal.grammar.en.people.Honorifics;
import org.openreadout.io.internal.grammar.en.people.OfficeWords;
import org.openreadout.io.internal.grammar.en.time.CalendarWords;
import org.openreadout.io.internal.grammar.en.time.ClockReader;
import org.openreadout.io.internal.grammar.en.time.DateReader;
import org.openreadout.io.internal.grammar.en.time.DurationReader;
import org.openreadout.io.internal.meeting.MeetingReading;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.PageReader;
import org.openreadout.io.internal.page.Pages;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.people.PeopleWords;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.io.internal.words.Tokens;

/** The grammar of English readouts with all its tables. Immutable; prepared once for a parser. */
public final class English implements Language {
  /** What the library's own dialects need, loaded with the first parser. */
  private static final English GRAMMAR = new English(Dialects.all());

  private final PeopleWords people = new EnglishPeople();
  public final Tokenizer tokenizer;
  public final PartyTable parties;
  public final CalendarWords calendar;
  public final DateReader dates;
  public final ClockReader clocks;
  public final DurationReader durations;
  public final PageReader pages;
  public final SentenceSplitter sentences;
  public final StatementReader statements;
  public final LeadReader leads;

  /** The grammar for texts in some dialects; the same one for all who add no party of their own. */
  public static English of(List<Dialect> dialects) {
    boolean adds =
        dialects.stream()
            .anyMatch(
                d ->
                    !d.names().isEmpty()
                        || d.issuer()
                            .filter(p -> GRAMMAR.parties.named(p.name()) == null)
                            .isPresent());
    return adds ? new English(dialects) : GRAMMAR;
  }

  private English(List<Dialect> dialects) {
    Lexicon.Builder lexicon = new Lexicon.Builder(Word.values().length);
    lexicon.read(Word.TABLE, Word.values());
    calendar = new CalendarWords(lexicon);
    dates = new DateReader(calendar);
    clocks = new ClockReader(calendar, dates);
    durations = new DurationReader(calendar);
    parties = new PartyTable(lexicon, dialects);
    Honorifics honorifics = new Honorifics(lexicon);
    OfficeWords offices = new OfficeWords();
    statements = new StatementReader(lexicon, parties, honorifics, offices);
    leads =
        new LeadReader(
            new LeadGrammar(lexicon, calendar, dates, parties, honorifics, offices, statements));
    sentences = new SentenceSplitter();
    pages = new PageReader(dates, statements::tells);
    tokenizer = new Tokenizer(lexicon.build(), Word.ABBREVIATION);
    parties.finish(tokenizer);
  }

  @Override
  public String tag() {
    return "en";
  }

  @Override
  public String name() {
    return "English";
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
  public boolean isWritten(String text) {
    return true;
  }

  @Override
  public boolean writes(char letter) {
    return letter < 128 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  @Override
  public List<Range> sentences(Tokens tokens, Brackets brackets, Block block) {
    return sentences.split(tokens, brackets, block);
  }

  @Override
  public MeetingReading meetings(Release release) {
    return leads.read(release, sentences);
  }

  @Override
  public Statements statements(Release release, Cast cast, boolean privateGroup) {
    return new SpokenWords(statements, release, new Discourse(cast, privateGroup));
  }
}
