package org.openreadout.io.internal.grammar.ja.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.LineRule;
import org.openreadout.io.internal.grammar.ja.lead.Events;
import org.openreadout.io.internal.grammar.ja.time.DateReader;
import org.openreadout.io.internal.meeting.DateReading;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.BodyBuilder;
import org.openreadout.io.internal.page.Lines;
import org.openreadout.io.internal.page.Mark;
import org.openreadout.io.internal.page.Page;
import org.openreadout.io.internal.page.Pages;
import org.openreadout.io.internal.page.StandingLines;
import org.openreadout.io.internal.words.Tokens;

/**
 * Lays a release out: section of the site, headline, date and what photographs show; the lead, the
 * first line that ends like a sentence; the body; and what stands below it.
 */
public final class ReleasePage implements Pages {
  private final DateReader dates;
  private final Events events;

  public ReleasePage(DateReader dates, Events events) {
    this.dates = dates;
    this.events = events;
  }

  @Override
  public Page read(Tokens tokens, StandingLines.Reading standing, int deepest) {
    Lines lines = standing.lines;
    LineRule.@Nullable Role[] roles = standing.roles;
    Page page = new Page(standing.dialect);
    int tail = tail(roles);
    int lead = 0;
    while (lead < tail && (roles[lead] != null || !lines.endsSentence(lead))) {
      lead++;
    }
    front(tokens, standing, lead, page);
    int body = lead;
    if (lead < tail) {
      page.lead.add(lead(lines, lead));
      body = lead + 1;
    }
    new BodyBuilder(lines, roles, page, deepest, tokens, (t, from, to) -> false).build(body, tail);
    for (int i = tail; i < lines.size(); i++) {
      Block line = new Block(null, lines.start(i), lines.end(i));
      if (!page.put(roles[i], line)) {
        page.notes.add(line);
      }
    }
    return page;
  }

  /** The first line of the tail: links and notes at the end, and an appendix. */
  private static int tail(LineRule.@Nullable Role[] roles) {
    int tail = roles.length;
    while (tail > 0
        && (roles[tail - 1] == LineRule.Role.LINK || roles[tail - 1] == LineRule.Role.NOTE)) {
      tail--;
    }
    for (int i = 0; i < tail; i++) {
      if (roles[i] == LineRule.Role.APPENDIX) {
        return i;
      }
    }
    return tail;
  }

  private static Block lead(Lines lines, int i) {
    Mark mark = Mark.read(lines.text(), lines.start(i), lines.end(i));
    return mark == null
        ? new Block(null, lines.start(i), lines.end(i))
        : new Block(mark.printed(), mark.end(), lines.end(i));
  }

  private void front(Tokens tokens, StandingLines.Reading standing, int to, Page page) {
    Lines lines = standing.lines;
    List<Integer> before = new ArrayList<>(2); // lines of no known role before the date
    List<Integer> after = new ArrayList<>(2);
    for (int i = 0; i < to; i++) {
      LineRule.Role role = standing.roles[i];
      Block line = new Block(null, lines.start(i), lines.end(i));
      boolean series = role == LineRule.Role.SERIES && page.series == null && page.date == null;
      if (series) {
        page.series = line;
      }
      if (series || page.put(role, line)) {
        continue;
      }
      if (page.date == null && isDate(tokens, lines, i, page)) {
        page.date = line;
      } else {
        (page.date == null ? before : after).add(i);
      }
    }
    for (int i : before) {
      Block line = new Block(null, lines.start(i), lines.end(i));
      boolean named = namesMeeting(tokens, line);
      if (page.title == null && (named || page.series != null)) {
        page.title = line;
      } else if (page.series == null) {
        page.series = line;
      } else {
        page.notes.add(line);
      }
    }
    after.forEach(i -> page.captions.add(new Block(null, lines.start(i), lines.end(i))));
  }

  private boolean isDate(Tokens tokens, Lines lines, int i, Page page) {
    DateReading date = dates.read(tokens, tokens.at(lines.start(i)), null);
    if (date == null || date.year() == 0 || date.next() < tokens.at(lines.end(i))) {
      return false;
    }
    page.released = date;
    return true;
  }

  private boolean namesMeeting(Tokens tokens, Block line) {
    for (int i = tokens.at(line.start()); i < tokens.at(line.end()); i++) {
      if (events.isAt(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
