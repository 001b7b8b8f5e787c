package org.openreadout.io.internal.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openreadout.source.Diagnostic;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.Span;

/** Collects what one parse has to report, up to a limit. */
public final class Findings {
  private final List<Diagnostic> found = new ArrayList<>();
  private final int limit;
  private boolean full;

  public Findings(int limit) {
    this.limit = limit;
  }

  /** Reports something about a part of the text. */
  public void report(DiagnosticCode code, Span span, String message) {
    boolean told =
        !found.isEmpty()
            && found.get(found.size() - 1).code() == code
            && found.get(found.size() - 1).span().equals(span);
    if (told) {
      return;
    }
    if (found.size() < limit) {
      found.add(new Diagnostic(code, span, message));
    } else if (!full) {
      full = true;
      found.set(
          limit - 1,
          new Diagnostic(
              DiagnosticCode.LIMIT_REACHED,
              span,
              "more than " + limit + " diagnostics; the rest is left out"));
    }
  }

  /** All reports in text order. */
  public List<Diagnostic> inOrder() {
    found.sort(Comparator.comparingInt(d -> d.span().start()));
    return List.copyOf(found);
  }
}
