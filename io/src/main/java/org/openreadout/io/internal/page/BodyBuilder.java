package org.openreadout.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Layout;
import org.openreadout.io.dialect.LineRule;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.source.Span;

/**
 * Builds the body's tree out of its marks. A kind of mark that is new nests under the one before
 * it; one that was met before goes on at its old level, whatever number it prints, so that a list
 * that restarts at "1." loses nothing.
 */
final class BodyBuilder {
  private final Lines lines;
  private final LineRule.@Nullable Role[] roles;
  private final Page page;
  private final Layout layout;
  private final int deepest; // how deep sections nest; deeper ones are siblings
  private final Tokens tokens;
  private final PageWords words;
  private final List<Node> stack = new ArrayList<>();

  BodyBuilder(
      Lines lines,
      LineRule.@Nullable Role[] roles,
      Page page,
      int deepest,
      Tokens tokens,
      PageWords words) {
    this.tokens = tokens;
    this.words = words;
    this.lines = lines;
    this.roles = roles;
    this.page = page;
    layout = page.dialect.layout();
    this.deepest = deepest;
  }

  void build(int from, int to) {
    if (!page.sections.isEmpty()) {
      stack.add(page.sections.get(page.sections.size() - 1));
    }
    for (int i = from; i < to; ) {
      boolean standing = page.put(roles[i], new Block(null, lines.start(i), lines.end(i)));
      i = standing ? i + 1 : paragraph(i, lines.paragraphEnd(i, to));
    }
  }

  private int paragraph(int i, int next) {
    int start = lines.start(i);
    int end = lines.end(next - 1);
    Mark mark = mark(start, end, lines.indent(i) > 0);
    if (mark == null) {
      current(start).add(new Block(null, start, end));
      return next;
    }
    Node node = open(mark, lines.indent(i) > 0);
    for (Mark inner = mark(mark.end(), end, true);
        inner != null;
        inner = mark(mark.end(), end, true)) {
      if (inner.kind() == node.kind) {
        mark = inner; // "1. 1.": the mark printed twice
        break;
      }
      mark = inner; // "2. (1)": two levels on one line
      node = open(mark, true);
    }
    if (mark.end() >= end) {
      return next;
    }
    Block block = new Block(null, mark.end(), end);
    if (isHeading(mark, next)) {
      node.heading(block);
    } else {
      node.add(block);
    }
    return next;
  }

  private @Nullable Mark mark(int start, int end, boolean indented) {
    Mark mark = start < end ? Mark.read(lines.text(), start, end) : null;
    if (mark == null
        || (layout == Layout.PROSE
            && mark.kind() != Mark.Kind.DASH
            && mark.kind() != Mark.Kind.DOT)) {
      return null;
    }
    // "70 years since WWII" behind "2.": a number that is no mark
    return mark.kind() == Mark.Kind.BARE && indented ? null : mark;
  }

  private Node open(Mark mark, boolean indented) {
    int level = stack.size();
    for (int k = 0; k < stack.size(); k++) {
      Node open = stack.get(k);
      boolean same =
          open.kind == mark.kind()
              && (open.indented == indented
                  || open.heading() == null
                  || mark.kind() != Mark.Kind.DOT);
      if (same) {
        level = k;
        break;
      }
    }
    if (level >= deepest) {
      level = deepest - 1;
      page.tooDeep = page.tooDeep == null ? new Span(mark.start(), mark.markEnd()) : page.tooDeep;
    }
    while (stack.size() > level) {
      stack.remove(stack.size() - 1);
    }
    Node node = new Node(mark, lines.text(), indented, mark.start(), mark.markEnd());
    attach(node);
    return node;
  }

  private void attach(Node node) {
    if (stack.isEmpty()) {
      page.sections.add(node);
    } else {
      stack.get(stack.size() - 1).add(node);
    }
    stack.add(node);
  }

  /** The part that an unmarked paragraph belongs to: the one that is open, or prose of its own. */
  private Node current(int start) {
    if (stack.isEmpty()) {
      attach(new Node(null, lines.text(), false, start, start));
    }
    return stack.get(stack.size() - 1);
  }

  /** A numbered line that is no sentence and not part of a list inside one. */
  private boolean isHeading(Mark mark, int next) {
    if (layout == Layout.PROSE
        || mark.kind() == Mark.Kind.DASH
        || (mark.kind() == Mark.Kind.LETTER && !textFollows(next))) {
      return false;
    }
    int end = lines.end(next - 1);
    if (lines.last(next - 1) == ',' || end - mark.end() > 200) {
      return false;
    }
    boolean single = lines.stop(mark.end(), end) < 0;
    int first = tokens.at(mark.end());
    int behind = tokens.at(end);
    return (!lines.endsSentence(next - 1) || (single && words.endsHeading(tokens, first, behind)))
        && !words.reports(tokens, first, behind);
  }

  /** Whether an unmarked sentence stands in the next line, so that this one may be its heading. */
  private boolean textFollows(int next) {
    return next < lines.size()
        && lines.endsSentence(next)
        && Mark.read(lines.text(), lines.start(next), lines.end(next)) == null;
  }
}
