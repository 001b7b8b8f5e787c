package org.openreadout.io.internal.grammar.en.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slots in the order in which they are asked at a token. */
final class SlotList {
  /** What a slot is given that is asked at each token. */
  static final Triggers.Trigger NONE = new Triggers.Trigger(0, Set.of());

  private record Entry(@Nullable SlotName name, Slot slot) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Adds a slot that a phrase of the table begins. */
  SlotList add(SlotName name, Slot slot) {
    entries.add(new Entry(name, slot));
    return this;
  }

  /** Adds a slot that is asked at each token. */
  SlotList add(Slot slot) {
    entries.add(new Entry(null, slot));
    return this;
  }

  /** Adds the slots of another list. */
  SlotList add(SlotList more) {
    entries.addAll(more.entries);
    return this;
  }

  /** The token behind what the first slot takes that takes anything; {@code k} where none does. */
  int take(Lead lead, int k, int to) {
    Map<SlotName, Triggers.Trigger> found = lead.grammar.triggers.at(lead.tokens, k, to);
    for (Entry entry : entries) {
      Triggers.Trigger trigger = entry.name == null ? NONE : found.get(entry.name);
      if (trigger != null && fits(trigger, lead)) {
        int next = entry.slot.take(lead, trigger, k, to);
        if (next > k) {
          return next;
        }
      }
    }
    return k;
  }

  private static boolean fits(Triggers.Trigger trigger, Lead lead) {
    return !(trigger.tells(Tells.BEFORE_VERB) && lead.verb)
        && !(trigger.tells(Tells.AFTER_VERB) && !lead.verb);
  }
}
