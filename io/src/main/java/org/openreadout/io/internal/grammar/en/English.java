package org.openreadout.io.internal.grammar.en;

import java.util.List;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.internal.grammar.Clues;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.grammar.Phrases;
import org.openreadout.io.internal.grammar.Statements;
import org.openreadout.io.internal.grammar.Wording;
import org.openreadout.io.internal.grammar.en.clause.SpokenWords;
import org.openreadout.io.internal.grammar.en.clause.StatementReader;
import org.openreadout.io.internal.grammar.en.clues.EnglishClues;
import org.openreadout.io.internal.grammar.en.lead.LeadGrammar;
import org.openreadout.io.internal.grammar.en.lead.LeadReader;
import org.openreadout.io.internal.grammar.en.page.EnglishPage;
import org.openreadout.io.internal.grammar.en.people.Honorifics;
import org.openreadout.io.internal.grammar.en.people.OfficeWords;
import org.openreadout.io.internal.grammar.en.people.PersonTables;
import org.openreadout.io.internal.grammar.en.people.Ranks;
import org.openreadout.io.internal.grammar.en.people.Statuses;
import org.openreadout.io.internal.grammar.en.time.CalendarWords;
import org.openreadout.io.internal.grammar.en.time.ClockReader;
import org.openreadout.io.internal.grammar.en.time.DateReader;
import org.openreadout.io.internal.grammar.en.time.DayWords;
import org.openreadout.io.internal.grammar.en.time.DurationReader;
import org.openreadout.io.internal.grammar.en.wording.EnglishWording;
import org.openreadout.io.internal.meeting.MeetingReading;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.PageWords;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.io.internal.words.Tokens;

/** The grammar of English readouts with all its tables. Immutable; prepared once for a parser. */
public final class English implements Language {
  /** What dialects need that bring no names of their own, loaded with the first parser. */
  private static final English GRAMMAR = new English(List.of());

  private final Tokenizer tokenizer;
  private final PartyTable parties;
  private final CalendarWords calendar;
  private final DateReader dates;
  private final ClockReader clocks;
  private final DurationReader durations;
  private final Statuses statuses;
  private final PageWords page;
  private final SentenceSplitter sentences;
  private final StatementReader statements;
  private final LeadReader leads;
  private final Phrases phrases;
  private final Wording wording;
  private final Clues clues;

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
    DayWords days = new DayWords(calendar);
    phrases = new Phrases(durations, clocks, dates, days, calendar);
    parties = new PartyTable(lexicon, dialects, Word.THE);
    Honorifics honorifics = new Honorifics(lexicon);
    statuses = new Statuses(lexicon);
    OfficeWords offices = new OfficeWords(statuses);
    Ranks ranks = new Ranks(statuses, Word.NAME_PARTICLE);
    statements = new StatementReader(lexicon, parties, honorifics, offices);
    leads =
        new LeadReader(
            new LeadGrammar(
                lexicon,
                calendar,
                dates,
                new PersonTables(parties, honorifics, offices, ranks),
                statements));
    sentences = new SentenceSplitter();
    page = new EnglishPage(dates, statements);
    tokenizer =
        new Tokenizer(
            lexicon.build(),
            new Tokenizer.Cuts(
                Word.ABBREVIATION,
                Word.ABBREVIATION_IN_SMALL,
                Word.MEASURE_HEAD,
                Word.MEASURE_TAIL));
    parties.finish(tokenizer);
    wording =
        new EnglishWording(
            phrases,
            statements.kinds(tokenizer),
            calendar::number,
            name -> leads.tellsFormat(tokenizer.tokenize(name)));
    clues = new EnglishClues(calendar, dates, days, parties, tokenizer);
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
  public boolean writes(char letter) {
    return letter < 128 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  @Override
  public boolean isWritten(String text) {
    return true;
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
  public PartyTable parties() {
    return parties;
  }
}
