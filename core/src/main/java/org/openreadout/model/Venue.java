package org.openreadout.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openreadout.source.Span;

/**
 * Where a meeting was held, or which place a participant was visiting. A telephone call has none.
 */
@Value.Immutable
public interface Venue extends WithVenue {

  /**
   * The place as printed, with its article and without the preposition.
   *
   * @return "Da Nang, the Socialist Republic of Viet Nam"
   */
  String printed();

  /**
   * The building or city in it.
   *
   * @return "Da Nang"
   */
  Optional<String> place();

  /**
   * The country in it.
   *
   * @return the party "Vietnam"
   */
  Optional<Party> country();

  /**
   * Where the venue stands in the source text. Does not count for equality.
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

  /** Builds one {@link Venue}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableVenue.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
