package org.openreadout.io.internal.pipeline;

import org.openreadout.io.internal.blocks.PageReader;
import org.openreadout.io.internal.lead.LeadGrammar;
import org.openreadout.io.internal.lead.LeadReader;
import org.openreadout.io.internal.people.Honorifics;
import org.openreadout.io.internal.people.OfficeWords;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.scan.EnglishWords;
import org.openreadout.io.internal.scan.Lexicon;
import org.openreadout.io.internal.scan.Tokenizer;
import org.openreadout.io.internal.sentence.SentenceSplitter;
import org.openreadout.io.internal.statement.StatementReader;
import org.openreadout.io.internal.time.CalendarWords;
import org.openreadout.io.internal.time.DateReader;

/**
 * The grammar of English readouts with all its tables, read once and shared by every parser.
 * Immutable.
 */
final class English {
  /** Loaded when the first text is parsed. */
  static final English GRAMMAR = new English();

  final Tokenizer tokenizer;
  final PartyTable parties;
  final PageReader pages;
  final SentenceSplitter sentences;
  final StatementReader statements;
  final LeadReader leads;

  private English() {
    Lexicon.Builder lexicon = new Lexicon.Builder();
    EnglishWords words = new EnglishWords(lexicon);
    CalendarWords calendar = new CalendarWords(lexicon);
    DateReader dates = new DateReader(calendar);
    parties = new PartyTable(lexicon);
    Honorifics honorifics = new Honorifics(lexicon);
    OfficeWords offices = new OfficeWords(lexicon);
    statements = new StatementReader(lexicon, words, parties, honorifics, offices);
    leads =
        new LeadReader(
            new LeadGrammar(lexicon, calendar, dates, parties, honorifics, offices, statements));
    sentences = new SentenceSplitter(words);
    pages = new PageReader(dates, statements::tells);
    Lexicon all = lexicon.build();
    tokenizer = new Tokenizer(all, words.abbreviations(all.size()));
    parties.finish(tokenizer);
  }
}
