package org.openreadout.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openreadout.source.Span;

/**
 * A sentence of the lead or the body. One that reports nothing, such as background or narrative,
 * has no statements.
 */
@Value.Immutable
public interface Sentence extends WithSentence {

  /**
   * The sentence as printed, with its closing punctuation.
   *
   * @return the text; may be empty where the statements tell all of it
   */
  String text();

  /**
   * Where the sentence stands in the source text. Does not count for equality.
   *
   * @return the span, half-open, in UTF-16 code units; empty where it was not read from text
   */
  @Value.Auxiliary
  Optional<Span> span();

  /**
   * What it reports, one statement for each reporting verb.
   *
   * @return in text order
   */
  List<Statement> statements();

  /**
   * A new builder without any value.
   *
   * @return an empty builder; its {@code build()} throws {@link IllegalStateException} where a
   *     value is missing that is not optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link Sentence}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableSentence.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
