package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.BEHIND_ADJECTIVE;
import static org.openreadout.io.internal.grammar.en.Word.BY_WITH;
import static org.openreadout.io.internal.grammar.en.Word.CLAUSE_SUBJECT;
import static org.openreadout.io.internal.grammar.en.Word.CLOSING_VERB;
import static org.openreadout.io.internal.grammar.en.Word.COMMITTED_TO;
import static org.openreadout.io.internal.grammar.en.Word.DETERMINER;
import static org.openreadout.io.internal.grammar.en.Word.FINITE;
import static org.openreadout.io.internal.grammar.en.Word.PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.THAT;
import static org.openreadout.io.internal.grammar.en.Word.TO;
import static org.openreadout.io.internal.grammar.en.Word.WHICH_WHO;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.model.SpeechAct;

/** ", expressed his gratitude, and asked …": the same subject goes on. */
record Chain(ClauseReader clauses, CueReader cues) implements Construction {
  /** How many words may stand between a that-clause's one-word subject and its verb. */
  private static final int INSERTED = 5;

  /** How far back a relative clause may begin. */
  private static final int RELATIVE = 30;

  @Override
  public int tryAt(SentenceState s, Boundary b) {
    if (s.subject == null || isInsideSubject(s, b) || isInsideRelative(s, b)) {
      return b.cut;
    }
    boolean to = isToInfinitive(s, b);
    int verb = clauses.adverbs(s.tokens, to ? b.at + 1 : b.at, s.to);
    CueMatch cue = cues.read(s.tokens, verb, s.to);
    CueMatch closing = cue == null && b.conjunction ? closing(s, verb) : null;
    if (closing != null) {
      s.close(b.cut);
      return s.take(new Report(s.subject, closing, false));
    }
    if (cue == null || (cue.cue().is(Cue.Trait.PURPOSE) && !to)) {
      return meeting(s, b, s.subject, verb);
    }
    if (!goesOn(s, b, cue)) {
      return b.cut;
    }
    boolean answers = s.open != null && s.open.reply && !s.open.isReplyVerb();
    s.close(b.cut);
    boolean all = cue.jointAct() == SpeechAct.DISCUSS && (to || isInfinitive(s, b, cue));
    Actor actor = all ? s.everybody() : s.subject;
    return s.take(new Report(actor, cue, answers || s.replyOfSubject()));
  }

  /** "stated that she, too, | hoped for calm seas": the that-clause has no verb yet. */
  private boolean isInsideSubject(SentenceState s, Boundary b) {
    if (!s.insideContent() || !s.insideThatClause() || s.open == null || b.conjunction) {
      return false;
    }
    int from = s.open.contentFrom + 1;
    boolean subject = b.cut == from + 1 || s.tokens.isMark(from + 1, ',');
    if (!subject || b.cut <= from || b.cut > from + INSERTED) {
      return false;
    }
    for (int k = from; k < b.cut; k++) {
      if (s.tokens.is(k, FINITE) || cues.read(s.tokens, k, b.cut) != null) {
        return false;
      }
    }
    return true;
  }

  /** ", which serves three towns and | welcomed a thousand ships": the relative clause goes on. */
  private static boolean isInsideRelative(SentenceState s, Boundary b) {
    if (b.comma || !b.conjunction || !s.insideContent() || s.open == null) {
      return false;
    }
    for (int k = b.cut - 1; k > Math.max(s.open.contentFrom, b.cut - RELATIVE); k--) {
      if (s.tokens.mark(k) == ',') {
        return s.tokens.is(k + 1, WHICH_WHO) && !s.startsActor(k + 2);
      }
    }
    return false;
  }

  /** "and closed by | praising the crew": the participle tells what was said; null for none. */
  private @Nullable CueMatch closing(SentenceState s, int verb) {
    return s.tokens.is(verb, CLOSING_VERB) && s.tokens.is(verb + 1, BY_WITH)
        ? clauses.participle(s.tokens, verb + 2, s.to)
        : null;
  }

  /** ", and held a working lunch": the same subject goes on meeting. */
  private int meeting(SentenceState s, Boundary b, Actor subject, int verb) {
    boolean may =
        (b.conjunction || s.tokens.isMark(b.cut, ','))
            && !s.insideThatClause()
            && (!s.insideContent() || b.conjunction || s.open.cue.act() == SpeechAct.SIGN);
    CueMatch meeting = may ? cues.meeting(s.tokens, verb, s.to) : null;
    if (meeting == null || meeting.form() != Cue.Form.PAST) {
      return b.cut;
    }
    s.close(b.cut);
    return s.take(new Report(subject, meeting, false));
  }

  private static boolean goesOn(SentenceState s, Boundary b, CueMatch cue) {
    if (cue.form() == Cue.Form.PAST) {
      return !isAdjective(s, b, cue);
    }
    boolean present =
        cue.form() == Cue.Form.THIRD_PERSON
            && b.conjunction
            && !s.insideThatClause()
            && (s.present || cue.cue().is(Cue.Trait.PRESENT));
    return present || isInfinitive(s, b, cue);
  }

  /** "to congratulate him and | to reaffirm …" */
  private static boolean isToInfinitive(SentenceState s, Boundary b) {
    return b.conjunction && s.tokens.is(b.at, TO) && s.openIs(Cue.Form.BASE);
  }

  /** "to congratulate him and | reaffirm …": infinitives go on as infinitives. */
  private static boolean isInfinitive(SentenceState s, Boundary b, CueMatch cue) {
    return b.conjunction && cue.form() == Cue.Form.BASE && s.openIs(Cue.Form.BASE) && !s.present;
  }

  /** "and shared values", ", announced last week,": a past form that describes a noun. */
  private static boolean isAdjective(SentenceState s, Boundary b, CueMatch cue) {
    int k = cue.next();
    if (cue.cue().is(Cue.Trait.BOUND)) {
      return !s.tokens.is(k, COMMITTED_TO); // "committed horrific acts"
    }
    if (cue.cue().is(Cue.Trait.ADJECTIVE) && !cue.hasNoun()) {
      boolean verbal =
          k >= s.to
              || s.tokens.is(k, DETERMINER)
              || s.tokens.is(k, CLAUSE_SUBJECT) // "recognized there are gaps"
              || s.tokens.is(k, PREPOSITION)
              || s.tokens.is(k, THAT)
              || s.tokens.isCapital(k)
              || s.tokens.mark(k) != 0;
      return !verbal;
    }
    if (cue.cue().is(Cue.Trait.SINGULAR) && cue.hasNoun() && cue.next() == cue.from() + 2) {
      return !s.tokens.endsIn(cue.next() - 1, 's'); // "shared commitment", but "shared views"
    }
    return b.comma
        && !b.conjunction
        && !cue.hasNoun()
        && (s.tokens.is(k, BEHIND_ADJECTIVE) || k >= s.to);
  }
}
