package org.openreadout.io.internal.page;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Layout;
import org.openreadout.io.dialect.LineRule;
import org.openreadout.io.internal.grammar.en.time.DateReader;
import org.openreadout.io.internal.words.Tokens;

/** Lays a text out into front matter, lead, body and tail. */
public final class PageReader implements Pages {
  private final DateReader dates;
  private final Reports reports;

  /**
   * Tells whether somebody reports something in a range of tokens: a line that does is no heading.
   */
  @FunctionalInterface
  public interface Reports {
    boolean in(Tokens tokens, int from, int to);
  }

  public PageReader(DateReader dates, Reports reports) {
    this.dates = dates;
    this.reports = reports;
  }

  @Override
  public Page read(Tokens tokens, StandingLines.Reading standing, int deepest) {
    Lines lines = standing.lines;
    Dialect dialect = standing.dialect;
    LineRule.@Nullable Role[] roles = standing.roles;
    Page page = new Page(dialect);
    int tail = tail(roles);
    int lead =
        LeadFinder.find(
            lines,
            roles,
            tail,
            dialect.layout() == Layout.PROSE && lines.size() > 0 && lines.length(0) < 250);
    new FrontMatter(dates, tokens, lines, roles, dialect, page).read(0, lead);
    int body =
        dialect.layout() == Layout.NUMBERED
            ? numberedLead(lines, roles, lead, tail, page)
            : proseLead(lines, lead, tail, page);
    new BodyBuilder(lines, roles, page, deepest, tokens, reports).build(body, tail);
    rest(lines, roles, tail, page);
    return page;
  }

  /** The first line of the tail: links and notes at the end, and an appendix. */
  private static int tail(LineRule.@Nullable Role[] roles) {
    int tail = roles.length;
    while (tail > 0 && isTail(roles[tail - 1])) {
      tail--;
    }
    for (int i = 3; i < tail; i++) {
      if (roles[i] == LineRule.Role.APPENDIX) {
        return i;
      }
    }
    return tail;
  }

  private static boolean isTail(LineRule.@Nullable Role role) {
    return role == LineRule.Role.LINK
        || role == LineRule.Role.NOTE
        || role == LineRule.Role.ATTRIBUTION
        || role == LineRule.Role.OFFICE
        || role == LineRule.Role.APPENDIX;
  }

  private static void rest(Lines lines, LineRule.@Nullable Role[] roles, int tail, Page page) {
    for (int i = tail; i < lines.size(); i++) {
      Block block = new Block(null, lines.start(i), lines.end(i));
      if (!page.put(roles[i], block)) {
        page.notes.add(block);
      }
    }
  }

  private static int proseLead(Lines lines, int lead, int tail, Page page) {
    if (lead >= tail) {
      return lead;
    }
    int end = BodyBuilder.paragraphEnd(lines, lead, tail);
    page.lead.add(new Block(null, lines.start(lead), lines.end(end - 1)));
    return end;
  }

  /**
   * The lead runs up to its introducer, where there is one before the first number; else it is one
   * paragraph.
   */
  private static int numberedLead(
      Lines lines, LineRule.@Nullable Role[] roles, int lead, int tail, Page page) {
    if (lead >= tail) {
      return lead;
    }
    int end = BodyBuilder.paragraphEnd(lines, lead, tail);
    page.lead.add(block(lines, lead, end));
    if (Introducer.endsIn(lines, lead, end)) {
      return end;
    }
    int k = end;
    int last = -1;
    while (k < tail && k < end + 12) {
      if (roles[k] == LineRule.Role.INTRODUCER) {
        last = k + 1;
        break;
      }
      boolean marked =
          Mark.read(lines.text(), lines.start(k), lines.end(k)) != null
              && roles[k] != LineRule.Role.CAPTION;
      if (marked) {
        break;
      }
      int next = BodyBuilder.paragraphEnd(lines, k, tail);
      if (Introducer.endsIn(lines, k, next)) {
        last = next;
        break;
      }
      k = next;
    }
    for (k = end; k < last; ) {
      int next = BodyBuilder.paragraphEnd(lines, k, tail);
      if (roles[k] == LineRule.Role.CAPTION) {
        page.captions.add(block(lines, k, next));
      } else {
        page.lead.add(block(lines, k, next));
      }
      k = next;
    }
    return Math.max(end, last);
  }

  private static Block block(Lines lines, int from, int to) {
    Mark mark = Mark.read(lines.text(), lines.start(from), lines.end(from));
    int start = mark == null ? lines.start(from) : mark.end();
    Mark again = mark == null ? null : Mark.read(lines.text(), start, lines.end(from));
    if (mark != null && again != null && again.kind() == mark.kind()) {
      start = again.end(); // "1. 1.": the mark printed twice
    }
    return new Block(mark == null ? null : mark.printed(), start, lines.end(to - 1));
  }
}
