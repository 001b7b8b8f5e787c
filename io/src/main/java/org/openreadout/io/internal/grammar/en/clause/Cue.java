package org.openreadout.io.internal.grammar.en.clause;

import java.util.Set;
import org.openreadout.model.SpeechAct;

/**
 * A reporting verb of the table.
 *
 * @param jointAct the act when both sides say it
 * @param lightActs the acts whose nouns it takes; empty for all
 */
record Cue(
    String lemma, SpeechAct act, SpeechAct jointAct, Set<Trait> traits, Set<SpeechAct> lightActs) {

  /** What is peculiar to a verb; the table's column "kind" names the traits in small letters. */
  enum Trait {
    /** It stands alone: "stated". */
    FULL,
    /** It takes the act of its noun: "expressed his gratitude". */
    LIGHT,
    /** Its object is the person spoken to: "thanked Minister X for …". */
    PERSON,
    /** Its object is the person spoken to where that is the other side: "urged China to …". */
    URGE,
    /** It marks an answer by itself: "replied". */
    REPLY,
    /** It counts as an infinitive of purpose only: "met to advance …". */
    PURPOSE,
    /** Its past form is often an adjective: "shared values". */
    ADJECTIVE,
    /** Its participle tells an action or an aim, no report of its own: ", focusing on …". */
    FINITE,
    /** It tells the act of meeting. */
    MEETING,
    /** It has two objects, the person spoken to first: "wished him success". */
    DOUBLE,
    /** Whoever it is done with speaks too: "exchanged views with B". */
    PARTNER,
    /** What it gets is said by the others: "obtained their support". */
    OTHERS,
    /** It reports only before "to" or "themselves": "committed to", not "committed crimes". */
    BOUND,
    /** It goes on in the present tense: "met with A and looks forward to …". */
    PRESENT,
    /** Right before one noun in the singular it is an adjective: "shared commitment". */
    SINGULAR
  }

  /** The forms that a verb is printed in. */
  enum Form {
    PAST,
    PARTICIPLE,
    ING,
    THIRD_PERSON,
    BASE;

    /** Whether it may tell what happened, or what was done in the passive. */
    boolean isPast() {
      return this == PAST || this == PARTICIPLE;
    }
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  boolean takes(SpeechAct noun) {
    return lightActs.isEmpty() || lightActs.contains(noun);
  }
}
