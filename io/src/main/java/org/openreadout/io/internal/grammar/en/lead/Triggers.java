package org.openreadout.io.internal.grammar.en.lead;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.PhraseTable;
import org.openreadout.io.internal.words.Phrases;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;

/** The phrases at which the slots of a lead begin: {@code lead.tsv}. Immutable and shared. */
final class Triggers {
  /**
   * A phrase that begins a slot.
   *
   * @param words how many words it has
   */
  record Trigger(int words, Set<Tells> tells) {
    boolean tells(Tells what) {
      return tells.contains(what);
    }
  }

  private final PhraseTable<Map<SlotName, Trigger>> table;

  Triggers(Lexicon.Builder lexicon) {
    Map<List<String>, Map<SlotName, Trigger>> phrases = new LinkedHashMap<>();
    Map<List<String>, String> printed = new HashMap<>();
    for (ResourceTable.Row row :
        ResourceTable.read(Triggers.class, "/org/openreadout/io/grammar/en/lead.tsv")) {
      SlotName slot = SlotName.valueOf(row.get(0));
      Set<Tells> tells = EnumSet.noneOf(Tells.class);
      row.list(1).stream().filter(t -> !t.equals("-")).map(Tells::valueOf).forEach(tells::add);
      for (String phrase : row.list(2)) {
        List<String> words = Phrases.words(phrase);
        printed.putIfAbsent(words, phrase);
        phrases
            .computeIfAbsent(words, w -> new EnumMap<>(SlotName.class))
            .merge(slot, new Trigger(words.size(), tells), Triggers::both);
      }
    }
    PhraseTable.Builder<Map<SlotName, Trigger>> builder = new PhraseTable.Builder<>(lexicon);
    phrases.forEach(
        (words, own) -> {
          Map<SlotName, Trigger> all = new EnumMap<>(own);
          for (int n = words.size() - 1; n > 0; n--) { // "for the sake of" is also "for"
            phrases.getOrDefault(words.subList(0, n), Map.of()).forEach(all::putIfAbsent);
          }
          builder.add(printed.getOrDefault(words, ""), all);
        });
    table = builder.build();
  }

  private static Trigger both(Trigger a, Trigger b) {
    Set<Tells> tells = EnumSet.copyOf(b.tells);
    tells.addAll(a.tells);
    return new Trigger(a.words, tells);
  }

  /** The triggers that a token begins, one a slot; none where it begins no phrase. */
  Map<SlotName, Trigger> at(Tokens tokens, int i, int limit) {
    int next = table.match(tokens, i, limit);
    Map<SlotName, Trigger> found = next == i ? null : table.value(tokens, i, next);
    return found == null ? Map.of() : found;
  }

  /** The trigger of one slot that a token begins; null where it begins none. */
  @Nullable Trigger at(Tokens tokens, int i, int limit, SlotName slot) {
    return at(tokens, i, limit).get(slot);
  }
}
