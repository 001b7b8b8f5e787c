package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.TO;
import static org.openreadout.io.internal.grammar.en.Word.TOPIC_PREPOSITION;

import org.openreadout.io.internal.speech.Actor;
import org.openreadout.model.SpeechAct;

/** "met to discuss …": an infinitive of purpose behind a verb of meeting. */
record Purpose(ClauseReader clauses, CueReader cues) {
  /** How far behind its "about" a topic may go on. */
  private static final int TOPIC_REACH = 60;

  /** The token to go on from; the same one where no such infinitive stands there. */
  int tryAt(SentenceState s, int k) {
    Report open = s.open;
    if (!s.tokens.is(k, TO) || open == null || open.isStatement() || s.subject == null) {
      return k;
    }
    CueMatch cue = cues.read(s.tokens, clauses.adverbs(s.tokens, k + 1, s.to), s.to);
    if (cue == null || !reports(s, open, cue, k)) {
      return k;
    }
    s.close(k);
    boolean all = cue.jointAct() == SpeechAct.DISCUSS && open.isMeeting();
    Actor actor = all ? s.everybody() : s.subject;
    return s.take(new Report(actor, cue.as(Cue.Form.BASE), false));
  }

  /** Whether what follows is told of those who met, or only what others did. */
  private static boolean reports(SentenceState s, Report open, CueMatch cue, int k) {
    if (cue.form() != Cue.Form.BASE && cue.form() != Cue.Form.PAST) {
      return false;
    }
    return open.isMeeting()
        ? !isTopic(s, open, k)
        : !cue.cue().is(Cue.Trait.PURPOSE) && cue.act() == SpeechAct.DISCUSS;
  }

  /** "spoke with A about the war and joint efforts | to urge B": an aim inside the topic. */
  private static boolean isTopic(SentenceState s, Report open, int to) {
    int verb = open.cue == null ? to : open.cue.next();
    for (int k = to - 1; k > Math.max(verb, to - TOPIC_REACH); k--) {
      if (s.tokens.is(k, TOPIC_PREPOSITION)) {
        return true;
      }
    }
    return false;
  }
}
