package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.IN_ADDITION;
import static org.openreadout.io.internal.grammar.en.Word.IT;
import static org.openreadout.io.internal.grammar.en.Word.THAT;
import static org.openreadout.io.internal.grammar.en.Word.WITH;

import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;

/** Reads the further clauses of a sentence that bring a subject of their own. */
public abstract class NewSubject extends MainClause {
  public NewSubject(
      StatementReader grammar,
      Tokens tokens,
      Brackets brackets,
      int from,
      int to,
      Discourse discourse) {
    super(grammar, tokens, brackets, from, to, discourse);
  }

  /** ", and the two ministers shared …": a new subject. */
  public int clause(int cut, int at, boolean comma, boolean conjunction) {
    int subjectAt = at;
    boolean answer = false;
    if (grammar.openers.isReply(tokens, subjectAt, to)) {
      answer = true;
      subjectAt = grammar.openers.end(tokens, subjectAt, to);
      for (int k = subjectAt; k < Math.min(to, subjectAt + 8); k++) {
        if (tokens.isMark(k, ',') || (startsActor(k) && !tokens.is(k, IT))) {
          subjectAt = tokens.isMark(k, ',') ? k + 1 : k;
          break;
        }
      }
    } else if ((conjunction && tokens.isMark(subjectAt, ','))
        || (conjunction && tokens.begins(subjectAt, IN_ADDITION))) {
      return cut;
    }
    if (comma && tokens.is(subjectAt, WITH)) {
      return absolute(cut, subjectAt); // ", with President A reiterating …"
    }
    if (!startsActor(subjectAt)) {
      return conjunction ? behindFronted(cut, at) : cut;
    }
    ClauseReader.Clause clause =
        grammar.clauses.read(tokens, brackets, subjectAt, to, discourse, answer, false);
    if (clause == null) {
      int absolute = comma ? absolute(cut, subjectAt) : cut;
      return absolute != cut ? absolute : passive(cut, subjectAt, comma && conjunction);
    }
    boolean past = clause.form() == Cue.Form.PAST || clause.form() == Cue.Form.PARTICIPLE;
    boolean fits =
        (past || (present && !answer)) && fitsInside(clause.main().actor, comma, conjunction);
    if (!fits) {
      return cut;
    }
    close(cut);
    take(clause);
    return next();
  }

  /** ", and along with thanking him for the letter, she congratulated him" */
  private int behindFronted(int cut, int at) {
    CueMatch fronted = frontedParticiple(at);
    int comma = fronted == null ? to : comma(fronted.next());
    if (fronted == null || comma + 1 >= to || !startsActor(comma + 1)) {
      return cut;
    }
    ClauseReader.Clause clause =
        grammar.clauses.read(tokens, brackets, comma + 1, to, discourse, false, false);
    if (clause == null || clause.form() != Cue.Form.PAST) {
      return cut;
    }
    close(cut);
    take(clause);
    frontedReport(fronted, comma);
    return next();
  }

  /** ", Minister T offering to …": a participle with a subject of its own. */
  public int absolute(int cut, int at) {
    Actor actor = grammar.actor(tokens, tokens.is(at, WITH) ? at + 1 : at, to, discourse);
    boolean person =
        actor != null
            && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.OFFICE)
            && actor.settled();
    CueMatch cue =
        person && actor != null ? grammar.clauses.participle(tokens, actor.next(), to) : null;
    if (cue == null || actor == null) {
      return cut;
    }
    close(cut);
    take(new Report(actor, cue, false));
    return next();
  }

  /**
   * Inside somebody's that-clause a country or a pronoun goes on speaking of the content; a
   * participant by name does not.
   */
  public boolean fitsInside(Actor actor, boolean comma, boolean conjunction) {
    boolean thatClause = open != null && open.isStatement() && tokens.is(open.contentFrom, THAT);
    return switch (actor.kind()) {
      case PARTY, BODY -> conjunction && !thatClause;
      case PRONOUN -> // "shared the view that … and they pledged": all who speak go on
          conjunction
              && (comma
                  || !thatClause
                  || (actor.together() && open != null && open.actor.together()));
      case STRANGER -> false;
      default -> conjunction || !thatClause;
    };
  }

  public int passive(int cut, int at, boolean strong) {
    if (!strong) {
      return cut;
    }
    Report report = grammar.passives.read(tokens, brackets, at, to, discourse);
    if (report == null) {
      return cut;
    }
    close(cut);
    take(report);
    return next();
  }
}
