package org.openreadout.io.internal.verify;

import java.util.HashMap;
import java.util.Map;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.source.Span;

/**
 * A text with the places of its words, so that a value is found without reading all of the text
 * again. White space of any kind and length is one; everything else is compared as it is. A value
 * begins and ends where words do: "Kon" does not stand in "Kono".
 */
final class TextIndex {
  private final String text;
  private final Map<String, Offsets> words = new HashMap<>();
  private final Offsets lineStarts = new Offsets();
  private final Effort effort;

  TextIndex(String text, Effort effort) {
    this.text = text;
    this.effort = effort;
    for (int i = 0; i < text.length(); ) {
      int end = Words.end(text, i);
      if (i == 0 || isLineEnd(text.charAt(i - 1))) {
        lineStarts.add(i);
      }
      if (Words.isWordChar(text.charAt(i))) {
        words.computeIfAbsent(text.substring(i, end), w -> new Offsets()).add(i);
      }
      i = end;
    }
  }

  String text() {
    return text;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The lines that a span stands in. */
  Span linesOf(Span span) {
    int first = lineStarts.firstFrom(span.start() + 1);
    int next = lineStarts.firstFrom(Math.max(span.end(), span.start() + 1));
    return new Span(
        first == 0 ? 0 : lineStarts.get(first - 1),
        next < lineStarts.size() ? lineStarts.get(next) : text.length());
  }

  /** Whether the text has exactly this value where the span says. */
  boolean spells(Span span, String value) {
    return behind(value, 0, span.start()) == span.end();
  }

  /** Whether a value stands somewhere in the text. */
  boolean has(String value) {
    return find(value, 0, text.length()) >= 0;
  }

  /** Whether a value stands between two offsets. */
  boolean has(String value, Span within) {
    return find(value, within.start(), within.end()) >= 0;
  }

  /** Where a value first stands between two offsets; -1 where it does not, or is blank. */
  int find(String value, int from, int to) {
    String v = strip(value);
    int limit = Math.min(to, text.length());
    effort.grant(v.length());
    int anchor = -1; // the word of the value that is rarest here
    Offsets places = null;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < v.length(); ) {
      int end = Words.end(v, i);
      if (Words.isWordChar(v.charAt(i))) {
        Offsets found = words.get(v.substring(i, end));
        int count = found == null ? 0 : found.count(from, limit);
        if (count < fewest) {
          fewest = count;
          anchor = i;
          places = found;
        }
      }
      i = end;
    }
    if (anchor < 0) {
      return v.isEmpty() ? -1 : findMarks(v, from, limit);
    }
    if (places == null) {
      return -1;
    }
    for (int k = places.firstFrom(from); k < places.size() && places.get(k) < limit; k++) {
      int start = before(v, anchor, places.get(k));
      int end = start < 0 ? -1 : behind(v, anchor, places.get(k));
      if (start >= from
          && end >= 0
          && end <= limit
          && !Words.joins(text, start)
          && !Words.joins(text, end)) {
        return start;
      }
    }
    return -1;
  }

  /** A value without words, such as "###". */
  private int findMarks(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      int end = behind(value, 0, i);
      if (end >= 0 && end <= to) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The offset behind the value from its character {@code at} on, if it stands at an offset; else
   * -1.
   */
  int behind(String value, int at, int offset) {
    int t = offset;
    for (int v = at; v < value.length(); ) {
      effort.take(1);
      if (t >= text.length()) {
        return -1;
      }
      if (Tokenizer.isSpace(value.charAt(v))) {
        if (!Tokenizer.isSpace(text.charAt(t))) {
          return -1;
        }
        v = spaceEnd(value, v);
        int end = spaceEnd(text, t);
        effort.take(end - t);
        t = end;
      } else if (value.charAt(v++) != text.charAt(t++)) {
        return -1;
      }
    }
    return t;
  }

  /**
   * Where the value starts if what precedes its character {@code at} stands before an offset; else
   * -1.
   */
  private int before(String value, int at, int offset) {
    int t = offset;
    for (int v = at; v > 0; ) {
      effort.take(1);
      if (t == 0) {
        return -1;
      }
      if (Tokenizer.isSpace(value.charAt(v - 1))) {
        if (!Tokenizer.isSpace(text.charAt(t - 1))) {
          return -1;
        }
        v = spaceStart(value, v);
        int start = spaceStart(text, t);
        effort.take(t - start);
        t = start;
      } else if (value.charAt(--v) != text.charAt(--t)) {
        return -1;
      }
    }
    return t;
  }

  /** The first offset from here on that is no white space. */
  static int spaceEnd(String s, int i) {
    int k = i;
    while (k < s.length() && Tokenizer.isSpace(s.charAt(k))) {
      k++;
    }
    return k;
  }

  /** The offset behind the last character before here that is no white space. */
  static int spaceStart(String s, int i) {
    int k = i;
    while (k > 0 && Tokenizer.isSpace(s.charAt(k - 1))) {
      k--;
    }
    return k;
  }

  static String strip(String value) {
    int start = spaceEnd(value, 0);
    return value.substring(start, Math.max(start, spaceStart(value, value.length())));
  }
}
