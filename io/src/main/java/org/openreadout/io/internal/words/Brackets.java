package org.openreadout.io.internal.words;

import java.util.Arrays;

/**
 * Which quotation marks and parentheses of a text belong together, paragraph by paragraph. A mark
 * that finds no partner in its paragraph encloses nothing, so that a forgotten one can't swallow
 * the rest.
 */
public final class Brackets {
  private final Tokens tokens;
  // the closing token of an opening one, plus one; 0 for none; empty while there are no pairs
  private int[] partner = {};
  private int[] open = new int[16];

  public Brackets(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Pairs the marks of one paragraph; each paragraph once. */
  public void pair(int from, int to) {
    int depth = 0;
    int straight = -1;
    for (int i = from; i < to; i++) {
      char c = tokens.mark(i);
      switch (c) {
        case 0 -> {}
        case '(', '[', '\u201C', '\uFF08', '\u300C', '\u300E' -> {
          if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
          }
          open[depth++] = i;
        }
        case ')', ']', '\u201D', '\uFF09', '\u300D', '\u300F' -> depth = close(i, c, depth);
        case '"' -> {
          if (straight < 0) {
            straight = i;
          } else {
            match(straight, i);
            straight = -1;
          }
        }
        default -> {}
      }
    }
  }

  private int close(int i, char c, int depth) {
    char opening =
        switch (c) {
          case ')' -> '(';
          case ']' -> '[';
          case '\uFF09' -> '\uFF08';
          case '\u300D' -> '\u300C';
          case '\u300F' -> '\u300E';
          default -> '\u201C';
        };
    // only the innermost few are looked at: a flood of wrong closings stays linear
    for (int d = depth - 1; d >= 0 && d >= depth - 4; d--) {
      if (tokens.mark(open[d]) == opening) {
        match(open[d], i);
        return d;
      }
    }
    return depth;
  }

  private void match(int opening, int closing) {
    if (partner.length == 0) {
      partner = new int[tokens.size()];
    }
    partner[opening] = closing + 1;
  }

  /** The token that closes what opens at a token; -1 where nothing does. */
  public int closing(int i) {
    return i < 0 || i >= partner.length ? -1 : partner[i] - 1;
  }

  /** Whether a quotation opens at a token, and closes. */
  public boolean isQuotation(int i) {
    return closing(i) >= 0 && (tokens.isMark(i, '\u201C') || tokens.isMark(i, '"'));
  }
}
