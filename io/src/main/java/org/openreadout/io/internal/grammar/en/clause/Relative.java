package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.AS;
import static org.openreadout.io.internal.grammar.en.Word.BEHIND_ADJECTIVE;
import static org.openreadout.io.internal.grammar.en.Word.DETERMINER;
import static org.openreadout.io.internal.grammar.en.Word.FINITE;
import static org.openreadout.io.internal.grammar.en.Word.PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.RELATIVE_PLACE;
import static org.openreadout.io.internal.grammar.en.Word.TO_WHICH;
import static org.openreadout.io.internal.grammar.en.Word.WHERE;
import static org.openreadout.io.internal.grammar.en.Word.WHEREBY;
import static org.openreadout.io.internal.grammar.en.Word.WHICH;
import static org.openreadout.io.internal.grammar.en.Word.WHO;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.SpeechAct;

/**
 * A report in a relative clause: ", to which Minister Q expressed her support" (an answer), ",
 * which Minister R welcomed", "a call, in which President S congratulated …", ", who responded that
 * …".
 */
record Relative(ClauseReader clauses, ActorReader actors, CueReader cues) implements Construction {
  /** How many words may stand before "which": "with regard to", "a plan". */
  private static final int REACH = 5;

  @Override
  public int tryAt(SentenceState s, Boundary b) {
    ClauseReader.Clause clause = b.comma ? read(s, b.mark) : null;
    if (clause == null) {
      return b.cut;
    }
    s.close(b.cut);
    return s.take(clause);
  }

  /**
   * "held a long discussion | in which they reviewed tolls": no comma, and no content of the first.
   * The token to go on from; the same one where no such clause stands there.
   */
  int behindNoun(SentenceState s, int k) {
    Report open = s.open;
    boolean discussion =
        open != null
            && open.cue != null
            && open.cue.hasNoun()
            && open.cue.act() == SpeechAct.DISCUSS
            && k == open.cue.next()
            && s.tokens.is(k, RELATIVE_PLACE)
            && s.tokens.is(k + 1, WHICH);
    ClauseReader.Clause clause =
        discussion ? clauses.read(s.scene, k + 2, s.to, false, false) : null;
    if (clause == null) {
      return k;
    }
    s.close(k);
    return s.take(clause);
  }

  /** The clause whose first word stands at a token, or null. */
  private ClauseReader.@Nullable Clause read(SentenceState s, int i) {
    Tokens tokens = s.tokens;
    if (tokens.begins(i, TO_WHICH)) {
      return clauses.read(s.scene, i + 2, s.to, true, false);
    }
    if (tokens.is(i, WHO)) {
      return hearer(s.scene, i, s.to);
    }
    if (tokens.is(i, WHERE) && (!s.insideContent() || tokens.is(i, WHEREBY))) {
      return clauses.read(s.scene, i + 1, s.to, false, false);
    }
    int which = i;
    while (which < s.to
        && which < i + REACH
        && tokens.isWord(which)
        && !tokens.isCapital(which)
        && !tokens.is(which, WHICH)) {
      which++;
    }
    if (!tokens.is(which, WHICH)) {
      return null;
    }
    boolean preposition = which > i && tokens.is(i, PREPOSITION);
    if (!preposition && which > i && !tokens.is(i, DETERMINER)) {
      return null;
    }
    return preposition ? about(s, i, which) : object(s, which);
  }

  /**
   * "a call, in which President S congratulated …"; ", on which Minister B voiced reservations".
   * Inside somebody's content only a participant's reaction is a report of its own: "the comment,
   * in which the Prime Minister stated …" goes on telling the content.
   */
  private ClauseReader.@Nullable Clause about(SentenceState s, int preposition, int which) {
    boolean place = s.tokens.is(preposition, RELATIVE_PLACE);
    int at = s.tokens.isMark(which + 1, ',') ? which + 2 : which + 1;
    if (!s.insideContent()) {
      return place ? clauses.read(s.scene, at, s.to, false, false) : null;
    }
    ClauseReader.Clause clause = clauses.read(s.scene, at, s.to, false, false);
    boolean reacts =
        clause != null
            && clause.form() == Cue.Form.PAST
            && clause.main().isStatement()
            && isParticipant(clause.main().actor)
            && (!place || endsBehind(s, clause.main()))
            && !isBackground(s, clause.main());
    return reacts ? clause : null;
  }

  /** ", which Minister R welcomed", ", a plan which she praised as “a jewel”". */
  private ClauseReader.@Nullable Clause object(SentenceState s, int which) {
    ClauseReader.Clause clause = clauses.read(s.scene, which + 1, s.to, false, false);
    if (clause == null
        || clause.main().actor.kind() == Actor.Kind.PARTY
        || !clause.main().isStatement()) {
      return null;
    }
    int next = clause.main().contentFrom;
    clause.main().noContent = !s.tokens.is(next, AS) && !s.tokens.is(next, FINITE);
    return clause;
  }

  private static boolean isParticipant(Actor actor) {
    return switch (actor.kind()) {
      case PERSON, OFFICE, PRONOUN, TOGETHER, SIDE -> actor.settled();
      default -> false;
    };
  }

  /** Whether nothing follows the verb but the end of its clause. */
  private static boolean endsBehind(SentenceState s, Report report) {
    int next = report.contentFrom;
    return next >= s.to || s.tokens.mark(next) != 0;
  }

  /** "on which the two leaders agreed in 2015": what was so before. */
  private static boolean isBackground(SentenceState s, Report report) {
    return s.tokens.is(report.contentFrom, BEHIND_ADJECTIVE);
  }

  /** ", who responded that …": the person named last before the comma. */
  private ClauseReader.@Nullable Clause hearer(Scene scene, int who, int limit) {
    Tokens tokens = scene.tokens();
    CueMatch cue = cues.read(tokens, clauses.adverbs(tokens, who + 1, limit), limit);
    if (cue == null || cue.form() != Cue.Form.PAST) {
      return null;
    }
    int end = tokens.isMark(who - 1, ',') ? who - 1 : who;
    for (int k = Math.max(0, end - 8); k < end; k++) {
      Actor actor = tokens.isCapital(k) ? actors.read(scene, k, limit) : null;
      if (actor != null && actor.next() == end && actor.isSingle()) {
        return new ClauseReader.Clause(
            java.util.List.of(), new Report(actor, cue, false), cue.form());
      }
    }
    return null;
  }
}
