package org.openreadout.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The name of a person, without honorifics and offices.
 *
 * <p>Since September 2019 Japan writes its own people family name first and in capitals ("KAMIKAWA
 * Yoko"); the upper-case part is the family name. The name that the body goes on with ("Minister
 * Faris") need not be the family name: with Arabic and Thai names it is the given one.
 */
@Value.Immutable
public interface PersonName extends WithPersonName {

  /**
   * The fullest form that the body prints, or else the one in the headline.
   *
   * @return the name as printed
   */
  String display();

  /**
   * The given name or names.
   *
   * @return empty where the text does not show which part it is
   */
  Optional<String> given();

  /**
   * The family name.
   *
   * @return empty where the text does not show which part it is
   */
  Optional<String> family();

  /**
   * A new builder without any value.
   *
   * @return an empty builder; its {@code build()} throws {@link IllegalStateException} where a
   *     value is missing that is not optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link PersonName}. Not safe for use by several threads at once. */
  final class Builder extends ImmutablePersonName.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
