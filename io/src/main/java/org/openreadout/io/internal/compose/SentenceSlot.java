package org.openreadout.io.internal.compose;

import java.util.List;
import org.openreadout.model.Sentence;

/** A sentence of the text that is to be written: the ways to word it, and which is tried now. */
final class SentenceSlot {
  final String path;
  final Sentence wanted;
  private final List<String> ways;
  private int way;
  private boolean settled;
  int start;
  int end;

  SentenceSlot(String path, Sentence wanted, List<String> ways) {
    this.path = path;
    this.wanted = wanted;
    this.ways = ways;
  }

  String words() {
    return ways.get(way);
  }

  /** Takes the next way; where there is no other, the first for good. */
  boolean advance() {
    if (settled || ways.size() < 2) {
      return false;
    }
    way++;
    if (way == ways.size()) {
      way = 0;
      settled = true;
    }
    return true;
  }
}
