package org.openreadout.io.internal.grammar;

import java.util.List;
import org.openreadout.io.internal.meeting.PrintedDay;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Office;

/**
 * What the words around a value tell of it, whoever took the value out of the text: only a language
 * knows which words these are. Unless it says otherwise, they tell nothing.
 */
public interface Clues {
  /** How much of a readout the words that a language knows can bear out. */
  enum Extent {
    /** No more than what is printed as it is. */
    QUOTATIONS,
    /** Days, clocks, durations, parties and places too. */
    CIRCUMSTANCES,
    /** Persons too. */
    PERSONS
  }

  /** How much can be borne out. */
  default Extent extent() {
    return Extent.QUOTATIONS;
  }

  /** All days and months that a text prints, in text order. */
  default List<PrintedDay> days(Tokens tokens) {
    return List.of();
  }

  /** What the words before a cue tell of its speaker, back to a token. */
  default Subject subject(Tokens tokens, int from, int cue) {
    return Subject.NOTHING;
  }

  /** Whether a sentence opens with "he" or "she". */
  default boolean opensWithPronoun(Tokens tokens, int i) {
    return false;
  }

  /** The words of names and their styles. */
  default Names names() {
    return new Names() {};
  }

  /** The words of offices. */
  default Offices offices() {
    return new Offices() {};
  }

  /** What tells names. */
  interface Names {
    /** Whether a token may belong to a name or a title: no small word, and no article. */
    default boolean mayHave(Tokens tokens, int i) {
      return false;
    }

    /** Whether a word stands between those of a name and a title, and tells nobody by itself. */
    default boolean isLink(String word) {
      return false;
    }

    /** Whether a word stands behind a name and is no part of it: "Jr". */
    default boolean isSuffix(String word) {
      return false;
    }

    /** Whether a token is letters behind a name that are no part of it: "MP", "KC". */
    default boolean isPostNominal(Tokens tokens, int i) {
      return false;
    }

    /** 'm' or 'f' for a style that tells it, else 0. */
    default char gender(String style) {
      return 0;
    }
  }

  /** What tells offices. */
  interface Offices {
    /** Whether a title, or the words around it, tell the status of an office. */
    default boolean tellStatus(Office office, String around) {
      return true;
    }

    /** Whether a title ends in the middle: "Minister for". */
    default boolean isCutOff(String title) {
      return false;
    }

    /** The ways to print a title that several bear. */
    default List<String> plurals(String title) {
      return List.of();
    }

    /** The parties whose office a range tells at its edges: "Ukrainian …", "… of Peru". */
    default List<PartyTable.Match> owners(Tokens tokens, int from, int to) {
      return List.of();
    }
  }
}
