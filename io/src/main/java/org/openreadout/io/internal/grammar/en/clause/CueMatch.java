package org.openreadout.io.internal.grammar.en.clause;

import org.openreadout.model.SpeechAct;

/**
 * A cue in a text.
 *
 * @param from the verb's first token
 * @param next the token behind the cue, its particle or noun included
 * @param act the act of one side; of both sides in {@code jointAct}
 */
record CueMatch(
    int from,
    int next,
    Cue cue,
    Cue.Form form,
    SpeechAct act,
    SpeechAct jointAct,
    boolean hasNoun) {

  /** The same cue in another form of its verb. */
  CueMatch as(Cue.Form other) {
    return form == other ? this : new CueMatch(from, next, cue, other, act, jointAct, hasNoun);
  }
}
