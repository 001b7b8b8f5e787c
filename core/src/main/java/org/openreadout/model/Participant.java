package org.openreadout.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openreadout.source.Span;

/** A person who took part in a meeting. People who are only mentioned are no participants. */
@Value.Immutable
public interface Participant extends WithParticipant {

  /**
   * A short name for reference within the readout: a slug of the person’s name or office, such as
   * {@code taro-kono}. The same person has the same id in every meeting of a readout.
   *
   * @return the id, not empty, unique within a meeting
   */
  String id();

  /**
   * The person’s name.
   *
   * @return empty where the text names only the office
   */
  Optional<PersonName> name();

  /**
   * The honorifics printed before the full name, one string each: "H.E.", "Mr.".
   *
   * @return as printed, in text order
   */
  List<String> honorifics();

  /**
   * The offices told, one for each capacity.
   *
   * @return in text order
   */
  List<Office> offices();

  /**
   * The state or body that the person stands for.
   *
   * @return empty where the text does not tell
   */
  Optional<Party> party();

  /**
   * On which side of the table the person sits.
   *
   * @return the side, seen from the publisher
   */
  Side side();

  /**
   * Whether the person leads a side or accompanies it.
   *
   * @return the role
   */
  Role role();

  /**
   * The short forms by which the body calls the person: "Minister Kono".
   *
   * @return as printed, in text order
   */
  List<String> aliases();

  /**
   * Where the person with honorifics and offices stands in the source text. Does not count for
   * equality.
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

  /** Builds one {@link Participant}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableParticipant.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
