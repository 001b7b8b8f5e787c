package org.openreadout.io.text;

import java.util.List;
import java.util.Objects;
import org.openreadout.model.Readout;
import org.openreadout.source.Diagnostic;
import org.openreadout.source.Severity;
import org.openreadout.source.SourceText;

/**
 * What a parser made of one text.
 *
 * @param readout what was understood; never null, though it may be nearly empty
 * @param diagnostics what could not be read, in text order, each with its code and span
 * @param source the text, for lines and columns: {@code source.position(diagnostic.span().start())}
 */
public record ParseResult(Readout readout, List<Diagnostic> diagnostics, SourceText source) {

  /** Copies the list. */
  public ParseResult {
    Objects.requireNonNull(readout);
    Objects.requireNonNull(source);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether a diagnostic is an error: no meeting was recognised, or a limit was reached. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /**
   * The strict way: the readout, if nothing went wrong.
   *
   * @throws ReadoutParseException where {@link #hasErrors()}
   */
  public Readout orThrow() {
    if (hasErrors()) {
      throw new ReadoutParseException(this);
    }
    return readout;
  }
}
