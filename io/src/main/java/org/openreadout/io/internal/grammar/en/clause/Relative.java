package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.DURING_WHICH;
import static org.openreadout.io.internal.grammar.en.Word.RELATIVE_IN_CONTENT;
import static org.openreadout.io.internal.grammar.en.Word.RELATIVE_PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.TO_WHICH;
import static org.openreadout.io.internal.grammar.en.Word.WHERE;
import static org.openreadout.io.internal.grammar.en.Word.WHICH;
import static org.openreadout.io.internal.grammar.en.Word.WHO;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.words.Tokens;

/**
 * A report in a relative clause: ", to which Minister Q expressed her support" (an answer), ",
 * which Minister R welcomed", "a call, in which President S congratulated …", ", who responded that
 * …".
 */
record Relative(ClauseReader clauses, ActorReader actors, CueReader cues) implements Construction {
  @Override
  public int tryAt(SentenceState s, Boundary b) {
    if (!b.comma) {
      return b.cut;
    }
    ClauseReader.Clause clause = read(s.scene, b.cut + 1, s.to, s.insideContent());
    if (clause == null) {
      return b.cut;
    }
    s.close(b.cut);
    return s.take(clause);
  }

  /**
   * The clause whose pronoun (or the preposition before it) stands at a token, or null.
   *
   * @param insideContent whether a statement's content is being read
   */
  private ClauseReader.@Nullable Clause read(Scene scene, int i, int limit, boolean insideContent) {
    Tokens tokens = scene.tokens();
    if (tokens.begins(i, TO_WHICH)) {
      return clauses.read(scene, i + 2, limit, true, false);
    }
    if (insideContent && !tokens.is(i, RELATIVE_IN_CONTENT)) {
      return null; // "the comment, in which the Prime Minister stated …" goes on telling the
      // content
    }
    if ((tokens.is(i, RELATIVE_PREPOSITION) && tokens.is(i + 1, WHICH))
        || tokens.begins(i, DURING_WHICH)) {
      int k = tokens.isMark(i + 2, ',') ? i + 3 : i + 2;
      return clauses.read(scene, k, limit, false, false);
    }
    if (tokens.is(i, WHERE)) {
      return clauses.read(scene, i + 1, limit, false, false);
    }
    if (tokens.is(i, WHICH)) {
      ClauseReader.Clause clause = clauses.read(scene, i + 1, limit, false, false);
      if (clause == null
          || clause.main().actor.kind() == Actor.Kind.PARTY
          || !clause.main().isStatement()) {
        return null;
      }
      clause.main().noContent = true;
      return clause;
    }
    return tokens.is(i, WHO) ? hearer(scene, i, limit) : null;
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
