package org.openreadout.io.internal.grammar.en.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openreadout.io.internal.words.ResourceTable;

/** The words that the house style chooses by: {@code wording.tsv}. */
final class StyleWords {
  /** What stands between a cue and its content, by the shape of the content. */
  record LeadIn(String clause, String infinitive, String noun) {}

  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, LeadIn> leadIns = new HashMap<>();
  private final Map<Piece, String> pieces = new EnumMap<>(Piece.class);
  private final List<String> openers = new ArrayList<>();
  private final List<LeadStyle> leads = new ArrayList<>();

  StyleWords() {
    for (ResourceTable.Row row :
        ResourceTable.read(StyleWords.class, "/org/openreadout/io/grammar/en/wording.tsv")) {
      if (row.get(0).equals("leadin")) {
        LeadIn leadIn = new LeadIn(row.get(2), row.get(3), row.get(4));
        row.list(1).forEach(cue -> leadIns.put(cue, leadIn));
      } else if (row.get(0).equals("opener")) {
        openers.addAll(row.list(1));
      } else if (row.get(0).equals("piece")) {
        pieces.put(Piece.valueOf(row.get(1)), row.get(2));
      } else if (row.get(0).equals("lead")) {
        leads.add(LeadStyle.of(row.list(1)));
      } else {
        sets.computeIfAbsent(row.get(0), k -> new LinkedHashSet<>()).addAll(row.list(1));
      }
    }
  }

  /** A piece of a sentence. */
  String say(Piece piece) {
    return Objects.requireNonNull(pieces.get(piece), piece.name());
  }

  /** The connective that links a sentence to the same speaker's last, with its comma. */
  String usualOpener() {
    return openers.get(0) + ", ";
  }

  /** The words of one of the table's classes, in order. */
  Set<String> words(String kind) {
    return sets.getOrDefault(kind, Set.of());
  }

  /** The ways to word a lead, the usual one first. */
  List<LeadStyle> leads() {
    return leads;
  }

  /** Whether a word stands in one of the table's classes. */
  boolean is(String kind, String word) {
    return sets.getOrDefault(kind, Set.of()).contains(word);
  }

  /**
   * What leads from a cue to its content: by its last two words, its last word, its first word,
   * else the usual.
   */
  LeadIn leadIn(String cue) {
    String[] words = cue.split(" ", -1);
    String last = words[words.length - 1];
    String lastTwo = words.length > 1 ? words[words.length - 2] + " " + last : last;
    for (String key : new String[] {lastTwo, last, words[0]}) {
      LeadIn found = leadIns.get(key);
      if (found != null) {
        return found;
      }
    }
    return Objects.requireNonNull(leadIns.get("*"));
  }

  /**
   * The connective that a sentence begins with, with its comma: "In addition, "; empty where there
   * is none.
   */
  String opener(String text) {
    for (String opener : openers) {
      if (text.startsWith(opener + ", ")) {
        return opener + ", ";
      }
    }
    return "";
  }
}
