package org.openreadout.io.internal.grammar.en.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One way to word a lead. Where the usual way doesn't read back, another may. */
record LeadStyle(Set<Trait> traits) {
  /** What may be worded otherwise. */
  enum Trait {
    /** A participant's country stands behind the office; it may be part of the title. */
    COUNTRY,
    /** The publisher's own country is named. */
    HOST,
    /** A place without country is a building ("at") and not a town ("in"). */
    AT,
    /** Days are told with their year. */
    YEAR,
    /** A later meeting presents its host in full once more. */
    AGAIN
  }

  static LeadStyle of(List<String> names) {
    return new LeadStyle(
        names.stream().map(Trait::valueOf).collect(Collectors.toUnmodifiableSet()));
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
