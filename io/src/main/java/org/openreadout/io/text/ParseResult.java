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
 * @param diagnostics what could not be read or contradicts itself, by the start of its span in the
 *     text; empty where there is nothing to report. One about the whole text, as {@code
 *     DIALECT_UNKNOWN}, has an empty span
 * @param source the text, for lines and columns: {@code source.position(diagnostic.span().start())}
 */
public record ParseResult(Readout readout, List<Diagnostic> diagnostics, SourceText source) {

  /**
   * A result; a parser makes them.
   *
   * @param readout what was understood
   * @param diagnostics what could not be read; copied
   * @param source the text that was parsed, whole even where a limit was reached
   * @throws NullPointerException where a component is {@code null}
   */
  public ParseResult {
    Objects.requireNonNull(readout);
    Objects.requireNonNull(source);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * {@return whether a diagnostic is an error: no meeting was recognised, or a limit was reached}
   * What was left out for other reasons is a warning or an information, and no error.
   */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /**
   * {@return the readout, where there is no error} The strict way; {@link #readout()} is the
   * lenient one. Warnings don't count.
   *
   * @throws ReadoutParseException where {@link #hasErrors()}; it carries this result
   */
  public Readout orThrow() {
    if (hasErrors()) {
      throw new ReadoutParseException(this);
    }
    return readout;
  }
}
