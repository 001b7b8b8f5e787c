package org.openreadout.io.internal.page;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.LineRule;
import org.openreadout.io.internal.words.Tokens;

/** Finds the line where the lead begins: the first one that is a sentence and no caption. */
final class LeadFinder {
  /** The shortest line of a damaged page that may be a lead though it doesn't end like one. */
  private static final int SHORTEST_DAMAGED = 100;

  private final PageWords words;
  private final Tokens tokens;
  private final Lines lines;
  private final LineRule.@Nullable Role[] roles;
  private final int shortest;

  LeadFinder(PageWords words, Tokens tokens, Lines lines, LineRule.@Nullable Role[] roles) {
    this.words = words;
    this.tokens = tokens;
    this.lines = lines;
    this.roles = roles;
    shortest = words.shortestLead();
  }

  /** How a paragraph ends; found once for all its lines. */
  private enum Ending {
    SENTENCE,
    /** "… is as follows. (Attending were …)" */
    PARENTHESIS_BEHIND_SENTENCE,
    PARENTHESIS,
    /** Open, and a list begins behind it. */
    LIST_BEHIND,
    /** "… Chargé d’Affaires a.i." */
    HEADLINE,
    OPEN
  }

  /**
   * The index of the lead's first line; {@code limit} where there is none.
   *
   * @param headlineFirst whether the first of several lines is the headline, even if it ends in
   *     "Jr."
   */
  int find(int limit, boolean headlineFirst) {
    int last = -1; // of the paragraph that a line stands in
    Ending ending = Ending.OPEN;
    for (int i = headlineFirst && limit > 1 ? 1 : 0; i < limit; i++) {
      if (i > last) {
        last = lines.paragraphEnd(i, lines.size()) - 1;
        ending = ending(i, last);
      }
      if (roles[i] == null
          && lines.end(last) - lines.start(i) >= shortest
          && !isSubtitle(i)
          && isLead(i, ending)) {
        return i;
      }
    }
    for (int i = 0; i < limit; i++) {
      if (roles[i] == null
          && lines.length(i) >= SHORTEST_DAMAGED
          && (opensLead(i) || hasSentence(i))) {
        return i;
      }
    }
    return limit;
  }

  private boolean isLead(int i, Ending ending) {
    return switch (ending) {
      case SENTENCE, PARENTHESIS_BEHIND_SENTENCE -> true;
      // "On July 18, … was held. The overview is as follows (co-chairmen: …)"
      // "On July 17, the Office convened … The meeting served to" above a list
      case PARENTHESIS, LIST_BEHIND -> opensLead(i) && hasSentence(i);
      case HEADLINE, OPEN -> false;
    };
  }

  /** A line in italics that doesn't open like a lead. */
  private boolean isSubtitle(int i) {
    return lines.first(i) == '*' && !opensLead(i);
  }

  private Ending ending(int first, int last) {
    if (words.endsHeadline(tokens, tokens.at(lines.start(first)), tokens.at(lines.end(last)))) {
      return Ending.HEADLINE;
    }
    if (lines.last(last) == ')') {
      return parenthesisBehindSentence(last)
          ? Ending.PARENTHESIS_BEHIND_SENTENCE
          : Ending.PARENTHESIS;
    }
    if (lines.endsSentence(last)) {
      return Ending.SENTENCE;
    }
    Mark next =
        last + 1 < lines.size()
            ? Mark.read(lines.text(), lines.start(last + 1), lines.end(last + 1))
            : null;
    return next != null && next.kind() == Mark.Kind.DASH ? Ending.LIST_BEHIND : Ending.OPEN;
  }

  /** A closing parenthesis behind a stop inside it or before it. */
  private boolean parenthesisBehindSentence(int i) {
    int open = lines.end(i);
    int depth = 0; // "(Attending were A (chair); B …)"
    do {
      open--;
      char c = lines.text().charAt(open);
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
    } while (open > lines.start(i) && depth > 0);
    int k = open - 1;
    while (k > lines.start(i) && Lines.isSpace(lines.text().charAt(k))) {
      k--;
    }
    return k > lines.start(i) + shortest && lines.text().charAt(k) == '.';
  }

  private boolean hasSentence(int i) {
    return lines.stop(lines.start(i) + shortest, lines.end(i)) > 0;
  }

  private boolean opensLead(int i) {
    Mark mark = Mark.read(lines.text(), lines.start(i), lines.end(i));
    int first = tokens.at(mark == null ? lines.start(i) : mark.end());
    return words.opensLead(
        tokens, tokens.isMark(first, '*') ? first + 1 : first, tokens.at(lines.end(i)));
  }
}
