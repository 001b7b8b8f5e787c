package org.openreadout.io.internal.grammar.en.lead;

/** The slots of a lead that a phrase of {@code lead.tsv} begins, and the words of its frame. */
enum SlotName {
  OCCASION,
  VISIT,
  VENUE,
  DURATION,
  FRAME,
  NOUN,
  NAMED,
  FORMAT,
  COMPANION,
  INITIATIVE
}
