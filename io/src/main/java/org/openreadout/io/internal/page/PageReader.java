package org.openreadout.io.internal.page;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Layout;
import org.openreadout.io.dialect.LineRule;
import org.openreadout.io.internal.words.Tokens;

/** Lays one text out into front matter, lead, body and tail. */
public final class PageReader {
  /** The longest headline, in characters: a longer first line may be the lead itself. */
  private static final int LONGEST_HEADLINE = 249;

  /** How many lines behind the lead's first paragraph an introducer is looked for. */
  private static final int INTRODUCER_WITHIN = 12;

  private final PageWords words;
  private final Tokens tokens;
  private final Dialect dialect;
  private final Lines lines;
  private final LineRule.@Nullable Role[] roles;
  private final Page page;

  /**
   * A reader.
   *
   * @param words what the language of the text tells by its words
   * @param standing the text's standing lines
   */
  public PageReader(PageWords words, Tokens tokens, StandingLines.Reading standing) {
    this.words = words;
    this.tokens = tokens;
    dialect = standing.dialect;
    lines = standing.lines;
    roles = standing.roles;
    page = new Page(dialect);
  }

  /**
   * The page, as its dialect lays it out.
   *
   * @param deepest how deep lists may nest
   */
  public Page read(int deepest) {
    boolean prose = dialect.layout() == Layout.PROSE;
    int tail = tail(roles);
    int lead =
        new LeadFinder(words, tokens, lines, roles)
            .find(tail, prose && lines.size() > 0 && lines.length(0) <= LONGEST_HEADLINE);
    new FrontMatter(words, tokens, lines, roles, dialect, page).read(0, lead);
    int body = prose ? proseLead(lead, tail) : numberedLead(lead, tail);
    new BodyBuilder(lines, roles, page, deepest, tokens, words).build(body, tail);
    rest(tail);
    return page;
  }

  /** The page of a text whose words tell nothing: all of it is body. */
  public Page readAsBody(int deepest) {
    new BodyBuilder(lines, roles, page, deepest, tokens, words).build(0, lines.size());
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

  private void rest(int tail) {
    for (int i = tail; i < lines.size(); i++) {
      Block block = new Block(null, lines.start(i), lines.end(i));
      if (!page.put(roles[i], block)) {
        page.notes.add(block);
      }
    }
  }

  private int proseLead(int lead, int tail) {
    if (lead >= tail) {
      return lead;
    }
    int end = lines.paragraphEnd(lead, tail);
    page.lead.add(new Block(null, lines.start(lead), lines.end(end - 1)));
    return end;
  }

  /**
   * The lead runs up to its introducer, where there is one before the first number; else it is one
   * paragraph.
   */
  private int numberedLead(int lead, int tail) {
    if (lead >= tail) {
      return lead;
    }
    int end = lines.paragraphEnd(lead, tail);
    page.lead.add(block(lead, end));
    if (introducesBody(lead, end)) {
      return end;
    }
    int k = end;
    int last = -1;
    while (k < tail && k < end + INTRODUCER_WITHIN) {
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
      int next = lines.paragraphEnd(k, tail);
      if (introducesBody(k, next)) {
        last = next;
        break;
      }
      k = next;
    }
    for (k = end; k < last; ) {
      int next = lines.paragraphEnd(k, tail);
      if (roles[k] == LineRule.Role.CAPTION) {
        page.captions.add(block(k, next));
      } else {
        page.lead.add(block(k, next));
      }
      k = next;
    }
    return Math.max(end, last);
  }

  private boolean introducesBody(int from, int to) {
    return words.introducesBody(tokens, tokens.at(lines.start(from)), tokens.at(lines.end(to - 1)));
  }

  private Block block(int from, int to) {
    Mark mark = Mark.read(lines.text(), lines.start(from), lines.end(from));
    int start = mark == null ? lines.start(from) : mark.end();
    Mark again = mark == null ? null : Mark.read(lines.text(), start, lines.end(from));
    if (mark != null && again != null && again.kind() == mark.kind()) {
      start = again.end(); // "1. 1.": the mark printed twice
    }
    return new Block(mark == null ? null : mark.printed(lines.text()), start, lines.end(to - 1));
  }
}
