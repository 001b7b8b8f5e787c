package org.openreadout.io.internal.page;

import org.openreadout.io.internal.words.Tokens;

/** Lays the texts of one language out into front matter, lead, body and tail. */
@FunctionalInterface
public interface Pages {
  /**
   * The page in a text, as its dialect lays it out.
   *
   * @param standing the text's standing lines
   * @param deepest how deep lists may nest
   */
  Page read(Tokens tokens, StandingLines.Reading standing, int deepest);
}
