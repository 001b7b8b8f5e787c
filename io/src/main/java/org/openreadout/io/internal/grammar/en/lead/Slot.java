package org.openreadout.io.internal.grammar.en.lead;

/** One construct that a lead may hold: a place, a person, a duration. */
interface Slot {
  /**
   * The token behind what is taken; {@code k} itself where it takes nothing, and the next slot is
   * asked.
   *
   * @param trigger the phrase that begins here; for a slot without phrases, {@link SlotList#NONE}
   */
  int take(Lead lead, Triggers.Trigger trigger, int k, int to);
}
