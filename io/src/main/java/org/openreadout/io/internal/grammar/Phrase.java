package org.openreadout.io.internal.grammar;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Tokens;

/**
 * One thing that readouts print in words of their language: a duration, a clock, a day, the label
 * of a zone. It is read and worded in one place, and borne out by being read again, so that what is
 * written reads back as what it was: {@code read(write(v))} tells {@code v}.
 *
 * @param <V> what the words tell
 */
public interface Phrase<V> {
  /** What the words that start at a token tell; null where none of them start there. */
  @Nullable Reading<V> read(Tokens tokens, int i, int limit);

  /** Appends the usual words for a value. */
  void write(V value, StringBuilder out);
}
