package org.openreadout.io.internal.grammar.en.clues;

import static org.openreadout.io.internal.grammar.en.Word.HE_SHE;

import java.util.List;
import org.openreadout.io.internal.grammar.Clues;
import org.openreadout.io.internal.grammar.Subject;
import org.openreadout.io.internal.grammar.en.time.CalendarWords;
import org.openreadout.io.internal.grammar.en.time.DateReader;
import org.openreadout.io.internal.grammar.en.time.DayWords;
import org.openreadout.io.internal.grammar.en.time.PrintedDays;
import org.openreadout.io.internal.meeting.PrintedDay;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.io.internal.words.Tokens;

/** The words that tell of values in English. */
public final class EnglishClues implements Clues {
  private final PrintedDays days;
  private final SubjectWords subjects;
  private final NameWords names;
  private final StatusWords offices;

  public EnglishClues(
      CalendarWords calendar,
      DateReader dates,
      DayWords relative,
      PartyTable parties,
      Tokenizer tokenizer) {
    days = new PrintedDays(calendar, dates, relative);
    subjects = new SubjectWords(calendar, parties);
    names = new NameWords(tokenizer);
    offices = new StatusWords(parties, tokenizer);
  }

  @Override
  public Extent extent() {
    return Extent.PERSONS;
  }

  @Override
  public List<PrintedDay> days(Tokens tokens) {
    return days.all(tokens);
  }

  @Override
  public Subject subject(Tokens tokens, int from, int cue) {
    return subjects.before(tokens, from, cue);
  }

  @Override
  public boolean opensWithPronoun(Tokens tokens, int i) {
    return tokens.is(i, HE_SHE);
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public Offices offices() {
    return offices;
  }
}
