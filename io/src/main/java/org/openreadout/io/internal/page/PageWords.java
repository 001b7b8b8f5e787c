package org.openreadout.io.internal.page;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Tokens;

/**
 * What the words of a line or paragraph tell about its place on the page. A language answers; each
 * question is about a range of tokens. Unless it says otherwise, they tell nothing.
 */
public interface PageWords {
  /** The date, with its year, that begins at a token; null where none does. */
  default @Nullable PrintedDay day(Tokens tokens, int from, int to) {
    return null;
  }

  /** Whether a line names a meeting, a call or another way of talking to each other. */
  default boolean namesMeeting(Tokens tokens, int from, int to) {
    return false;
  }

  /**
   * Whether a line with the noun of a meeting is shaped like a headline, not like what a photograph
   * shows.
   */
  default boolean isHeadline(Tokens tokens, int from, int to) {
    return false;
  }

  /** Whether a line ends like a headline in spite of its full stop: "… Chargé d’Affaires a.i." */
  default boolean endsHeadline(Tokens tokens, int from, int to) {
    return false;
  }

  /** Whether a line ends like a heading of the body in spite of its full stop: "Visits, etc." */
  default boolean endsHeading(Tokens tokens, int from, int to) {
    return false;
  }

  /**
   * Whether the series is that of a country's relations with the publisher's, without headlines.
   */
  default boolean namesRelations(Tokens tokens, int from, int to) {
    return false;
  }

  /** Whether a line opens like a lead: "On July 18, …". */
  default boolean opensLead(Tokens tokens, int from, int to) {
    return false;
  }

  /** Whether a sentence of a paragraph says that the body follows: "The overview is as follows." */
  default boolean introducesBody(Tokens tokens, int from, int to) {
    return false;
  }

  /** Whether somebody reports something: a line where somebody does is no heading. */
  default boolean reports(Tokens tokens, int from, int to) {
    return false;
  }

  /** The shortest lead, in characters, and the shortest first sentence of a longer one. */
  default int shortestLead() {
    return 1;
  }
}
