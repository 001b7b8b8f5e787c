package org.openreadout.io.internal.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.source.Span;

/** Tells a language by the letters of a text, where nothing else tells it. */
final class Scripts {
  private Scripts() {}

  /**
   * The language that writes most letters of a text; null where most are of a script that none of
   * them writes.
   *
   * @param languages the first of which reads what has no letters
   */
  static @Nullable Language most(String text, List<Language> languages) {
    int[] counts = new int[languages.size() + 1]; // the last: letters that no language writes
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 || !Character.isLetter(c)) {
        counts[0] += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
        counts[languages.size()] += Character.isHighSurrogate(c) && isLetter(text, i) ? 1 : 0;
        continue;
      }
      int own = 0;
      while (own < languages.size() && !languages.get(own).writes(c)) {
        own++;
      }
      counts[own]++;
    }
    int best = 0;
    int all = 0;
    for (int k = 0; k < counts.length; k++) {
      best = counts[k] > counts[best] ? k : best;
      all += counts[k];
    }
    boolean unread = counts[languages.size()] * 2 > all;
    boolean read = best < languages.size() && !unread && languages.get(best).isWritten(text);
    return read ? languages.get(best) : null;
  }

  private static boolean isLetter(String text, int i) {
    return Character.isLetter(text.codePointAt(i));
  }

  /** The first line that is not blank: enough to show what is meant. */
  static Span firstLine(String text) {
    int start = 0;
    while (start < text.length() && Tokenizer.isSpace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return new Span(start, end);
  }
}
