package org.openreadout.io.internal.verify;

import java.util.ArrayList;
import java.util.List;
import org.openreadout.source.Diagnostic;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.Span;

/** Collects what a check finds, in the order of the JSON. */
final class Remarks {
  static final int LONGEST_VALUE = 80;

  private final int textLength;
  private final List<Diagnostic> found = new ArrayList<>();

  Remarks(int textLength) {
    this.textLength = textLength;
  }

  /**
   * Reports a value.
   *
   * @param span where the text was looked at; cut where it reaches behind the end of the text
   * @param path the value's place in the JSON
   * @param what what is wrong with it
   */
  void report(DiagnosticCode code, Span span, JsonPath path, String what) {
    int end = Math.min(span.end(), textLength);
    Span place = new Span(Math.min(span.start(), end), end);
    found.add(new Diagnostic(code, place, path + ": " + what));
  }

  /** Reports a value that the text does not bear out. */
  void notInText(Span span, JsonPath path, String what) {
    report(DiagnosticCode.VALUE_NOT_IN_TEXT, span, path, what);
  }

  /** The value in quotation marks, cut where it is long. */
  static String quote(String value) {
    if (value.length() <= LONGEST_VALUE) {
      return "\"" + value + "\"";
    }
    int end =
        Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1))
            ? LONGEST_VALUE - 1
            : LONGEST_VALUE;
    return "\"" + value.substring(0, end) + "…\"";
  }

  List<Diagnostic> all() {
    return List.copyOf(found);
  }
}
