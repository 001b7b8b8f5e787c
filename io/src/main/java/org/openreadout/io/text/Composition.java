package org.openreadout.io.text;

import java.util.List;
import java.util.Objects;
import org.openreadout.source.Diagnostic;
import org.openreadout.source.Severity;

/**
 * A composed release.
 *
 * @param text the release, lines ended by {@code \n}, without one at the end
 * @param diagnostics what the style has no words for, each a {@code NOT_EXPRESSIBLE} whose message
 *     begins with the JSON path of the value ({@code $.meetings[0].venue}); spans are those of the
 *     composed sentence, empty where it is about no sentence. Empty where reading the text tells
 *     the same facts
 */
public record Composition(String text, List<Diagnostic> diagnostics) {

  /**
   * A text with what it leaves out.
   *
   * @param text the release
   * @param diagnostics what it leaves out; copied
   * @throws NullPointerException where a component is {@code null}
   */
  public Composition {
    Objects.requireNonNull(text, "text");
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Whether something could not be expressed.
   *
   * @return false where reading the text tells the same facts as the readout
   */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
