package org.openreadout.io.internal.grammar.en.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Phrases that a title may have, each with a number: "foreign minister", "^secretary of",
 * "secretary*", "*-designate". All that a title has are found in one walk over its words.
 */
final class TitlePhrases {
  private record Phrase(int number, boolean first, boolean open, boolean tail, List<String> words) {
    /** Whether the words stand at a place of a title. */
    boolean standsAt(List<String> title, int at) {
      if ((first && at > 0) || at + words.size() > title.size()) {
        return false;
      }
      for (int w = 0; w < words.size(); w++) {
        String word = title.get(at + w);
        boolean same =
            (open && w == words.size() - 1)
                ? word.startsWith(words.get(w))
                : (tail && w == 0) ? word.endsWith(words.get(w)) : word.equals(words.get(w));
        if (!same) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<Phrase> unsure = new ArrayList<>(); // whose first word isn't whole

  /** A title in small letters, with a space where words are parted. */
  static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replace('/', ' ').replace(',', ' ');
  }

  /** The words of a title in small letters; an empty one between two that a comma parts. */
  static List<String> words(String title) {
    String plain = plain(title);
    List<String> out = new ArrayList<>(8);
    int start = 0;
    for (int end = plain.indexOf(' '); end >= 0; end = plain.indexOf(' ', start)) {
      out.add(plain.substring(start, end));
      start = end + 1;
    }
    out.add(plain.substring(start));
    return out;
  }

  /** The number of a phrase, new or known. */
  int add(String printed) {
    Integer known = numbers.get(printed);
    if (known != null) {
      return known;
    }
    boolean first = printed.startsWith("^");
    boolean tail = printed.startsWith("*") && printed.length() > 1;
    boolean open = printed.endsWith("*");
    int end = printed.length() - (open ? 1 : 0);
    List<String> words = List.of(printed.substring(first || tail ? 1 : 0, end).split(" ", -1));
    Phrase phrase = new Phrase(numbers.size(), first, open, tail, words);
    numbers.put(printed, phrase.number);
    if (tail || (open && words.size() == 1)) {
      unsure.add(phrase);
    } else {
      byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>(1)).add(phrase);
    }
    return phrase.number;
  }

  /** The phrases that a title has. */
  BitSet in(List<String> title) {
    BitSet found = new BitSet(numbers.size());
    for (int i = 0; i < title.size(); i++) {
      collect(byFirstWord.getOrDefault(title.get(i), List.of()), title, i, found);
      collect(unsure, title, i, found);
    }
    return found;
  }

  private static void collect(List<Phrase> phrases, List<String> title, int at, BitSet found) {
    for (Phrase phrase : phrases) {
      if (phrase.standsAt(title, at)) {
        found.set(phrase.number);
      }
    }
  }
}
