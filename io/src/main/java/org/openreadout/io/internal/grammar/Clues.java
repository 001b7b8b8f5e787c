package org.openreadout.io.internal.grammar;

import java.util.List;
import org.openreadout.io.internal.meeting.PrintedDay;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Office;

/**
 * What the words around a value tell of it, whoever took the value out of the text: only a language
 * knows which words these are.
 */
public interface Clues {
  /** All days and months that a text prints, in text order. */
  List<PrintedDay> days(Tokens tokens);

  /** What the words before a cue tell of its speaker, back to a token. */
  Subject subject(Tokens tokens, int from, int cue);

  /** Whether a sentence opens with "he" or "she". */
  boolean opensWithPronoun(Tokens tokens, int i);

  /** The words of names and their styles. */
  Names names();

  /** The words of offices. */
  Offices offices();

  /** What tells names. */
  interface Names {
    /** Whether a token may belong to a name or a title: no small word, and no article. */
    boolean mayHave(Tokens tokens, int i);

    /** Whether a word stands between those of a name and a title, and tells nobody by itself. */
    boolean isLink(String word);

    /** Whether a word stands behind a name and is no part of it: "Jr". */
    boolean isSuffix(String word);

    /** 'm' or 'f' for a style that tells it, else 0. */
    char gender(String style);
  }

  /** What tells offices. */
  interface Offices {
    /** Whether a title, or the words around it, tell the status of an office. */
    boolean tellStatus(Office office, String around);

    /** Whether a title ends in the middle: "Minister for". */
    boolean isCutOff(String title);

    /** The ways to print a title that several bear. */
    List<String> plurals(String title);

    /** The parties whose office a range tells at its edges: "Ukrainian …", "… of Peru". */
    List<PartyTable.Match> owners(Tokens tokens, int from, int to);
  }
}
