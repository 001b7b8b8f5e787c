package org.openreadout.io.internal.pipeline;

import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.source.Span;

/** Tells a language by the letters of a text, where nothing else tells it. */
final class Scripts {
  private Scripts() {}

  /**
   * Whether a language writes at least half of the letters of a text. Letters beyond the basic
   * plane count for none.
   */
  static boolean isMostly(String text, Language language) {
    int own = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        boolean writes = language.writes(c);
        own += writes ? 1 : 0;
        other += writes ? 0 : 1;
      } else if (Character.isHighSurrogate(c)) {
        other += Character.isLetter(text.codePointAt(i)) ? 1 : 0;
      }
    }
    return own >= other;
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
