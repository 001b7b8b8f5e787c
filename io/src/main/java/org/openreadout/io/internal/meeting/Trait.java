package org.openreadout.io.internal.meeting;

/** What a lead or a headline tells of a meeting's kind and format. */
public enum Trait {
  /** A verb of meeting, or another phrase that says that somebody met. */
  FRAME,
  /** The noun or verb alone already says that people met: "meeting", "talks", beside any meal. */
  GATHERING,
  COURTESY_CALL,
  CONSULTATION,
  TWO_PLUS_TWO,
  MEAL,
  /** "summit meetings with A and B": one with each. */
  SEVERAL,
  /** Whom the publisher's people met is told in sections, one for each country. */
  ONE_BY_ONE,
  /** The event itself is the subject, or somebody takes part in sessions. */
  EVENT,
  /** "spoke with": by telephone unless the headline says otherwise. */
  SPOKE,
  /** Counterparts in the plural, unnamed. */
  COUNTERPARTS,
  /** "at the request of the latter" */
  LATTER_ASKED
}
