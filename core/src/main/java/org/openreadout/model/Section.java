package org.openreadout.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openreadout.source.Span;

/**
 * A part of the body, mostly one agenda item. Sections form a tree; plain prose is one section
 * without mark and heading.
 */
@Value.Immutable
public interface Section extends WithSection {

  /**
   * The number or bullet in front of the section.
   *
   * @return as printed: "1", "(2)", "- "
   */
  Optional<String> mark();

  /**
   * The heading without its mark.
   *
   * @return "Bilateral relations"
   */
  Optional<String> heading();

  /**
   * Where the section, all that is within it included, stands in the source text. Does not count
   * for equality.
   *
   * @return the span, half-open, in UTF-16 code units; empty where it was not read from text
   */
  @Value.Auxiliary
  Optional<Span> span();

  /**
   * The paragraphs that stand before the first subsection.
   *
   * @return in text order
   */
  List<Paragraph> paragraphs();

  /**
   * The subsections.
   *
   * @return in text order
   */
  List<Section> sections();

  /**
   * A new builder without any value.
   *
   * @return an empty builder; its {@code build()} throws {@link IllegalStateException} where a
   *     value is missing that is not optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link Section}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableSection.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
