package org.openreadout.io.internal.grammar.en.lead;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.WordSet;

/**
 * The words by which a lead tells places, events and kinds of meeting apart: {@code
 * tables/events.tsv}.
 */
public final class EventWords {
  /** A class of words. */
  public enum Kind {
    EVENT,
    BUILDING,
    MEAL,
    PHONE,
    VIDEO,
    REGION,
    GATHERING,
    GROUP
  }

  private final Map<Kind, WordSet> sets = new EnumMap<>(Kind.class);

  public EventWords(Lexicon.Builder lexicon) {
    for (Kind kind : Kind.values()) {
      sets.put(kind, new WordSet());
    }
    for (ResourceTable.Row row :
        ResourceTable.read(EventWords.class, "/org/openreadout/io/tables/events.tsv")) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      set(kind).add(lexicon, row.get(1));
    }
  }

  private WordSet set(Kind kind) {
    return java.util.Objects.requireNonNull(sets.get(kind));
  }

  public boolean is(Kind kind, Tokens tokens, int i) {
    return set(kind).has(tokens, i);
  }

  /** Whether a word of a class stands in a range. */
  public boolean anyIn(Kind kind, Tokens tokens, int from, int to) {
    WordSet words = set(kind);
    for (int i = from; i < to; i++) {
      if (words.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
