package org.openreadout.io.internal.grammar.en.clause;

import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.en.EnglishWords;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.Brackets;

/**
 * Reads a clause's subject and verb: "Minister M, noting that …, also stated", "the two ministers
 * then confirmed", "He went on to explain". What stands between subject and verb is skipped, but a
 * participle with a report of its own is kept.
 */
public final class ClauseReader {
  /** How far behind a subject its verb may stand when something is inserted. */
  private static final int INSERT_REACH = 90;

  private final ActorReader actors;
  private final CueReader cues;
  private final EnglishWords words;

  public ClauseReader(ActorReader actors, CueReader cues, EnglishWords words) {
    this.actors = actors;
    this.cues = cues;
    this.words = words;
  }

  /**
   * A clause.
   *
   * @param inserted reports told between subject and verb, before the main one
   */
  public record Clause(List<Report> inserted, Report main, Cue.Form form) {}

  /**
   * The clause that starts at a token, or null.
   *
   * @param narrative whether a subject with some other verb is a clause as well
   */
  public @Nullable Clause read(
      Tokens tokens,
      Brackets brackets,
      int i,
      int limit,
      Discourse discourse,
      boolean reply,
      boolean narrative) {
    Actor actor = actors.read(tokens, i, limit, discourse);
    if (actor == null) {
      return null;
    }
    boolean answer = reply;
    int k = actor.next();
    if (tokens.areWords(k, "in", "response")
        || tokens.areWords(k, "in", "turn")
        || tokens.areWords(k, "in", "return")
        || tokens.areWords(k, "in", "reply")) {
      answer = true;
      k += 2;
    } else if (tokens.isMark(k, ',')
        && (tokens.areWords(k + 1, "in", "response")
            || tokens.areWords(k + 1, "in", "turn")
            || tokens.areWords(k + 1, "in", "return"))
        && tokens.isMark(k + 3, ',')) {
      answer = true;
      k += 4;
    }
    Clause direct = verb(tokens, k, limit, actor, answer, List.of());
    if (direct != null) {
      return direct;
    }
    boolean comma =
        tokens.isMark(k, ',')
            && actor.kind() != Actor.Kind.PARTY
            && actor.kind() != Actor.Kind.BODY;
    boolean openParticiple =
        !comma && participle(tokens, k, limit) != null && actor.kind() != Actor.Kind.PARTY;
    if (comma || openParticiple || brackets.closing(k) > k) {
      Clause inserted = behindInsert(tokens, brackets, k, limit, actor, answer);
      if (inserted != null) {
        return inserted;
      }
    }
    return narrative && isOtherVerb(tokens, k, limit)
        ? new Clause(List.of(), new Report(actor, null, answer), Cue.Form.PAST)
        : null;
  }

  private @Nullable Clause verb(
      Tokens tokens, int i, int limit, Actor actor, boolean reply, List<Report> inserted) {
    int k = adverbs(tokens, i, limit);
    int infinitive = opportunity(tokens, k, limit);
    CueMatch cue = cues.read(tokens, infinitive > k ? infinitive : k, limit);
    boolean fits =
        cue != null && (infinitive > k ? cue.form() == Cue.Form.BASE : isFinite(cue, actor));
    if (fits && cue != null && (!cue.cue().purpose() || cue.hasNoun())) {
      return new Clause(inserted, new Report(actor, cue, reply), cue.form());
    }
    if (tokens.isAny(k, "was", "were")) {
      CueMatch passive = cues.read(tokens, adverbs(tokens, k + 1, limit), limit);
      if (passive != null
          && (passive.form() == Cue.Form.PAST || passive.form() == Cue.Form.PARTICIPLE)) {
        return null; // the passive's own construction
      }
    }
    CueMatch meeting = cues.meeting(tokens, k, limit);
    return meeting != null
            && (meeting.form() == Cue.Form.PAST || meeting.form() == Cue.Form.PARTICIPLE)
        ? new Clause(inserted, new Report(actor, meeting, reply), meeting.form())
        : null;
  }

  private static boolean isFinite(CueMatch cue, Actor actor) {
    return switch (cue.form()) {
      case PAST -> true;
      case THIRD_PERSON -> !actor.together();
      case BASE -> actor.together() && actor.kind() != Actor.Kind.PRONOUN;
      default -> false;
    };
  }

  /**
   * "went on to", "took the opportunity to", "used the rest of the meeting to": the token behind,
   * before a base form.
   */
  private static int opportunity(Tokens tokens, int k, int limit) {
    if (tokens.areWords(k, "went", "on", "to")) {
      return k + 3;
    }
    if (tokens.isAny(k, "took", "used", "seized")) {
      for (int j = k + 1; j < Math.min(limit, k + 10); j++) {
        if (tokens.is(j, "to")) {
          return j + 1;
        }
      }
    }
    return k;
  }

  /**
   * "Minister M, noting that A, stated", "Minister M, who is visiting Japan, stated", "Minister M
   * (…) stated".
   */
  private @Nullable Clause behindInsert(
      Tokens tokens, Brackets brackets, int i, int limit, Actor actor, boolean reply) {
    int start = tokens.isMark(i, ',') ? i + 1 : i;
    start = tokens.is(start, "while") ? start + 1 : start;
    CueMatch participle = participle(tokens, start, limit);
    int last = Math.min(limit, i + INSERT_REACH);
    for (int k = start; k < last; k++) {
      int closing = brackets.closing(k);
      if (closing > k) {
        k = closing;
        if (k + 1 >= last || tokens.isMark(k + 1, ',')) {
          continue;
        }
      } else if (!tokens.isMark(k, ',')) {
        continue;
      }
      int cut = tokens.isMark(k, ',') ? k : k + 1;
      List<Report> inserted = new ArrayList<>(1);
      if (participle != null) {
        Report report = new Report(actor, participle, reply);
        report.contentTo = cut;
        inserted.add(report);
      }
      Clause clause = verb(tokens, k + 1, limit, actor, reply, inserted);
      if (clause != null) {
        return clause;
      }
      boolean ownRelative = tokens.is(k + 1, "which") && k == i;
      if ((tokens.is(k + 1, "and") || ownRelative) && participle == null) {
        return null;
      }
    }
    return null;
  }

  /** The participle with a report of its own that stands at a token, or null. */
  public @Nullable CueMatch participle(Tokens tokens, int i, int limit) {
    int k = adverbs(tokens, i, limit);
    CueMatch cue = cues.read(tokens, k, limit);
    return cue != null && cue.form() == Cue.Form.ING && !cue.cue().finite() ? cue : null;
  }

  public int adverbs(Tokens tokens, int i, int limit) {
    int k = i;
    while (k < limit) {
      if (tokens.areWords(k, "once", "again")
          || tokens.areWords(k, "once", "more")
          || tokens.areWords(k, "in", "particular")
          || tokens.areWords(k, "at", "length")
          || tokens.areWords(k, "in", "addition")) {
        k += 2;
      } else if (words.isAdverb(tokens, k)) {
        k++;
      } else {
        return k;
      }
    }
    return k;
  }

  /** Whether some other finite verb follows a subject: a past form, or "is", "has", "will". */
  private boolean isOtherVerb(Tokens tokens, int i, int limit) {
    int k = adverbs(tokens, i, limit);
    return k < limit
        && tokens.isWord(k)
        && !tokens.isCapital(k)
        && !words.isPreposition(tokens, k)
        && !tokens.isAny(k, "and", "or", "who", "which", "that");
  }
}
