package org.openreadout.io.internal.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names in the order in which they became known, each with a number from 0. Who may bear a name is
 * found by its words and not by comparing all.
 */
public final class KnownNames {
  private static final int FEW = 8; // which are sooner compared than looked up

  private final List<ComparedName> names = new ArrayList<>(4);
  private final Map<String, List<Integer>> byKey = new HashMap<>(0);
  private final Map<String, List<Integer>> byLast = new HashMap<>(0);
  private final Map<String, List<Integer>> byPart = new HashMap<>(0);
  private int indexed;

  public void add(ComparedName name) {
    names.add(name);
  }

  /** Whether one of the names may be the same person's. */
  public boolean has(ComparedName name) {
    return first(name) >= 0;
  }

  /** The first that may be the same person's; -1 where none may. */
  public int first(ComparedName name) {
    int first = Integer.MAX_VALUE;
    for (int i : matching(name)) {
      first = Math.min(first, i);
    }
    return first == Integer.MAX_VALUE ? -1 : first;
  }

  /** All that may be the same person's, each at least once. */
  public List<Integer> matching(ComparedName name) {
    List<Integer> out = new ArrayList<>(0);
    if (names.size() <= FEW) {
      for (int i = 0; i < names.size(); i++) {
        take(i, name, out);
      }
      return out;
    }
    for (; indexed < names.size(); indexed++) {
      index(indexed);
    }
    // of two names without the same key, the last word of one is a word of the other
    List<String> parts = name.parts();
    byKey.getOrDefault(name.key(), List.of()).forEach(i -> take(i, name, out));
    byPart.getOrDefault(last(parts), List.of()).forEach(i -> take(i, name, out));
    for (String part : parts) {
      byLast.getOrDefault(part, List.of()).forEach(i -> take(i, name, out));
    }
    return out;
  }

  private void take(int i, ComparedName name, List<Integer> out) {
    if (name.mayBe(names.get(i))) {
      out.add(i);
    }
  }

  private void index(int i) {
    List<String> parts = names.get(i).parts();
    put(byKey, names.get(i).key(), i);
    put(byLast, last(parts), i);
    parts.forEach(part -> put(byPart, part, i));
  }

  private static void put(Map<String, List<Integer>> map, String word, int i) {
    map.computeIfAbsent(word, w -> new ArrayList<>(1)).add(i);
  }

  private static String last(List<String> parts) {
    return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
  }
}
