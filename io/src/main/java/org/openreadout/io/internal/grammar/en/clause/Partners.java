package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.WITH;

import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Tokens;

/**
 * Verbs whose grammatical subject is not the speaker, or not alone: "obtained their support",
 * "exchanged views with B".
 */
public final class Partners {
  private Partners() {}

  /** Who speaks in a report. */
  public static Actor speakers(
      Tokens tokens, Report report, CueMatch cue, ActorReader actors, Discourse discourse) {
    Actor actor = report.actor;
    if (!actor.isSingle() || report.contentFixed) {
      return actor;
    }
    String lemma = cue.cue().lemma();
    if (lemma.equals("obtain")) { // the support is the others'
      long others = discourse.present() & ~actor.mask();
      return others == 0 ? actor : of(others, actor, discourse);
    }
    if (lemma.equals("exchange") && tokens.is(cue.next(), WITH)) {
      Actor partner = actors.read(tokens, cue.next() + 1, tokens.size(), discourse);
      if (partner != null && partner.settled() && partner.mask() != 0) {
        return of(actor.mask() | partner.mask(), actor, discourse);
      }
    }
    return actor;
  }

  private static Actor of(long mask, Actor actor, Discourse discourse) {
    return new Actor(actor.next(), mask, null, !discourse.sameParty(mask), true, actor.kind());
  }
}
