package org.openreadout.io.internal.pipeline;

import org.openreadout.io.internal.words.Findings;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.Span;

/**
 * Keeps a parse within its limits: what lies beyond stays in the source text, unread, and is
 * reported.
 */
final class Cut {
  private Cut() {}

  /**
   * The part of a text that is read; offsets stay those of the whole.
   *
   * @param length how many characters of the text are read at most, and {@code lineLength} of a
   *     line
   */
  static String within(String text, int length, int lineLength, Findings findings) {
    int end = Math.min(text.length(), length);
    int line = overlong(text, end, lineLength);
    end = line < 0 ? end : line;
    if (end < text.length()) {
      findings.report(
          DiagnosticCode.LIMIT_REACHED,
          new Span(end, text.length()),
          (line < 0 ? "a text longer than " + length : "a line longer than " + lineLength)
              + " characters; the rest is not read");
      return text.substring(0, end);
    }
    return text;
  }

  /** Where the first line that is too long reaches its limit; -1 where all are shorter. */
  private static int overlong(String text, int end, int most) {
    if (end <= most) {
      return -1;
    }
    int start = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        start = i + 1;
      } else if (i - start >= most) {
        return i;
      }
    }
    return -1;
  }
}
