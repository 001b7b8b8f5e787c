package org.openreadout.io.internal.pipeline;

import java.util.List;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.LineRule;

/**
 * Tells which dialect a text is written in. Each kind of standing line counts once, with its weight: a mirror that drops or
 * rewrites some of them still leaves others.
 */
final class Detection {
  /** The least evidence that is believed. */
  private static final int ENOUGH = 3;

  /** How many characters from the start are looked at, and how many from the end. */
  private static final int HEAD = 3000;

  private static final int TAIL = 300;

  private Detection() {}

  /** The dialect with the most evidence; the fallback where there is too little. */
  static Dialect detect(String text, List<Dialect> dialects, Dialect fallback) {
    Dialect best = fallback;
    int most = ENOUGH - 1;
    for (Dialect dialect : dialects) {
      int evidence = evidence(text, dialect);
      if (evidence > most) {
        most = evidence;
        best = dialect;
      }
    }
    return best;
  }

  private static int evidence(String text, Dialect dialect) {
    int sum = 0;
    for (LineRule rule : dialect.lines()) {
      if (rule.weight() > 0 && anyLine(text, rule)) {
        sum += rule.weight();
      }
    }
    return sum;
  }

  private static boolean anyLine(String text, LineRule rule) {
    int n = text.length();
    int headEnd = Math.min(n, HEAD);
    if (rule.match() == LineRule.Match.CONTAINS) {
      return rule.matches(text, 0, headEnd) || (n > HEAD && rule.matches(text, Math.max(headEnd, n - TAIL), n));
    }
    return lines(text, 0, headEnd, rule) || (n > HEAD && lines(text, Math.max(headEnd, n - TAIL), n, rule));
  }

  private static boolean lines(String text, int from, int to, LineRule rule) {
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean end = i == to || text.charAt(i) == '\n' || text.charAt(i) == '\r';
      if (end) {
        int a = start;
        int b = i;
        while (a < b && text.charAt(a) <= ' ') {
          a++;
        }
        while (b > a && text.charAt(b - 1) <= ' ') {
          b--;
        }
        if (b > a && rule.matches(text, a, b)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
