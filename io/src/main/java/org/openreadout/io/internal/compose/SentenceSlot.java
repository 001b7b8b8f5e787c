package org.openreadout.io.internal.compose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.openreadout.model.Sentence;

/** A sentence of the text that is to be written: the ways to word it, and which is tried now. */
final class SentenceSlot {
  final String path;
  final Sentence wanted;
  private final String first;
  private final Supplier<List<String>> others;
  private List<String> ways;
  private int way;
  private boolean settled;
  int start;
  int end;

  /**
   * A sentence to be written.
   *
   * @param first the usual way to word it
   * @param others all ways, asked for when the first doesn't read back
   */
  SentenceSlot(String path, Sentence wanted, String first, Supplier<List<String>> others) {
    this.path = path;
    this.wanted = wanted;
    this.first = first;
    this.others = others;
    ways = List.of(first);
  }

  String words() {
    return ways.get(way);
  }

  /** Takes the next way; where there is no other, the first for good. */
  boolean advance() {
    if (settled) {
      return false;
    }
    if (ways.size() == 1) {
      ways = others();
    }
    way = (way + 1) % ways.size();
    settled = way == 0;
    return ways.size() > 1;
  }

  private List<String> others() {
    Set<String> all = new LinkedHashSet<>();
    all.add(first);
    all.addAll(others.get());
    return List.copyOf(all);
  }
}
