package org.openreadout.io.internal.grammar.en.page;

import static org.openreadout.io.internal.grammar.en.Word.AD_INTERIM;
import static org.openreadout.io.internal.grammar.en.Word.BODY_FOLLOWS;
import static org.openreadout.io.internal.grammar.en.Word.CONVERSATION_BETWEEN;
import static org.openreadout.io.internal.grammar.en.Word.ETC;
import static org.openreadout.io.internal.grammar.en.Word.HEADLINE_OPENER;
import static org.openreadout.io.internal.grammar.en.Word.LEAD_OPENER;
import static org.openreadout.io.internal.grammar.en.Word.MEETING_ON_PAGE;
import static org.openreadout.io.internal.grammar.en.Word.RELATIONS;
import static org.openreadout.io.internal.grammar.en.Word.SUMMARY;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.en.clause.StatementReader;
import org.openreadout.io.internal.grammar.en.time.DateReader;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.page.PageWords;
import org.openreadout.io.internal.page.PrintedDay;
import org.openreadout.io.internal.words.Tokens;

/** The English words that tell a headline, a lead, a heading and the sentence before the body. */
public final class EnglishPage implements PageWords {
  /** How far behind "as follows" its noun may stand, in characters. */
  private static final int NOUN_BEHIND = 80;

  private static final int SHORTEST_LEAD = 50;

  private final DateReader dates;
  private final StatementReader statements;

  public EnglishPage(DateReader dates, StatementReader statements) {
    this.dates = dates;
    this.statements = statements;
  }

  @Override
  public @Nullable PrintedDay day(Tokens tokens, int from, int to) {
    DateReading date = dates.date(tokens, from, to);
    return date == null || date.year() == 0
        ? null
        : new PrintedDay(date.next(), date.resolve(null), date.lastDay());
  }

  @Override
  public boolean namesMeeting(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.begins(i, MEETING_ON_PAGE)) {
        return true;
      }
    }
    return false;
  }

  /** "Japan-U.S.-ROK Foreign Ministers’ Meeting", "The Eleventh …", "Telephone Talk …". */
  @Override
  public boolean isHeadline(Tokens tokens, int from, int to) {
    return tokens.isNumber(from)
        || tokens.is(from, HEADLINE_OPENER)
        || isPair(tokens, from)
        || namesTalkers(tokens, from, to);
  }

  private static boolean namesTalkers(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.begins(i, CONVERSATION_BETWEEN)) {
        return true;
      }
    }
    return false;
  }

  /** "Japan-Peru": a hyphen before the first space. */
  private static boolean isPair(Tokens tokens, int from) {
    int hyphen = tokens.text().indexOf('-', tokens.start(from));
    int end = from + 1;
    while (end < tokens.size() && !tokens.hasSpaceBefore(end)) {
      end++;
    }
    return hyphen > tokens.start(from) && hyphen < tokens.end(end - 1);
  }

  @Override
  public boolean endsHeadline(Tokens tokens, int from, int to) {
    return tokens.is(to - 1, AD_INTERIM);
  }

  @Override
  public boolean endsHeading(Tokens tokens, int from, int to) {
    return tokens.is(to - 1, ETC) || (tokens.isMark(to - 1, '.') && tokens.is(to - 2, ETC));
  }

  @Override
  public boolean namesRelations(Tokens tokens, int from, int to) {
    return tokens.is(to - 1, RELATIONS);
  }

  @Override
  public boolean opensLead(Tokens tokens, int from, int to) {
    return tokens.isCapital(from) && tokens.begins(from, LEAD_OPENER);
  }

  /**
   * "The overview of the meeting is as follows.", "The following is a summary of the talk." One
   * about somebody's remarks ("… stated as follows.") is none.
   */
  @Override
  public boolean introducesBody(Tokens tokens, int from, int to) {
    boolean noun = false; // whether one stands in the sentence so far
    int waits = -1; // the offset up to which a noun may follow; -1 while none is waited for
    for (int i = from; i < to; i++) {
      if (tokens.begins(i, SUMMARY)) {
        noun = true;
        if (tokens.end(i) <= waits) {
          return true;
        }
      } else if (tokens.isMark(i, '.')) {
        noun = false;
      }
      if (tokens.begins(i, BODY_FOLLOWS)) {
        if (noun) {
          return true;
        }
        waits = tokens.start(i) + NOUN_BEHIND;
      }
    }
    return false;
  }

  @Override
  public int shortestLead() {
    return SHORTEST_LEAD;
  }

  @Override
  public boolean reports(Tokens tokens, int from, int to) {
    return statements.tells(tokens, from, to);
  }
}
