package org.openreadout.io.internal.compose;

import java.util.List;

/**
 * One way to word a lead. Where the usual way doesn't read back, another may.
 *
 * @param country whether a participant's country stands behind the office; it may be part of the
 *     title
 * @param host whether the publisher's own country is named
 * @param at whether a place without country is a building ("at") and not a town ("in")
 * @param year whether days are told with their year
 * @param again whether a later meeting presents its host in full once more
 */
record LeadStyle(boolean country, boolean host, boolean at, boolean year, boolean again) {
  static final LeadStyle USUAL = new LeadStyle(true, true, false, false, false);

  /** All ways, the usual one first. */
  static final List<LeadStyle> ALL =
      List.of(
          USUAL,
          new LeadStyle(true, true, true, false, false),
          new LeadStyle(true, false, false, false, false),
          new LeadStyle(true, false, true, false, false),
          new LeadStyle(true, true, false, true, false),
          new LeadStyle(true, true, false, false, true),
          new LeadStyle(false, true, false, false, false),
          new LeadStyle(false, false, false, false, false),
          new LeadStyle(true, true, true, true, true));
}
