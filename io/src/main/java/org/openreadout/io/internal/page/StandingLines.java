package org.openreadout.io.internal.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.LineRule;

/**
 * Finds the standing lines of all dialects in one pass over a text (an Aho-Corasick automaton over
 * the rules' words), to tell which dialect the text is written in and what its lines are. Built
 * once for a parser.
 */
public final class StandingLines {
  /** The least evidence that is believed. */
  private static final int ENOUGH = 3;

  /** How many characters from the start speak for a dialect, and how many from the end. */
  private static final int HEAD = 3000;

  private static final int TAIL = 300;

  /** The longest line that can be a standing one, and the longest note. */
  private static final int LONGEST = 160;

  private static final int LONGEST_NOTE = 400;

  private final List<Dialect> dialects;
  private final Dialect fallback;
  private final List<LineRule> rules = new ArrayList<>();
  private final int[] firstRule; // of each dialect, in the order of dialects; the fallback last
  private final char[] classes =
      new char[Character.MAX_VALUE + 1]; // 0: a character that no rule has
  private int classCount = 1;
  private int[] next; // state * classCount + class
  private int[][] ends; // the rules that end in a state

  public StandingLines(List<Dialect> dialects, Dialect fallback) {
    this.dialects = dialects;
    this.fallback = fallback;
    firstRule = new int[dialects.size() + 2];
    List<Dialect> all = new ArrayList<>(dialects);
    all.add(fallback);
    for (int d = 0; d < all.size(); d++) {
      firstRule[d] = rules.size();
      rules.addAll(all.get(d).lines());
    }
    firstRule[all.size()] = rules.size();
    for (LineRule rule : rules) {
      for (int i = 0; i < rule.text().length(); i++) {
        char c = LineRule.fold(rule.text().charAt(i));
        if (classes[c] == 0) {
          classes[c] = (char) classCount++;
        }
      }
    }
    for (int c = 0; c <= Character.MAX_VALUE; c++) { // both cases, all apostrophes and spaces
      char folded = LineRule.fold((char) c);
      classes[c] = folded == c ? classes[c] : classes[folded];
    }
    next = new int[classCount];
    ends = new int[1][0];
    build();
  }

  private void build() {
    int states = 1;
    List<List<Integer>> found = new ArrayList<>(List.of(new ArrayList<>()));
    for (int r = 0; r < rules.size(); r++) {
      int state = 0;
      String text = rules.get(r).text();
      for (int i = 0; i < text.length(); i++) {
        int edge = state * classCount + classes[text.charAt(i)];
        if (next[edge] == 0) {
          next[edge] = states++;
          next = Arrays.copyOf(next, states * classCount);
          found.add(new ArrayList<>());
        }
        state = next[edge];
      }
      found.get(state).add(r);
    }
    link(states, found);
    ends = new int[states][];
    for (int s = 0; s < states; s++) {
      ends[s] = found.get(s).stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private void link(int states, List<List<Integer>> found) {
    int[] fail = new int[states];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    for (int c = 0; c < classCount; c++) {
      if (next[c] != 0) {
        queue.add(next[c]);
      }
    }
    while (!queue.isEmpty()) {
      int state = queue.remove();
      found.get(state).addAll(found.get(fail[state]));
      for (int c = 0; c < classCount; c++) {
        int to = next[state * classCount + c];
        int other = next[fail[state] * classCount + c];
        if (to == 0) {
          next[state * classCount + c] = other;
        } else {
          fail[to] = other;
          queue.add(to);
        }
      }
    }
  }

  /** A text's lines, its dialect, and what that dialect says of each line. */
  public static final class Reading {
    /** The lines that are not blank. */
    public final Lines lines;

    /** The dialect that the text is written in. */
    public final Dialect dialect;

    /** By line; null for a line that is not a standing one. */
    public final LineRule.@Nullable Role[] roles;

    private Reading(Lines lines, Dialect dialect, LineRule.@Nullable Role[] roles) {
      this.lines = lines;
      this.dialect = dialect;
      this.roles = roles;
    }

    /** The same lines in a dialect that no standing line tells, such as that of a language. */
    public Reading in(Dialect other) {
      return new Reading(lines, other, new LineRule.@Nullable Role[lines.size()]);
    }
  }

  /** Looks for the standing lines of a text. */
  public Reading read(String text) {
    // lines are only looked at, and cut from the text itself: a no-break space may be a plain one
    Lines lines = new Lines(text.replace('\u00A0', ' '));
    boolean[] seen = new boolean[rules.size()];
    Hits hits = new Hits();
    for (int i = 0; i < lines.size(); i++) {
      line(lines, i, seen, hits);
    }
    int dialect = dialect(seen);
    LineRule.@Nullable Role[] roles = new LineRule.@Nullable Role[lines.size()];
    hits.roles(roles, firstRule[dialect], firstRule[dialect + 1]);
    return new Reading(lines, dialect == dialects.size() ? fallback : dialects.get(dialect), roles);
  }

  private void line(Lines lines, int i, boolean[] seen, Hits hits) {
    String text = lines.text();
    int start = lines.start(i);
    int end = lines.end(i);
    int from = text.charAt(start) == '\u2022' ? behindBullet(text, start, end) : start;
    boolean evidence = start < HEAD || end > text.length() - TAIL;
    int limit =
        end - start <= LONGEST_NOTE
            ? end
            : evidence
                ? Math.min(end, Math.max(HEAD, text.length() - TAIL > start ? HEAD : end))
                : start;
    int state = 0;
    for (int k = from; k < limit; k++) {
      state = next[state * classCount + classes[text.charAt(k)]];
      for (int r : ends[state]) {
        LineRule rule = rules.get(r);
        if (fits(rule, from, k + 1, end)) {
          seen[r] |= evidence;
          hits.add(i, r, rule, end - start, seriesFits(rule, i));
        }
      }
    }
  }

  private static int behindBullet(String text, int start, int end) {
    int k = start + 1;
    while (k < end && text.charAt(k) == ' ') {
      k++;
    }
    return k;
  }

  private static boolean fits(LineRule rule, int lineStart, int hitEnd, int lineEnd) {
    int hitStart = hitEnd - rule.text().length();
    return switch (rule.match()) {
      case EXACT -> hitStart == lineStart && hitEnd == lineEnd;
      case PREFIX -> hitStart == lineStart;
      case SUFFIX -> hitEnd == lineEnd;
      case CONTAINS -> true;
    };
  }

  private static boolean seriesFits(LineRule rule, int line) {
    return rule.role() != LineRule.Role.SERIES || line <= 2;
  }

  /**
   * The dialect with the most evidence, each rule counted once; the fallback where there is too
   * little.
   */
  private int dialect(boolean[] seen) {
    int best = dialects.size();
    int most = ENOUGH - 1;
    for (int d = 0; d < dialects.size(); d++) {
      int sum = 0;
      for (int r = firstRule[d]; r < firstRule[d + 1]; r++) {
        sum += seen[r] ? rules.get(r).weight() : 0;
      }
      if (sum > most) {
        most = sum;
        best = d;
      }
    }
    return best;
  }

  /** Rules that gave a line a role, as pairs of line and rule. */
  private final class Hits {
    private int[] pairs = new int[32];
    private int size;

    void add(int line, int rule, LineRule r, int length, boolean fits) {
      boolean note = r.role() == LineRule.Role.NOTE && r.match() == LineRule.Match.CONTAINS;
      if (r.role() == LineRule.Role.EVIDENCE || !fits || length > (note ? LONGEST_NOTE : LONGEST)) {
        return;
      }
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size * 2);
      }
      pairs[size++] = line;
      pairs[size++] = rule;
    }

    /** Of several rules for a line the first of the dialect's table counts. */
    void roles(LineRule.@Nullable Role[] roles, int from, int to) {
      int[] best = new int[roles.length];
      for (int k = 0; k < size; k += 2) {
        int line = pairs[k];
        int rule = pairs[k + 1];
        if (rule >= from && rule < to && (roles[line] == null || rule < best[line])) {
          best[line] = rule;
          roles[line] = rules.get(rule).role();
        }
      }
    }
  }
}
