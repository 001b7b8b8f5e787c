package org.openreadout.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openreadout.source.Span;

/** Another event that brought the parties together: a summit attended, a visit, an assembly. */
@Value.Immutable
public interface Occasion extends WithOccasion {

  /**
   * The event as printed, with its article.
   *
   * @return "the APEC (Asia-Pacific Economic Cooperation) Ministerial Meeting"
   */
  String printed();

  /**
   * The event’s name, without article and explanation.
   *
   * @return "APEC Ministerial Meeting"
   */
  String name();

  /**
   * What an abbreviation in it stands for, where the text says so.
   *
   * @return "Asia-Pacific Economic Cooperation"
   */
  Optional<String> expansion();

  /**
   * How the meeting stands to it.
   *
   * @return the relation
   */
  OccasionRelation relation();

  /**
   * Where the occasion stands in the source text. Does not count for equality.
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

  /** Builds one {@link Occasion}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableOccasion.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
