package org.openreadout.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openreadout.source.Span;

/**
 * A line of the page that is no part of the story: a photo caption, a note, a link, or one that
 * nobody could read.
 */
@Value.Immutable
public interface Line extends WithLine {

  /**
   * The line as printed, without leading and trailing white space.
   *
   * @return the text
   */
  String text();

  /**
   * The number that a gallery puts behind a caption: 2 in "Japan-Peru Foreign Ministers’ Meeting2".
   *
   * @return the number; empty where none is printed
   */
  Optional<Integer> index();

  /**
   * Where the line stands in the source text. Does not count for equality.
   *
   * @return the span, half-open, in UTF-16 code units; empty where it was not read from text
   */
  @Value.Auxiliary
  Optional<Span> span();

  /**
   * A new builder without any value.
   *
   * @return an empty builder; its {@code build()} throws {@link IllegalStateException} where a
   *     value is missing that is not optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link Line}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableLine.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
