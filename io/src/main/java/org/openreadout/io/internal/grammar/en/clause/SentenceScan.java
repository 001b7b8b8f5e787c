package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ALONG_WITH;
import static org.openreadout.io.internal.grammar.en.Word.BEHIND_ADJECTIVE;
import static org.openreadout.io.internal.grammar.en.Word.BY;
import static org.openreadout.io.internal.grammar.en.Word.COMMITTED_TO;
import static org.openreadout.io.internal.grammar.en.Word.CONJUNCTION;
import static org.openreadout.io.internal.grammar.en.Word.CONJUNCTION_WHEREAS;
import static org.openreadout.io.internal.grammar.en.Word.DETERMINER;
import static org.openreadout.io.internal.grammar.en.Word.FINITE;
import static org.openreadout.io.internal.grammar.en.Word.PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.SUBJECT_RELATIVE;
import static org.openreadout.io.internal.grammar.en.Word.THAT;
import static org.openreadout.io.internal.grammar.en.Word.THEN;
import static org.openreadout.io.internal.grammar.en.Word.TO;
import static org.openreadout.io.internal.grammar.en.Word.TOGETHER_WITH;
import static org.openreadout.io.internal.grammar.en.Word.TOPIC_PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.WHILE;

import java.util.List;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.SpeechAct;

/**
 * One walk over one sentence: finds the main clause behind its openers, then, at each comma, "and"
 * or "while", asks the constructions in turn whether a further report begins there. What lies
 * between is content.
 */
public final class SentenceScan extends NewSubject {
  /** How far behind its "about" a topic may go on. */
  private static final int TOPIC_REACH = 60;

  public SentenceScan(
      StatementReader grammar,
      Tokens tokens,
      Brackets brackets,
      int from,
      int to,
      Discourse discourse) {
    super(grammar, tokens, brackets, from, to, discourse);
  }

  public List<Report> run() {
    int k = main();
    if (k >= 0) {
      follow(k);
    }
    close(to);
    return reports;
  }

  // ---- further clauses ----

  private void follow(int start) {
    for (int k = start; k < to; k++) {
      int closing = brackets.closing(k);
      if (closing > k) {
        k = closing;
        continue;
      }
      int insert = subjectsRelative(k);
      if (insert > k) {
        k = insert;
        continue;
      }
      int before = k;
      k = tryAt(k);
      if (k != before) {
        k--; // the loop steps on
      }
    }
  }

  /**
   * "stated that Japan, which bears a fifth of the budget, wished to …": behind the comma that
   * closes the relative clause of a that-clause’s subject the content goes on. That comma, or
   * {@code k} where there is no such clause.
   */
  private int subjectsRelative(int k) {
    if (!tokens.isMark(k, ',')
        || open == null
        || !open.isStatement()
        || !tokens.is(open.contentFrom, THAT)
        || k - open.contentFrom > 10
        || !tokens.is(k + 1, SUBJECT_RELATIVE)) {
      return k;
    }
    for (int j = open.contentFrom + 1; j < k; j++) {
      if (tokens.is(j, FINITE) || grammar.cues.read(tokens, j, k) != null) {
        return k;
      }
    }
    int close = comma(k + 1);
    return close < to ? close : k;
  }

  /**
   * Tries every construction that may begin at a token; the token to go on from, or the same one.
   */
  private int tryAt(int k) {
    boolean comma =
        tokens.isMark(k, ',')
            || tokens.isMark(k, ';')
            || tokens.isMark(k, '\u2014')
            || tokens.isMark(k, '\u2013');
    boolean and = tokens.is(k, CONJUNCTION_WHEREAS);
    boolean by = tokens.is(k, BY);
    if (!comma && !and && !by) {
      int stating = statingThat(k);
      return stating > k ? stating : purpose(k);
    }
    int at = comma ? k + 1 : k;
    if (comma) {
      boolean told = open != null && open.isStatement();
      ClauseReader.Clause relative =
          grammar.relatives.read(tokens, brackets, at, to, discourse, told);
      if (relative != null) {
        close(k);
        take(relative);
        return next();
      }
    }
    boolean conjunction = tokens.is(at, CONJUNCTION_WHEREAS) || tokens.isMark(k, ';');
    at = (conjunction && !tokens.isMark(k, ';')) || tokens.is(at, CONJUNCTION) ? at + 1 : at;
    at = conjunction && tokens.is(at, THEN) ? at + 1 : at;
    if (by) {
      return (open != null && !open.isStatement())
              || (open != null && open.cue != null && open.cue.cue().reply())
          ? participle(k, k + 1)
          : k;
    }
    int further = clause(k, at, comma, conjunction);
    if (further != k) {
      return further;
    }
    further = chain(k, at, comma, conjunction);
    if (further != k) {
      return further;
    }
    boolean along = tokens.begins(at, ALONG_WITH) || tokens.begins(at, TOGETHER_WITH);
    return comma || tokens.is(at - 1, WHILE) || lastWasParticiple()
        ? participle(k, along ? at + 2 : at)
        : k;
  }

  /** ", expressed his gratitude, and asked …": the same subject goes on. */
  private int chain(int cut, int at, boolean comma, boolean conjunction) {
    if (subject == null) {
      return cut;
    }
    boolean infinitive =
        conjunction
            && tokens.is(at, TO)
            && open != null
            && open.cue != null
            && open.cue.form() == Cue.Form.BASE;
    int verb = grammar.clauses.adverbs(tokens, infinitive ? at + 1 : at, to);
    CueMatch cue = grammar.cues.read(tokens, verb, to);
    if (cue == null || (cue.cue().purpose() && !infinitive)) {
      return meetingChain(cut, verb, conjunction);
    }
    boolean past = cue.form() == Cue.Form.PAST;
    boolean thatClause = open != null && tokens.is(open.contentFrom, THAT);
    boolean presentFits =
        cue.form() == Cue.Form.THIRD_PERSON
            && conjunction
            && !thatClause
            && (present || cue.cue().lemma().equals("look forward"));
    if (!past && !presentFits && !infinitiveChain(cue, conjunction)) {
      return cut;
    }
    if (past && isAdjective(cue, comma, conjunction)) {
      return cut;
    }
    close(cut);
    Actor actor =
        (infinitive || infinitiveChain(cue, conjunction)) && cue.jointAct() == SpeechAct.DISCUSS
            ? everybody()
            : subject;
    take(
        new Report(
            actor, cue, (open != null && open.reply && !isReplyVerb(open)) || replyOfSubject()));
    return next();
  }

  /** "to congratulate him and reaffirm …": infinitives go on as infinitives. */
  private boolean infinitiveChain(CueMatch cue, boolean conjunction) {
    return conjunction
        && cue.form() == Cue.Form.BASE
        && open != null
        && open.cue != null
        && open.cue.form() == Cue.Form.BASE
        && !present;
  }

  private int meetingChain(int cut, int verb, boolean conjunction) {
    CueMatch meeting =
        conjunction || tokens.isMark(cut, ',') ? grammar.cues.meeting(tokens, verb, to) : null;
    boolean thatClause = open != null && tokens.is(open.contentFrom, THAT);
    if (meeting == null
        || thatClause
        || meeting.form() != Cue.Form.PAST
        || subject == null
        || (open != null && open.isStatement() && !conjunction)) {
      return cut;
    }
    close(cut);
    take(new Report(subject, meeting, false));
    return next();
  }

  /** "and shared values", ", announced last week,": a past form that describes a noun. */
  private boolean isAdjective(CueMatch cue, boolean comma, boolean conjunction) {
    int k = cue.next();
    if (cue.cue().lemma().equals("commit")) {
      return !tokens.is(k, COMMITTED_TO); // "committed horrific acts"
    }
    if (cue.cue().adjective() && !cue.hasNoun()) {
      boolean verbal =
          k >= to
              || tokens.is(k, DETERMINER)
              || tokens.is(k, PREPOSITION)
              || tokens.is(k, THAT)
              || tokens.isCapital(k)
              || tokens.mark(k) != 0;
      return !verbal;
    }
    if (cue.cue().lemma().equals("share") && cue.hasNoun() && cue.next() == cue.from() + 2) {
      return tokens.text().charAt(tokens.end(cue.next() - 1) - 1)
          != 's'; // "shared commitment", but "shared views"
    }
    return comma && !conjunction && !cue.hasNoun() && (tokens.is(k, BEHIND_ADJECTIVE) || k >= to);
  }

  /** ", noting that …", "while underscoring …" */
  private int participle(int cut, int at) {
    CueMatch cue = subject == null ? null : grammar.clauses.participle(tokens, at, to);
    if (cue == null || subject == null) {
      return cut;
    }
    close(cut);
    take(new Report(subject, cue, false));
    return next();
  }

  /** "expressed his condolences | stating that …": no comma, and no content of the first. */
  private int statingThat(int k) {
    if (open == null || open.cue == null || !open.cue.hasNoun() || k != open.cue.next()) {
      return k;
    }
    CueMatch cue = grammar.clauses.participle(tokens, k, to);
    return cue != null && tokens.is(cue.next(), THAT) ? participle(k, k) : k;
  }

  /** "spoke with A about the war and joint efforts | to urge B": an aim inside the topic. */
  private boolean isTopic(int to) {
    int verb = open == null || open.cue == null ? to : open.cue.next();
    for (int k = to - 1; k > Math.max(verb, to - TOPIC_REACH); k--) {
      if (tokens.is(k, TOPIC_PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  /** "met to discuss …": an infinitive of purpose behind a verb of meeting. */
  private int purpose(int k) {
    if (!tokens.is(k, TO) || open == null || open.isStatement() || subject == null) {
      return k;
    }
    int verb = grammar.clauses.adverbs(tokens, k + 1, to);
    CueMatch cue = grammar.cues.read(tokens, verb, to);
    boolean meeting = open.isMeeting();
    if (meeting && cue != null && isTopic(k)) {
      return k;
    }
    if (cue == null
        || (cue.form() != Cue.Form.BASE && cue.form() != Cue.Form.PAST)
        || (!meeting && cue.cue().purpose())
        || (!meeting && cue.act() != SpeechAct.DISCUSS)) {
      return k;
    }
    close(k);
    Actor actor = cue.jointAct() == SpeechAct.DISCUSS && meeting ? everybody() : subject;
    CueMatch base =
        cue.form() == Cue.Form.BASE
            ? cue
            : new CueMatch(
                cue.from(),
                cue.next(),
                cue.cue(),
                Cue.Form.BASE,
                cue.act(),
                cue.jointAct(),
                cue.hasNoun());
    take(new Report(actor, base, false));
    return next();
  }
}
