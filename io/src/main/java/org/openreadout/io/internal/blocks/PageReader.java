package org.openreadout.io.internal.blocks;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Layout;
import org.openreadout.io.dialect.LineRule;
import org.openreadout.io.internal.scan.Tokens;
import org.openreadout.io.internal.time.DateReader;

/** Lays a text out into front matter, lead, body and tail. */
public final class PageReader {
  private final DateReader dates;

  public PageReader(DateReader dates) {
    this.dates = dates;
  }

  /** The page that a dialect sees in a text. */
  public Page read(Tokens tokens, Dialect dialect) {
    Lines lines = new Lines(tokens.text());
    Page page = new Page();
    LineRule.@Nullable Role[] roles = roles(lines, dialect);
    int tail = tail(lines, roles);
    int lead = LeadFinder.find(lines, roles, tail, dialect.layout() == Layout.PROSE && lines.size() > 0 && lines.length(0) < 250);
    new FrontMatter(dates, tokens, lines, roles, dialect, page).read(0, lead);
    int body = dialect.layout() == Layout.NUMBERED ? numberedLead(lines, roles, lead, tail, page) : proseLead(lines, lead, tail, page);
    new BodyBuilder(lines, roles, page, dialect.layout()).build(body, tail);
    rest(lines, roles, tail, page);
    return page;
  }

  private static LineRule.@Nullable Role[] roles(Lines lines, Dialect dialect) {
    LineRule.@Nullable Role[] roles = new LineRule.@Nullable Role[lines.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = role(lines, i, dialect);
    }
    return roles;
  }

  private static LineRule.@Nullable Role role(Lines lines, int i, Dialect dialect) {
    int start = lines.start(i);
    char c = lines.first(i);
    if (c == '\u2022' || c == '(' && lines.length(i) > 12) {
      // a bullet before a credit: "• (Photo) …"
      start = c == '\u2022' ? skip(lines, i) : start;
    }
    for (LineRule rule : dialect.lines()) {
      boolean counts = rule.role() != LineRule.Role.EVIDENCE && (lines.length(i) <= 160 || rule.role() == LineRule.Role.NOTE && rule.match() == LineRule.Match.CONTAINS && lines.length(i) <= 400);
      boolean seriesFits = rule.role() != LineRule.Role.SERIES || i <= 2;
      if (counts && seriesFits && rule.matches(lines.text(), start, lines.end(i))) {
        return rule.role();
      }
    }
    return null;
  }

  private static int skip(Lines lines, int i) {
    int k = lines.start(i) + 1;
    while (k < lines.end(i) && lines.text().charAt(k) == ' ') {
      k++;
    }
    return k;
  }

  /** The first line of the tail: links and notes at the end, and an appendix. */
  private static int tail(Lines lines, LineRule.@Nullable Role[] roles) {
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
    return role == LineRule.Role.LINK || role == LineRule.Role.NOTE || role == LineRule.Role.APPENDIX;
  }

  private static void rest(Lines lines, LineRule.@Nullable Role[] roles, int tail, Page page) {
    for (int i = tail; i < lines.size(); i++) {
      Block block = new Block(null, lines.start(i), lines.end(i));
      (roles[i] == LineRule.Role.LINK ? page.links : page.notes).add(block);
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

  /** The lead runs up to its introducer, where there is one before the first number; else it is one paragraph. */
  private static int numberedLead(Lines lines, LineRule.@Nullable Role[] roles, int lead, int tail, Page page) {
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
      boolean marked = Mark.read(lines.text(), lines.start(k), lines.end(k)) != null && roles[k] != LineRule.Role.CAPTION;
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
    return new Block(mark == null ? null : mark.printed(), start, lines.end(to - 1));
  }
}
