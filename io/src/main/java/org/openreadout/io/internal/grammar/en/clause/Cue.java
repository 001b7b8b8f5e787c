package org.openreadout.io.internal.grammar.en.clause;

import java.util.Set;
import org.openreadout.model.SpeechAct;

/**
 * A reporting verb of the table.
 *
 * @param jointAct the act when both sides say it
 * @param full whether it stands alone
 * @param light whether it takes the act of a noun
 * @param lightActs the acts whose nouns it takes; empty for all
 * @param person whether its object is the person spoken to
 * @param urge whether its object is the person spoken to when that is the other side
 * @param reply whether it marks an answer by itself
 * @param purpose whether it counts as an infinitive of purpose only
 * @param adjective whether its past form is often an adjective
 * @param finite whether its participle is no report
 * @param meeting whether it tells the act of meeting
 */
public record Cue(
    String lemma,
    SpeechAct act,
    SpeechAct jointAct,
    boolean full,
    boolean light,
    Set<SpeechAct> lightActs,
    boolean person,
    boolean urge,
    boolean reply,
    boolean purpose,
    boolean adjective,
    boolean finite,
    boolean meeting) {

  /** The forms that a verb is printed in. */
  public enum Form {
    PAST,
    PARTICIPLE,
    ING,
    THIRD_PERSON,
    BASE
  }

  public boolean takes(SpeechAct act) {
    return lightActs.isEmpty() || lightActs.contains(act);
  }
}
