package org.openreadout.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A state or body that takes part, publishes or speaks.
 *
 * <p>Parties are told apart by {@link #name}: one common English short name, however the text
 * writes it. "Socialist Republic of Viet Nam" is the party "Vietnam".
 */
@Value.Immutable
public interface Party extends WithParty {

  /**
   * The common English short name: "Vietnam", "United States", "European Union".
   *
   * @return the name; as printed where the party is not in the library’s table
   */
  String name();

  /**
   * The name as the text prints it, where that differs.
   *
   * @return "Socialist Republic of Viet Nam"
   */
  Optional<String> printed();

  /**
   * What sort of body it is.
   *
   * @return state, organisation or other
   */
  PartyKind kind();

  /**
   * The ISO 3166-1 alpha-2 code of a state, in upper case; {@code XK} for Kosovo, which ISO leaves
   * to users.
   *
   * @return two letters; empty for organisations
   */
  Optional<String> iso();

  /**
   * Throws where this is no party. Called for every new instance.
   *
   * @throws IllegalStateException where {@link #iso} is no assigned code
   */
  @Value.Check
  default void check() {
    if (iso().isPresent() && !CountryCodes.isAssigned(iso().get())) {
      throw new IllegalStateException("not an ISO 3166-1 alpha-2 code: " + iso().get());
    }
  }

  /**
   * A new builder without any value.
   *
   * @return an empty builder; its {@code build()} throws {@link IllegalStateException} where a
   *     value is missing that is not optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link Party}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableParty.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
