package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.AT_LENGTH;
import static org.openreadout.io.internal.grammar.en.Word.IN_ADDITION;
import static org.openreadout.io.internal.grammar.en.Word.IN_PARTICULAR;
import static org.openreadout.io.internal.grammar.en.Word.IN_REPLY;
import static org.openreadout.io.internal.grammar.en.Word.IN_RESPONSE;
import static org.openreadout.io.internal.grammar.en.Word.IN_RETURN;
import static org.openreadout.io.internal.grammar.en.Word.IN_TURN;
import static org.openreadout.io.internal.grammar.en.Word.MEETING_SUBJECT;
import static org.openreadout.io.internal.grammar.en.Word.NO_VERB;
import static org.openreadout.io.internal.grammar.en.Word.ONCE_AGAIN;
import static org.openreadout.io.internal.grammar.en.Word.ONCE_MORE;
import static org.openreadout.io.internal.grammar.en.Word.OPPORTUNITY;
import static org.openreadout.io.internal.grammar.en.Word.OPPORTUNITY_VERB;
import static org.openreadout.io.internal.grammar.en.Word.PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.PRONOUN_OBJECT;
import static org.openreadout.io.internal.grammar.en.Word.THAT;
import static org.openreadout.io.internal.grammar.en.Word.TO;
import static org.openreadout.io.internal.grammar.en.Word.WAS;
import static org.openreadout.io.internal.grammar.en.Word.WENT_ON_TO;
import static org.openreadout.io.internal.grammar.en.Word.WHICH;
import static org.openreadout.io.internal.grammar.en.Word.WHILE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.en.Adverbs;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;

/**
 * Reads a clause's subject and verb: "Minister M, noting that …, also stated", "the two ministers
 * then confirmed", "He went on to explain". What stands between subject and verb is skipped, but a
 * participle with a report of its own is kept.
 */
final class ClauseReader {
  /** How far behind a subject its verb may stand when something is inserted. */
  private static final int INSERT_REACH = 90;

  private final ActorReader actors;
  private final CueReader cues;

  ClauseReader(ActorReader actors, CueReader cues) {
    this.actors = actors;
    this.cues = cues;
  }

  /**
   * A clause.
   *
   * @param inserted reports told between subject and verb, before the main one
   */
  record Clause(List<Report> inserted, Report main, Cue.Form form) {}

  /**
   * The clause that starts at a token, or null.
   *
   * @param narrative whether a subject with some other verb is a clause as well
   */
  @Nullable Clause read(Scene scene, int i, int limit, boolean reply, boolean narrative) {
    Tokens tokens = scene.tokens();
    Brackets brackets = scene.brackets();
    Actor actor = actors.read(scene, i, limit);
    if (actor == null) {
      return null;
    }
    boolean answer = reply;
    int k = actor.next();
    if (tokens.begins(k, IN_RESPONSE)
        || tokens.begins(k, IN_TURN)
        || tokens.begins(k, IN_RETURN)
        || tokens.begins(k, IN_REPLY)) {
      answer = true;
      k += 2;
    } else if (tokens.isMark(k, ',')
        && (tokens.begins(k + 1, IN_RESPONSE)
            || tokens.begins(k + 1, IN_TURN)
            || tokens.begins(k + 1, IN_RETURN))
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
    int dash = behindDashes(tokens, k, limit);
    Clause parted = dash > k ? verb(tokens, dash, limit, actor, answer, List.of()) : null;
    if (parted != null) {
      return parted;
    }
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

  /** "the Coastal Five leaders – A, B, and C – | agreed"; the token itself where no dash stands. */
  private static int behindDashes(Tokens tokens, int k, int limit) {
    if (!isDash(tokens, k)) {
      return k;
    }
    for (int j = k + 1; j < Math.min(limit, k + INSERT_REACH); j++) {
      if (isDash(tokens, j)) {
        return j + 1;
      }
    }
    return k;
  }

  private static boolean isDash(Tokens tokens, int k) {
    return tokens.isMark(k, '\u2013') || tokens.isMark(k, '\u2014');
  }

  private @Nullable Clause verb(
      Tokens tokens, int i, int limit, Actor actor, boolean reply, List<Report> inserted) {
    int k = adverbs(tokens, i, limit);
    int infinitive = opportunity(tokens, k, limit);
    CueMatch cue = cues.read(tokens, infinitive > k ? infinitive : k, limit);
    boolean fits =
        cue != null
            && (infinitive > k ? cue.form() == Cue.Form.BASE : isFinite(tokens, cue, actor));
    if (fits && cue != null && (!cue.cue().is(Cue.Trait.PURPOSE) || cue.hasNoun())) {
      return new Clause(inserted, new Report(actor, cue, reply), cue.form());
    }
    if (tokens.is(k, WAS)) {
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

  private static boolean isFinite(Tokens tokens, CueMatch cue, Actor actor) {
    return switch (cue.form()) {
      case PAST -> true;
      case THIRD_PERSON -> !actor.together();
      case BASE -> // "the two sides share", but not "the call"
          actor.together()
              && actor.kind() != Actor.Kind.PRONOUN
              && !tokens.is(actor.next() - 1, MEETING_SUBJECT);
      default -> false;
    };
  }

  /**
   * "went on to", "took the opportunity to", "used the rest of the meeting to": the token behind,
   * before a base form.
   */
  private static int opportunity(Tokens tokens, int k, int limit) {
    if (tokens.begins(k, WENT_ON_TO)) {
      return k + 3;
    }
    boolean opportunity = false;
    int last = tokens.is(k, OPPORTUNITY_VERB) ? Math.min(limit, k + 10) : k;
    for (int j = k + 1; j < last; j++) {
      opportunity |= tokens.is(j, OPPORTUNITY);
      if (tokens.is(j, TO)) {
        return opportunity ? j + 1 : k; // not "took up repairs to"
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
    start = tokens.is(start, WHILE) ? start + 1 : start;
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
      boolean ownRelative = tokens.is(k + 1, WHICH) && k == i;
      if ((tokens.is(k + 1, AND) || ownRelative) && participle == null) {
        return null;
      }
    }
    return null;
  }

  /** The participle with a report of its own that stands at a token, or null. */
  @Nullable CueMatch participle(Tokens tokens, int i, int limit) {
    int k = adverbs(tokens, i, limit);
    CueMatch cue = cues.read(tokens, k, limit);
    return cue != null && cue.form() == Cue.Form.ING && reports(tokens, cue) ? cue : null;
  }

  /** ", focusing on trade" tells an aim; "observing that …", "while supporting this" report. */
  private static boolean reports(Tokens tokens, CueMatch cue) {
    int k = cue.next();
    return !cue.cue().is(Cue.Trait.FINITE)
        || tokens.is(k, THAT)
        || tokens.isMark(k, '\u201C')
        || (tokens.is(k, PRONOUN_OBJECT) && tokens.mark(k + 1) != 0);
  }

  int adverbs(Tokens tokens, int i, int limit) {
    int k = i;
    while (k < limit) {
      if (tokens.begins(k, ONCE_AGAIN)
          || tokens.begins(k, ONCE_MORE)
          || tokens.begins(k, IN_PARTICULAR)
          || tokens.begins(k, AT_LENGTH)
          || tokens.begins(k, IN_ADDITION)) {
        k += 2;
      } else if (Adverbs.is(tokens, k)) {
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
        && !tokens.is(k, PREPOSITION)
        && !tokens.is(k, NO_VERB);
  }
}
