package org.openreadout.io.internal.meeting;

import java.util.List;

/** What is known of zones by their labels. */
@FunctionalInterface
public interface Zones {
  /**
   * How many minutes a zone may be from UTC, the least first; empty for a label such as "LOCAL",
   * which names no zone.
   */
  List<Integer> offsets(String label);
}
