package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.WITH;

import org.openreadout.io.internal.speech.Actor;

/**
 * ", Minister T offering to …", ", with President A reiterating …": a participle with a subject.
 */
record Absolute(ActorReader actors, ClauseReader clauses) implements Construction {
  @Override
  public int tryAt(SentenceState s, Boundary b) {
    int at = b.subject(s);
    if (!(b.comma || b.conjunction) || at < 0 || b.clause(s) != null) {
      return b.cut;
    }
    boolean with = s.tokens.is(at, WITH);
    Actor actor = with || s.startsActor(at) ? actors.read(s.scene, with ? at + 1 : at, s.to) : null;
    boolean person =
        actor != null
            && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.OFFICE)
            && actor.settled();
    CueMatch cue =
        person && actor != null ? clauses.participle(s.tokens, actor.next(), s.to) : null;
    if (cue == null || actor == null) {
      return b.cut;
    }
    s.close(b.cut);
    return s.take(new Report(actor, cue, false));
  }
}
