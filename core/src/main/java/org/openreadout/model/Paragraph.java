package org.openreadout.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openreadout.source.Span;

/** A paragraph of the lead or the body. */
@Value.Immutable
public interface Paragraph extends WithParagraph {

  /**
   * The number or bullet in front of it, where the paragraph itself is numbered.
   *
   * @return as printed: "(2)", "- "
   */
  Optional<String> mark();

  /**
   * Where the paragraph, its mark included, stands in the source text. Does not count for equality.
   *
   * @return the span, half-open, in UTF-16 code units; empty where it was not read from text
   */
  @Value.Auxiliary
  Optional<Span> span();

  /**
   * Its sentences.
   *
   * @return in text order
   */
  List<Sentence> sentences();

  /**
   * A new builder without any value.
   *
   * @return an empty builder; its {@code build()} throws {@link IllegalStateException} where a
   *     value is missing that is not optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link Paragraph}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableParagraph.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
