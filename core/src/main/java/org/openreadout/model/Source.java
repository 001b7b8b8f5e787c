package org.openreadout.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a readout came from: the document as it was read, and what the caller knew of it. "Source"
 * never means a speaker.
 */
@Value.Immutable
public interface Source extends WithSource {

  /**
   * The name that the caller gave to the document.
   *
   * @return a file name or URI
   */
  Optional<String> name();

  /**
   * The document as it was read, every character of it. All spans of the readout point into it.
   *
   * @return the text; empty where the readout was not read from one
   */
  Optional<String> text();

  /**
   * The release date that the caller knew from outside of the text.
   *
   * @return the day; never read from the text or the clock
   */
  Optional<LocalDate> released();

  /**
   * A new builder without any value.
   *
   * @return an empty builder; its {@code build()} throws {@link IllegalStateException} where a
   *     value is missing that is not optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link Source}. Not safe for use by several threads at once. */
  final class Builder extends ImmutableSource.Builder {

    /** A builder without any value. */
    public Builder() {}
  }
}
