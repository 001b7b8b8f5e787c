package org.openreadout.io.internal.grammar.ja.clause;

import java.util.List;
import org.openreadout.model.SpeechAct;

/**
 * The words that end a clause of reporting.
 *
 * @param links the words that may stand between content and cue, the one to be written first
 * @param noun whether a noun tells the act ("謝意を表明し"), so that it is no part of another's words
 */
public record Cue(SpeechAct act, Form form, List<String> links, boolean noun) {
  /** How a verb ends, which tells what may follow it. */
  public enum Form {
    /** "述べ", "述べて": before a comma. */
    CONNECTIVE,
    /** "述べる": before "とともに". */
    DICTIONARY,
    /** "述べた": before "上で", and at the end. */
    PAST,
    /** "述べました": at the end. */
    POLITE
  }
}
