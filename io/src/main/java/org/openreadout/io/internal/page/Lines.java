package org.openreadout.io.internal.page;

import java.util.Arrays;
import org.openreadout.io.internal.words.Characters;

/** The lines of a text that are not blank, each from its first to its last visible character. */
public final class Lines {
  private final String text;
  private int[] start;
  private int[] end;
  private int[] indent;
  private boolean[] blankBefore;
  private int size;

  Lines(String text) {
    this.text = text;
    int guess = text.length() / 60 + 8;
    start = new int[guess];
    end = new int[guess];
    indent = new int[guess];
    blankBefore = new boolean[guess];
    scan();
  }

  private void scan() {
    int n = text.length();
    boolean blank = true;
    int feed = -1; // the next line feed and the next carriage return, each looked for once
    int carriage = -1;
    for (int i = 0; i < n; ) {
      feed = feed < i ? next('\n', i) : feed;
      carriage = carriage < i ? next('\r', i) : carriage;
      int stop = Math.min(feed, carriage);
      int from = i;
      while (from < stop && Characters.isSpace(text.charAt(from))) {
        from++;
      }
      int to = stop;
      while (to > from && Characters.isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        add(from, to, from - i, blank);
        blank = false;
      } else {
        blank = true;
      }
      i = stop == carriage && feed == stop + 1 ? stop + 2 : stop + 1;
    }
  }

  /** Where a character stands next; the end of the text for nowhere. */
  private int next(char c, int from) {
    int at = text.indexOf(c, from);
    return at < 0 ? text.length() : at;
  }

  private void add(int from, int to, int left, boolean blank) {
    if (size == start.length) {
      int larger = size * 2;
      start = Arrays.copyOf(start, larger);
      end = Arrays.copyOf(end, larger);
      indent = Arrays.copyOf(indent, larger);
      blankBefore = Arrays.copyOf(blankBefore, larger);
    }
    start[size] = from;
    end[size] = to;
    indent[size] = left;
    blankBefore[size++] = blank;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return start[i];
  }

  int end(int i) {
    return end[i];
  }

  /** How many characters of white space stand before the line. */
  int indent(int i) {
    return indent[i];
  }

  /** Whether an empty line, or the start of the text, stands before the line. */
  boolean blankBefore(int i) {
    return blankBefore[i];
  }

  int length(int i) {
    return end[i] - start[i];
  }

  char first(int i) {
    return text.charAt(start[i]);
  }

  char last(int i) {
    return text.charAt(end[i] - 1);
  }

  String line(int i) {
    return text.substring(start[i], end[i]);
  }

  /** Whether the line ends like a sentence: a stop, perhaps with a closing mark behind it. */
  boolean endsSentence(int i) {
    int k = end[i] - 1;
    while (k > start[i]
        && (text.charAt(k) == ')'
            || text.charAt(k) == '\u201D'
            || text.charAt(k) == '"'
            || text.charAt(k) == ']'
            || text.charAt(k) == '\uFF09'
            || text.charAt(k) == '*')) {
      k--;
    }
    char c = text.charAt(k);
    return c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == '\u3002';
  }

  /** Where a full stop with a space behind it stands in a range of the text; -1 for nowhere. */
  int stop(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (text.charAt(i) == '.' && isSpace(text.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** A space between words on one line. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }

  /**
   * The line behind the paragraph that starts at a line: behind its hard-wrapped continuations.
   *
   * @param limit the line behind the last one that may belong to it
   */
  int paragraphEnd(int from, int limit) {
    int i = from;
    while (i + 1 < limit && continues(i)) {
      i++;
    }
    return i + 1;
  }

  /** Whether the line goes on in the one after it: it is hard-wrapped in mid sentence. */
  boolean continues(int i) {
    if (i + 1 >= size || blankBefore[i + 1] || endsSentence(i)) {
      return false;
    }
    char next = first(i + 1);
    if (isLetterMark(start[i + 1], end[i + 1])) {
      return false;
    }
    return (Character.isLowerCase(next) && !Character.isDigit(last(i))) || next == ')';
  }

  /** "a. " at the start of a line: an item of its own. */
  private boolean isLetterMark(int from, int to) {
    return to - from > 3
        && text.charAt(from) >= 'a'
        && text.charAt(from) <= 'h'
        && text.charAt(from + 1) == '.'
        && Characters.isSpace(text.charAt(from + 2));
  }
}
