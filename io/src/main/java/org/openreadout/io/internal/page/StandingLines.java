package org.openreadout.io.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.LineRule;
import org.openreadout.io.internal.words.Characters;

/**
 * Finds the standing lines of all dialects in one pass over a text, to tell which dialect the text
 * is written in and what its lines are: words that begin a line are looked for at its start, the
 * others along it. Built once for a parser.
 */
public final class StandingLines {
  /** The least evidence that is believed. */
  private static final int ENOUGH = 3;

  /** The least that is believed where only words inside lines speak for a dialect. */
  private static final int ENOUGH_WORDS = 4;

  /** How many characters from the start speak for a dialect, and how many from the end. */
  private static final int HEAD = 3000;

  private static final int TAIL = 300;

  /** The longest line that can be a standing one, and the longest note. */
  private static final int LONGEST = 160;

  private static final int LONGEST_NOTE = 400;

  private final List<Dialect> dialects;
  private final Function<String, Dialect> fallbacks;
  private final Dialect fallback;
  private final List<LineRule> rules = new ArrayList<>();
  private final int[] firstRule; // of each dialect, in the order of dialects; the fallback last
  private final WordSearch atStart; // the rules for the words that a line begins with
  private final WordSearch inside; // those for words anywhere, or at the end

  /**
   * Prepares the search.
   *
   * @param dialects those that a text may tell
   * @param language the language of a text that tells none of them
   * @param fallbacks the dialect of such a text by its language
   */
  public StandingLines(
      List<Dialect> dialects, String language, Function<String, Dialect> fallbacks) {
    this.dialects = dialects;
    this.fallbacks = fallbacks;
    fallback = fallbacks.apply(language);
    firstRule = new int[dialects.size() + 2];
    List<Dialect> all = new ArrayList<>(dialects);
    all.add(fallback);
    for (int d = 0; d < all.size(); d++) {
      firstRule[d] = rules.size();
      rules.addAll(all.get(d).lines());
    }
    firstRule[all.size()] = rules.size();
    WordSearch.Builder starts = new WordSearch.Builder();
    WordSearch.Builder others = new WordSearch.Builder();
    for (int r = 0; r < rules.size(); r++) {
      LineRule.Match match = rules.get(r).match();
      boolean first = match == LineRule.Match.EXACT || match == LineRule.Match.PREFIX;
      (first ? starts : others).add(rules.get(r).text(), r);
    }
    atStart = starts.atStart();
    inside = others.anywhere();
  }

  /** A text's lines, its dialect, and what that dialect says of each line. */
  public static final class Reading {
    final Lines lines;

    /** The dialect that the text is written in. */
    public final Dialect dialect;

    /** Whether the text told it; if not, the fallback stands in. */
    public final boolean isRecognised;

    final LineRule.@Nullable Role[] roles; // by line; null for a line that is not a standing one

    private Reading(
        Lines lines, Dialect dialect, boolean isRecognised, LineRule.@Nullable Role[] roles) {
      this.lines = lines;
      this.dialect = dialect;
      this.isRecognised = isRecognised;
      this.roles = roles;
    }
  }

  /** Looks for the standing lines of a text. */
  public Reading read(String text) {
    Lines lines = new Lines(text);
    boolean[] seen = new boolean[rules.size()];
    Hits hits = new Hits();
    for (int i = 0; i < lines.size(); i++) {
      line(lines, i, seen, hits);
    }
    int dialect = dialect(seen);
    LineRule.@Nullable Role[] roles = new LineRule.@Nullable Role[lines.size()];
    hits.roles(roles, firstRule[dialect], firstRule[dialect + 1]);
    boolean recognised = dialect < dialects.size();
    return new Reading(lines, recognised ? dialects.get(dialect) : fallback, recognised, roles);
  }

  /** The lines of a text that tells no dialect, in that of its language. */
  public Reading in(String language, Reading told) {
    if (told.isRecognised || told.dialect.language().equals(language)) {
      return told;
    }
    int size = told.lines.size();
    return new Reading(
        told.lines, fallbacks.apply(language), false, new LineRule.@Nullable Role[size]);
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
      state = atStart.step(state, text.charAt(k));
      if (state == WordSearch.NOWHERE) {
        break;
      }
      if (WordSearch.isFound(state)) {
        for (int r : atStart.found(state)) {
          boolean fits = rules.get(r).match() == LineRule.Match.PREFIX || k + 1 == end;
          hit(lines, i, r, fits, evidence, seen, hits);
        }
      }
    }
    state = 0;
    for (int k = from; k < limit; k++) {
      state = inside.step(state, text.charAt(k));
      if (WordSearch.isFound(state)) {
        for (int r : inside.found(state)) {
          boolean fits = rules.get(r).match() == LineRule.Match.CONTAINS || k + 1 == end;
          hit(lines, i, r, fits, evidence, seen, hits);
        }
      }
    }
  }

  private void hit(
      Lines lines, int i, int r, boolean fits, boolean evidence, boolean[] seen, Hits hits) {
    if (fits) {
      seen[r] |= evidence;
      hits.add(i, r, rules.get(r), lines.length(i));
    }
  }

  private static int behindBullet(String text, int start, int end) {
    int k = start + 1;
    while (k < end && Characters.isSpace(text.charAt(k))) {
      k++;
    }
    return k;
  }

  /**
   * The dialect with the most evidence, each rule counted once; the fallback where there is too
   * little. Words inside lines alone, which may come from anybody who writes of the issuer, have to
   * be many.
   */
  private int dialect(boolean[] seen) {
    int best = dialects.size();
    int most = ENOUGH - 1;
    for (int d = 0; d < dialects.size(); d++) {
      int sum = 0;
      boolean line = false;
      for (int r = firstRule[d]; r < firstRule[d + 1]; r++) {
        sum += seen[r] ? rules.get(r).weight() : 0;
        line |= seen[r] && rules.get(r).weight() > 0 && isOfLine(rules.get(r));
      }
      if (sum > most && (line || sum >= ENOUGH_WORDS)) {
        most = sum;
        best = d;
      }
    }
    return best;
  }

  /** Whether a rule tells a line of its own, or how one begins or ends. */
  private static boolean isOfLine(LineRule rule) {
    return rule.match() != LineRule.Match.CONTAINS || rule.role() != LineRule.Role.EVIDENCE;
  }

  /** Rules that gave a line a role, as pairs of line and rule. */
  private final class Hits {
    private int[] pairs = new int[16];
    private int size;

    void add(int line, int rule, LineRule r, int length) {
      boolean note = r.role() == LineRule.Role.NOTE && r.match() == LineRule.Match.CONTAINS;
      boolean late = r.role() == LineRule.Role.SERIES && line > 2;
      if (late || r.role() == LineRule.Role.EVIDENCE || length > (note ? LONGEST_NOTE : LONGEST)) {
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
