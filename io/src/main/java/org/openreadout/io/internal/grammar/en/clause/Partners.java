package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.WITH;

import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Tokens;

/**
 * Verbs whose grammatical subject is not the speaker, or not alone: "obtained their support",
 * "exchanged views with B".
 */
final class Partners {
  private Partners() {}

  /** Who speaks in a report. */
  static Actor speakers(Scene scene, Report report, CueMatch cue, ActorReader actors) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    Actor actor = report.actor;
    if (!actor.isSingle() || report.contentFixed) {
      return actor;
    }
    if (cue.cue().is(Cue.Trait.OTHERS)) { // the support is the others'
      long others = discourse.present() & ~actor.mask();
      return others == 0 ? actor : of(others, actor, discourse);
    }
    if (cue.cue().is(Cue.Trait.PARTNER) && tokens.is(cue.next(), WITH)) {
      Actor partner = actors.further(scene, cue.next() + 1, tokens.size(), actor);
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
