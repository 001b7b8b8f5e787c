package org.openreadout.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Layout;
import org.openreadout.io.dialect.LineRule;
import org.openreadout.io.internal.words.Tokens;

/**
 * Reads what stands before the lead: series, headline, date, office, attribution, captions, in any
 * order.
 */
final class FrontMatter {
  /** The longest name of a section of a site, in characters. */
  private static final int LONGEST_SERIES = 45;

  /** The longest line that is a date, in characters. */
  private static final int LONGEST_DATE = 40;

  private final PageWords words;
  private final Tokens tokens;
  private final Lines lines;
  private final LineRule.@Nullable Role[] roles;
  private final Dialect dialect;
  private final Page page;
  private final List<Integer> before = new ArrayList<>(2); // lines of no known role before the date
  private final List<Integer> after = new ArrayList<>(3);

  FrontMatter(
      PageWords words,
      Tokens tokens,
      Lines lines,
      LineRule.@Nullable Role[] roles,
      Dialect dialect,
      Page page) {
    this.words = words;
    this.tokens = tokens;
    this.lines = lines;
    this.roles = roles;
    this.dialect = dialect;
    this.page = page;
  }

  void read(int from, int to) {
    for (int i = from; i < to; i++) {
      line(i);
    }
    boolean numbered = dialect.layout() == Layout.NUMBERED;
    if (page.date == null && numbered) {
      undated();
    } else {
      title(before, numbered);
      if (page.title == null && numbered && page.date != null) {
        titleAfterDate();
      }
      if (page.title == null && !numbered) {
        title(after, false);
      }
    }
    after.forEach(i -> rest(numbered, i));
  }

  /**
   * A line between date and lead that nothing else took: what a photograph shows, on pages that
   * have some there; a subtitle, where it is in italics.
   */
  private void rest(boolean numbered, int i) {
    boolean italics = lines.first(i) == '*' && lines.last(i) == '*';
    (numbered ? page.captions : italics ? page.notes : page.unread).add(block(i));
  }

  private void line(int i) {
    LineRule.Role role = roles[i];
    if (role == LineRule.Role.SERIES
        && page.series == null
        && before.isEmpty()
        && page.date == null) {
      page.series = block(i);
    } else if (role == LineRule.Role.OFFICE || role == LineRule.Role.APPENDIX) {
      page.notes.add(block(i));
    } else if (page.put(role, block(i))) {
      return;
    } else if (page.date == null && isDate(i)) {
      page.date = block(i);
    } else if (isSectionHeading(i)) {
      page.sections.add(heading(i));
    } else {
      (page.date == null ? before : after).add(i);
    }
  }

  private boolean isDate(int i) {
    if (lines.length(i) > LONGEST_DATE) {
      return false;
    }
    int from = first(i);
    int to = behind(i);
    PrintedDay day = words.day(tokens, tokens.isMark(from, '(') ? from + 1 : from, to);
    if (day == null) {
      return false;
    }
    boolean closed = tokens.isMark(day.next(), ')') || tokens.isMark(day.next(), '.');
    if (day.next() + (closed ? 1 : 0) < to) {
      return false;
    }
    page.released = day;
    return true;
  }

  /** "1. Japan-Mongolia Summit Meeting" above the lead: the lead stands in a section. */
  private boolean isSectionHeading(int i) {
    Mark mark =
        dialect.layout() == Layout.NUMBERED
            ? Mark.read(lines.text(), lines.start(i), lines.end(i))
            : null;
    return mark != null
        && (mark.kind() == Mark.Kind.DOT
            || mark.kind() == Mark.Kind.BARE
            || mark.kind() == Mark.Kind.ROMAN)
        && page.date != null;
  }

  private Node heading(int i) {
    Mark mark =
        java.util.Objects.requireNonNull(Mark.read(lines.text(), lines.start(i), lines.end(i)));
    Node node = new Node(mark, lines.text(), lines.indent(i) > 0, lines.start(i), lines.end(i));
    node.heading(new Block(null, mark.end(), lines.end(i)));
    return node;
  }

  /**
   * The first of several lines is the headline; the others, its second half or a subtitle, are
   * notes.
   */
  private void title(List<Integer> candidates, boolean numbered) {
    int first = 0;
    if (numbered
        && candidates.size() > 1
        && page.series == null
        && isSeriesLike(candidates.get(0), candidates.get(1))) {
      page.series = block(candidates.get(0));
      first = 1;
    }
    boolean section =
        numbered
            && candidates.size() == 1
            && page.series == null
            && page.date != null
            && !namesMeeting(candidates.get(0));
    if (section) {
      page.series = block(candidates.get(0)); // a section of the site, and no headline at all
    } else if (first < candidates.size()) {
      page.title = block(candidates.get(first));
    }
    for (int k = first + 1; k < candidates.size(); k++) {
      page.notes.add(block(candidates.get(k)));
    }
    candidates.clear();
  }

  /**
   * A short line without the noun of a meeting above one with it: a section of the site that no
   * table names.
   */
  private boolean isSeriesLike(int first, int second) {
    return lines.length(first) <= LONGEST_SERIES
        && !namesMeeting(first)
        && namesMeeting(second)
        && lines.blankBefore(second);
  }

  /** A headline below the date, which no other one stands above. */
  private void titleAfterDate() {
    if (after.isEmpty() || (page.series != null && namesRelations(page.series))) {
      return;
    }
    int first = after.get(0);
    boolean caption = isNumbered(first) || (after.size() > 1 && repeats(after.get(1), first));
    if (!caption && namesMeeting(first) && words.isHeadline(tokens, first(first), behind(first))) {
      page.title = block(first);
      after.remove(0);
    }
  }

  private boolean namesRelations(Block series) {
    return words.namesRelations(tokens, tokens.at(series.start()), tokens.at(series.end()));
  }

  /** "… Meeting2": the second of several photographs. */
  private boolean isNumbered(int i) {
    return Character.isDigit(lines.last(i));
  }

  /** Whether a line begins with all of another. */
  private boolean repeats(int i, int other) {
    return lines
        .text()
        .regionMatches(lines.start(i), lines.text(), lines.start(other), lines.length(other));
  }

  /** Without a date, a line that names a meeting is the headline; any other is a caption. */
  private void undated() {
    List<Integer> all = new ArrayList<>(before);
    before.clear();
    if (all.size() > 1 && page.series == null && isSeriesLike(all.get(0), all.get(1))) {
      page.series = block(all.remove(0));
    }
    for (int i : all) {
      if (page.title == null && namesMeeting(i) && !isNumbered(i)) {
        page.title = block(i);
      } else if (page.title == null
          && page.series == null
          && i == 0
          && lines.length(i) <= LONGEST_SERIES) {
        page.series = block(i);
      } else {
        after.add(i);
      }
    }
  }

  private boolean namesMeeting(int i) {
    return words.namesMeeting(tokens, first(i), behind(i));
  }

  private int first(int line) {
    return tokens.at(lines.start(line));
  }

  private int behind(int line) {
    return tokens.at(lines.end(line));
  }

  private Block block(int i) {
    return new Block(null, lines.start(i), lines.end(i));
  }
}
