package org.openreadout.io.internal.grammar.en.clause;

import org.openreadout.io.internal.speech.Actor;

/** ", and the two ministers shared …": a clause with a subject of its own. */
final class NewSubject implements Construction {
  @Override
  public int tryAt(SentenceState s, Boundary b) {
    ClauseReader.Clause clause = b.clause(s);
    if (clause == null || !fits(s, b, clause)) {
      return b.cut;
    }
    s.close(b.cut);
    return s.take(clause);
  }

  private static boolean fits(SentenceState s, Boundary b, ClauseReader.Clause clause) {
    return (clause.form().isPast() || (s.present && !b.isAnswer(s)))
        && fitsInside(s, b, clause.main().actor);
  }

  /**
   * Inside somebody's that-clause a country or a pronoun goes on speaking of the content; a
   * participant by name does not.
   */
  private static boolean fitsInside(SentenceState s, Boundary b, Actor actor) {
    boolean thatClause = s.insideContent() && s.insideThatClause();
    return switch (actor.kind()) {
      case PARTY, BODY -> b.conjunction && !thatClause;
      case PRONOUN -> // "shared the view that … and they pledged": all who speak go on
          b.conjunction
              && (b.comma
                  || !thatClause
                  || (actor.together() && s.open != null && s.open.actor.together()));
      case STRANGER -> false;
      default -> b.conjunction || !thatClause;
    };
  }
}
