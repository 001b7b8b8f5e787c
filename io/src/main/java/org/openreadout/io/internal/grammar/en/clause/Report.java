package org.openreadout.io.internal.grammar.en.clause;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.speech.Actor;

/** One statement while its sentence is being read. */
public final class Report {
  public final Actor actor;
  public final @Nullable CueMatch cue; // null for a clause that tells something else
  public final boolean reply;
  public int contentFrom;
  public int contentTo = -1;
  public boolean contentFixed; // a passive's subject: no preposition or addressee to leave out
  public boolean noContent; // "which Minister R welcomed"

  public Report(Actor actor, @Nullable CueMatch cue, boolean reply) {
    this.actor = actor;
    this.cue = cue;
    this.reply = reply || (cue != null && cue.cue().reply());
    contentFrom = cue == null ? actor.next() : cue.next();
  }

  /** Whether it becomes a statement: neither the meeting itself nor a narrative clause. */
  public boolean isStatement() {
    return cue != null && !cue.cue().meeting();
  }

  public boolean isMeeting() {
    return cue != null && cue.cue().meeting();
  }
}
