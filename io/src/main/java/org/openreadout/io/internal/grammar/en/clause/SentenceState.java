package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ACTOR_STARTER;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;

/**
 * What is known while one sentence is read: the reports so far, the open one, and whose clause it
 * is.
 */
public abstract class SentenceState {
  /** How many tokens an inserted clause may have. */
  private static final int INSERT_REACH = 90;

  public final StatementReader grammar;
  public final Tokens tokens;
  public final Brackets brackets;
  public final int from;
  public final int to;
  public final Discourse discourse;
  public final List<Report> reports = new ArrayList<>(4);
  public @Nullable Report open;
  public @Nullable Actor subject;
  public boolean reply;
  public boolean present; // the main clause is told in the present tense
  public int topicFrom = -1;
  public int topicTo = -1;

  public SentenceState(
      StatementReader grammar,
      Tokens tokens,
      Brackets brackets,
      int from,
      int to,
      Discourse discourse) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.brackets = brackets;
    this.from = from;
    this.to = to;
    this.discourse = discourse;
  }

  public boolean startsActor(int k) {
    return tokens.isCapital(k) || tokens.is(k, ACTOR_STARTER);
  }

  /** Everybody present discusses what one subject is told to have met for. */
  public Actor everybody() {
    Actor one = java.util.Objects.requireNonNull(subject);
    return discourse.present() == 0
        ? one
        : new Actor(one.next(), discourse.present(), null, true, true, Actor.Kind.TOGETHER);
  }

  public boolean isReplyVerb(Report report) {
    return report.cue != null && report.cue.cue().reply();
  }

  public boolean replyOfSubject() {
    for (Report report : reports) {
      if (report.reply && !isReplyVerb(report) && report.actor.equals(subject)) {
        return true;
      }
    }
    return false;
  }

  public boolean lastWasParticiple() {
    return open != null && open.cue != null && open.cue.form() == Cue.Form.ING;
  }

  /** The next comma outside brackets within reach of an inserted clause; {@code to} for none. */
  public int comma(int start) {
    int last = Math.min(to, start + INSERT_REACH);
    int k = start;
    while (k < last && !tokens.isMark(k, ',')) {
      k = Math.max(k, brackets.closing(k)) + 1;
    }
    return k < last ? k : to;
  }

  // ---- bookkeeping ----

  public void take(ClauseReader.Clause clause) {
    clause.inserted().forEach(reports::add);
    subject = clause.main().actor;
    take(clause.main());
  }

  public void take(Report report) {
    reports.add(report);
    open = report;
    if (report.actor.mask() != 0) {
      discourse.spoke(report.actor);
    }
  }

  public int next() {
    Report last = reports.get(reports.size() - 1);
    int behindCue = last.cue == null ? last.actor.next() : last.cue.next();
    return Math.max(behindCue, last.contentFixed ? behindCue : last.contentFrom);
  }

  public void close(int at) {
    if (open != null && open.contentTo < 0) {
      open.contentTo = at;
    }
  }
}
