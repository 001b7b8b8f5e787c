package org.openreadout.io.text;

import java.util.stream.Collectors;
import org.openreadout.source.Severity;

/**
 * A text that is no readout, for callers who want to hear of it that way: {@link
 * ParseResult#orThrow()}.
 */
public final class ReadoutParseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The result, which stays useful. Not kept when the exception is serialised. */
  private final transient ParseResult result;

  ReadoutParseException(ParseResult result) {
    super(message(result));
    this.result = result;
  }

  private static String message(ParseResult result) {
    String name = result.source().name().map(n -> n + ":").orElse("");
    return result.diagnostics().stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .map(
            d ->
                name
                    + result.source().position(d.span().start()).line()
                    + ": "
                    + d.code().id()
                    + ": "
                    + d.message())
        .collect(Collectors.joining("; "));
  }

  /**
   * {@return what was understood nevertheless, with all diagnostics, not only the errors that the
   * message names} Never {@code null}, except in an exception that was serialised and read back.
   */
  public ParseResult result() {
    return result;
  }
}
