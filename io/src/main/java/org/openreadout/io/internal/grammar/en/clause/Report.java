package org.openreadout.io.internal.grammar.en.clause;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.speech.Actor;

/** One statement while its sentence is being read. */
final class Report {
  final Actor actor;
  final @Nullable CueMatch cue; // null for a clause that tells something else
  final boolean reply;
  int contentFrom;
  int contentTo = -1;
  boolean contentFixed; // a passive's subject: no preposition or addressee to leave out
  boolean noContent; // "which Minister R welcomed"

  Report(Actor actor, @Nullable CueMatch cue, boolean reply) {
    this.actor = actor;
    this.cue = cue;
    this.reply = reply || (cue != null && cue.cue().is(Cue.Trait.REPLY));
    contentFrom = cue == null ? actor.next() : cue.next();
  }

  /** Whether it becomes a statement: neither the meeting itself nor a narrative clause. */
  boolean isStatement() {
    return cue != null && !cue.cue().is(Cue.Trait.MEETING);
  }

  boolean isMeeting() {
    return cue != null && cue.cue().is(Cue.Trait.MEETING);
  }

  /** Whether its verb marks an answer by itself. */
  boolean isReplyVerb() {
    return cue != null && cue.cue().is(Cue.Trait.REPLY);
  }
}
