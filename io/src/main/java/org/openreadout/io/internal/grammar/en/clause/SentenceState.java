package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ACTOR_STARTER;
import static org.openreadout.io.internal.grammar.en.Word.THAT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;

/**
 * What is known while one sentence is read: the reports so far, the open one, and whose clause it
 * is.
 */
final class SentenceState {
  /** How many tokens an inserted clause may have. */
  private static final int INSERT_REACH = 90;

  final Scene scene;
  final Tokens tokens;
  final int from;
  final int to;
  final List<Report> reports = new ArrayList<>(4);

  /** The report whose content goes on; null before the first. */
  @Nullable Report open;

  /** Whose clause it is; null where the subject is what was said. */
  @Nullable Actor subject;

  /** Whether an opener marks the sentence as an answer. */
  boolean reply;

  /** Whether the main clause is told in the present tense. */
  boolean present;

  int topicFrom = -1;
  int topicTo = -1;

  SentenceState(Scene scene, int from, int to) {
    this.scene = scene;
    tokens = scene.tokens();
    this.from = from;
    this.to = to;
  }

  Brackets brackets() {
    return scene.brackets();
  }

  Discourse discourse() {
    return scene.discourse();
  }

  boolean startsActor(int k) {
    return tokens.isCapital(k) || tokens.is(k, ACTOR_STARTER);
  }

  /** Everybody present discusses what one subject is told to have met for. */
  Actor everybody() {
    Actor one = Objects.requireNonNull(subject);
    long present = discourse().present();
    return present == 0
        ? one
        : new Actor(one.next(), present, null, true, true, Actor.Kind.TOGETHER);
  }

  /** Whether somebody's statement is open. */
  boolean insideContent() {
    return open != null && open.isStatement();
  }

  /** Whether what is open begins with "that". */
  boolean insideThatClause() {
    return open != null && tokens.is(open.contentFrom, THAT);
  }

  /** Whether the open report's verb has a form. */
  boolean openIs(Cue.Form form) {
    return open != null && open.cue != null && open.cue.form() == form;
  }

  boolean replyOfSubject() {
    for (Report report : reports) {
      if (report.reply && !report.isReplyVerb() && report.actor.equals(subject)) {
        return true;
      }
    }
    return false;
  }

  /** The next comma outside brackets within reach of an inserted clause; {@link #to} for none. */
  int comma(int start) {
    int last = Math.min(to, start + INSERT_REACH);
    int k = start;
    while (k < last && !tokens.isMark(k, ',')) {
      k = Math.max(k, brackets().closing(k)) + 1;
    }
    return k < last ? k : to;
  }

  /** Takes a clause, what it inserts first; the token to go on from. */
  int take(ClauseReader.Clause clause) {
    reports.addAll(clause.inserted());
    subject = clause.main().actor;
    return take(clause.main());
  }

  /** Takes a report; the token to go on from. */
  int take(Report report) {
    reports.add(report);
    open = report;
    if (report.actor.mask() != 0) {
      discourse().spoke(report.actor);
    }
    return next();
  }

  private int next() {
    Report last = reports.get(reports.size() - 1);
    int behindCue = last.cue == null ? last.actor.next() : last.cue.next();
    return Math.max(behindCue, last.contentFixed ? behindCue : last.contentFrom);
  }

  /** Ends the open content before a token. */
  void close(int at) {
    if (open != null && open.contentTo < 0) {
      open.contentTo = at;
    }
  }
}
