package org.openreadout.source;

import java.util.Objects;

/**
 * One remark on a text: what happened, where, and in words.
 *
 * <p>Programs should look at the {@link #code}; the message is for people and its wording may
 * change from version to version.
 *
 * @param code what happened
 * @param span where in the text, in UTF-16 code units; empty where it concerns no special place
 * @param message one line for a person, without the position
 */
public record Diagnostic(DiagnosticCode code, Span span, String message) {

  /**
   * A remark; its severity is the code's.
   *
   * @param code what happened
   * @param span where, in the text that was read or checked; not compared with any text here
   * @param message for a person, without position and code, which whoever prints it puts in front
   * @throws NullPointerException where a component is {@code null}
   */
  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(message, "message");
  }

  /**
   * How much the remark weighs; a property of its code.
   *
   * @return the severity of {@link #code}
   */
  public Severity severity() {
    return code.severity();
  }
}
