package org.openreadout.io.internal.page;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.LineRule;

/** Finds the line where the lead begins: the first one that is a sentence and no caption. */
public final class LeadFinder {
  private static final int SHORTEST = 50;

  private LeadFinder() {}

  /**
   * The index of the lead's first line; {@code limit} where there is none.
   *
   * @param headlineFirst whether the first of several lines is the headline, even if it ends in
   *     "Jr."
   */
  static int find(Lines lines, LineRule.@Nullable Role[] roles, int limit, boolean headlineFirst) {
    int last = -1; // of the paragraph that a line stands in, found once for all its lines
    for (int i = headlineFirst && limit > 1 ? 1 : 0; i < limit; i++) {
      if (i > last) {
        last = BodyBuilder.paragraphEnd(lines, i, lines.size()) - 1;
      }
      if (roles[i] == null && isLead(lines, i, last)) {
        return i;
      }
    }
    // a damaged page: the first line that begins like a lead or has a sentence in it, though it
    // doesn't end like one
    for (int i = 0; i < limit; i++) {
      if (roles[i] == null
          && lines.length(i) >= SHORTEST * 2
          && (startsWithOpening(lines, i) || hasSentence(lines, i))) {
        return i;
      }
    }
    return limit;
  }

  private static boolean isLead(Lines lines, int i, int last) {
    int length = lines.end(last) - lines.start(i);
    if (lines.first(i) == '*' && !startsWithOpening(lines, i)) {
      return false; // a subtitle in italics
    }
    if (length < SHORTEST || lines.text().startsWith("a.i.", lines.end(last) - 4)) {
      return false; // a headline may end in "Chargé d’Affaires a.i."
    }
    return lines.last(last) == ')'
        // "On July 18, … was held. The overview is as follows (co-chairmen: …)"
        ? parenthesisAfterSentence(lines, last)
            || (startsWithOpening(lines, i) && hasSentence(lines, i))
        : lines.endsSentence(last) || opensList(lines, i, last);
  }

  /** "On July 17, the Office convened … The meeting served to" above a list. */
  private static boolean opensList(Lines lines, int i, int last) {
    Mark next =
        last + 1 < lines.size()
            ? Mark.read(lines.text(), lines.start(last + 1), lines.end(last + 1))
            : null;
    return next != null
        && next.kind() == Mark.Kind.DASH
        && startsWithOpening(lines, i)
        && hasSentence(lines, i);
  }

  /**
   * "… is as follows. (Attending were …)": a closing parenthesis behind a stop inside it or before
   * it.
   */
  private static boolean parenthesisAfterSentence(Lines lines, int i) {
    if (lines.last(i) != ')') {
      return false;
    }
    int open = lines.end(i) - 1;
    while (open > lines.start(i) && lines.text().charAt(open) != '(') {
      open--;
    }
    int k = open - 1;
    while (k > lines.start(i) && lines.text().charAt(k) == ' ') {
      k--;
    }
    return k > lines.start(i) + SHORTEST && lines.text().charAt(k) == '.';
  }

  private static boolean hasSentence(Lines lines, int i) {
    return lines.stop(lines.start(i) + SHORTEST, lines.end(i)) > 0;
  }

  private static boolean startsWithOpening(Lines lines, int i) {
    String text = lines.text();
    Mark mark = Mark.read(text, lines.start(i), lines.end(i));
    int start = mark == null ? lines.start(i) : mark.end();
    start += start < text.length() && text.charAt(start) == '*' ? 1 : 0;
    for (String opening :
        new String[] {"On ", "From ", "Today", "In the ", "This ", "At ", "Yesterday"}) {
      if (text.startsWith(opening, start)) {
        return true;
      }
    }
    return false;
  }
}
