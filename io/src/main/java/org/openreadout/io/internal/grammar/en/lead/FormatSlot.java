package org.openreadout.io.internal.grammar.en.lead;

/**
 * A word that tells a talk at a distance: "by phone", "virtually". Notes it, and takes no token.
 */
final class FormatSlot implements Slot {
  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    lead.grammar.frames.format(trigger, lead.meeting);
    return k;
  }
}
