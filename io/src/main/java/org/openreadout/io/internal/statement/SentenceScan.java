package org.openreadout.io.internal.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.scan.EnglishWords;
import org.openreadout.io.internal.scan.Tokens;
import org.openreadout.io.internal.sentence.Brackets;
import org.openreadout.model.SpeechAct;

/**
 * One walk over one sentence: finds the main clause behind its openers, then, at each comma, "and"
 * or "while", asks the constructions in turn whether a further report begins there. What lies
 * between is content.
 */
final class SentenceScan {
  private final StatementReader grammar;
  private final EnglishWords words;
  private final Tokens tokens;
  private final Brackets brackets;
  private final int from;
  private final int to;
  private final Discourse discourse;
  private final List<Report> reports = new ArrayList<>(4);
  private @Nullable Report open;
  private @Nullable Actor subject;
  private boolean reply;
  private boolean present; // the main clause is told in the present tense
  int topicFrom = -1;
  int topicTo = -1;

  SentenceScan(
      StatementReader grammar,
      EnglishWords words,
      Tokens tokens,
      Brackets brackets,
      int from,
      int to,
      Discourse discourse) {
    this.grammar = grammar;
    this.words = words;
    this.tokens = tokens;
    this.brackets = brackets;
    this.from = from;
    this.to = to;
    this.discourse = discourse;
  }

  List<Report> run() {
    int k = main();
    if (k >= 0) {
      follow(k);
    }
    close(to);
    return reports;
  }

  // ---- the main clause ----

  /** Finds the main clause; the token to go on from, or -1 where the sentence reports nothing. */
  private int main() {
    int start = from;
    while (start < to && tokens.mark(start) != 0 && !brackets.isQuotation(start)) {
      start++;
    }
    if (tokens.isAny(start, "and", "but", "while", "then") && start + 1 < to) {
      start++;
    }
    if (begin(start, true)) {
      return next();
    }
    opener(start);
    CueMatch fronted = frontedParticiple(start);
    int tried = 0;
    for (int k = start; k < to && tried < 24; k++) {
      int closing = brackets.closing(k);
      if (closing > k) {
        k = closing;
        continue;
      }
      boolean comma = tokens.isMark(k, ',');
      boolean missingComma =
          !comma && k > start && k < start + 14 && fronted == null && startsActor(k);
      if (!comma && !missingComma) {
        continue;
      }
      tried++;
      int at = comma ? skipConnective(k + 1) : k;
      if (begin(at, comma && at < to)) {
        topicTo = topicTo < 0 ? k : topicTo;
        if (fronted != null) {
          frontedReport(fronted, k);
        }
        return next();
      }
    }
    return -1;
  }

  private boolean startsActor(int k) {
    return tokens.isCapital(k)
        || tokens.isAny(k, "the", "both", "they", "he", "she", "it", "there");
  }

  /** Reply markers and topics in front of the subject. */
  private void opener(int start) {
    OpenerReader.Kind kind = grammar.openers.kind(tokens, start, to);
    if (kind == OpenerReader.Kind.REPLY) {
      reply = true;
      int behind = grammar.openers.end(tokens, start, to);
      if (tokens.isMark(behind, ',')) {
        topic(behind + 1);
      }
    } else {
      topic(start);
    }
  }

  private void topic(int at) {
    OpenerReader.Kind kind = grammar.openers.kind(tokens, at, to);
    if (kind == OpenerReader.Kind.TOPIC || kind == OpenerReader.Kind.FRAME) {
      topicFrom = at;
    }
  }

  /**
   * "Welcoming the progress, …", "In addition to discussing X, …": a report in front of its own
   * subject.
   */
  private @Nullable CueMatch frontedParticiple(int start) {
    int k = start;
    if (tokens.areWords(k, "in", "addition", "to")) {
      k += 3;
    } else if (tokens.isAny(k, "while", "after", "before", "by", "besides")) {
      k++;
    } else if (grammar.openers.kind(tokens, start, to) != null) {
      return null;
    }
    return grammar.clauses.participle(tokens, k, to);
  }

  private void frontedReport(CueMatch cue, int end) {
    Report main = reports.get(reports.size() - 1);
    Report report = new Report(main.actor, cue, false);
    report.contentTo = end;
    reports.add(reports.size() - 1, report);
  }

  /** A connective between an opener's comma and the subject: "On trade, however, …". */
  private int skipConnective(int k) {
    int at = tokens.isAny(k, "and", "then", "while") ? k + 1 : k;
    if (grammar.openers.isReply(tokens, at, to)) {
      reply = true;
      int behind = grammar.openers.end(tokens, at, to);
      return tokens.isMark(behind, ',') ? behind + 1 : behind;
    }
    return at;
  }

  private boolean begin(int k, boolean narrative) {
    ClauseReader.Clause clause =
        grammar.clauses.read(tokens, brackets, k, to, discourse, reply, false);
    Report passive =
        clause == null ? grammar.passives.read(tokens, brackets, k, to, discourse) : null;
    if (passive != null) {
      subject = null;
      take(passive);
      return true;
    }
    if (clause == null && narrative) {
      clause = grammar.clauses.read(tokens, brackets, k, to, discourse, reply, true);
    }
    if (clause == null) {
      return false;
    }
    take(clause);
    present = clause.form() == Cue.Form.THIRD_PERSON || clause.form() == Cue.Form.BASE;
    return true;
  }

  // ---- further clauses ----

  private void follow(int start) {
    for (int k = start; k < to; k++) {
      int closing = brackets.closing(k);
      if (closing > k) {
        k = closing;
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
   * Tries every construction that may begin at a token; the token to go on from, or the same one.
   */
  private int tryAt(int k) {
    boolean comma =
        tokens.isMark(k, ',')
            || tokens.isMark(k, ';')
            || tokens.isMark(k, '\u2014')
            || tokens.isMark(k, '\u2013');
    boolean and = tokens.isAny(k, "and", "while", "but", "whereas");
    boolean by = tokens.is(k, "by");
    if (!comma && !and && !by) {
      return purpose(k);
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
    boolean conjunction =
        tokens.isAny(at, "and", "while", "but", "whereas") || tokens.isMark(k, ';');
    at =
        conjunction && !tokens.isMark(k, ';') || tokens.isAny(at, "and", "while", "but")
            ? at + 1
            : at;
    at = conjunction && tokens.is(at, "then") ? at + 1 : at;
    if (by) {
      return open != null && !open.isStatement()
              || open != null && open.cue != null && open.cue.cue().reply()
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
    return comma || tokens.is(at - 1, "while") || lastWasParticiple() ? participle(k, at) : k;
  }

  /** ", and the two ministers shared …": a new subject. */
  private int clause(int cut, int at, boolean comma, boolean conjunction) {
    int subjectAt = at;
    boolean answer = false;
    if (grammar.openers.isReply(tokens, subjectAt, to)) {
      answer = true;
      subjectAt = grammar.openers.end(tokens, subjectAt, to);
      for (int k = subjectAt; k < Math.min(to, subjectAt + 8); k++) {
        if (tokens.isMark(k, ',') || startsActor(k) && !tokens.is(k, "it")) {
          subjectAt = tokens.isMark(k, ',') ? k + 1 : k;
          break;
        }
      }
    } else if (conjunction && tokens.isMark(subjectAt, ',')
        || conjunction && tokens.areWords(subjectAt, "in", "addition")) {
      return cut;
    }
    if (!startsActor(subjectAt)) {
      return cut;
    }
    ClauseReader.Clause clause =
        grammar.clauses.read(tokens, brackets, subjectAt, to, discourse, answer, false);
    if (clause == null) {
      int absolute = comma ? absolute(cut, subjectAt) : cut;
      return absolute != cut ? absolute : passive(cut, subjectAt, comma && conjunction);
    }
    boolean past = clause.form() == Cue.Form.PAST || clause.form() == Cue.Form.PARTICIPLE;
    boolean fits =
        (past || present && !answer) && fitsInside(clause.main().actor, comma, conjunction);
    if (!fits) {
      return cut;
    }
    close(cut);
    take(clause);
    return next();
  }

  /** ", Minister T offering to …": a participle with a subject of its own. */
  private int absolute(int cut, int at) {
    Actor actor = grammar.actor(tokens, tokens.is(at, "with") ? at + 1 : at, to, discourse);
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
  private boolean fitsInside(Actor actor, boolean comma, boolean conjunction) {
    boolean thatClause = open != null && open.isStatement() && tokens.is(open.contentFrom, "that");
    return switch (actor.kind()) {
      case PARTY, BODY -> conjunction && !thatClause;
      case PRONOUN -> conjunction && (comma || !thatClause);
      case STRANGER -> false;
      default -> conjunction || !thatClause;
    };
  }

  private int passive(int cut, int at, boolean strong) {
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

  /** ", expressed his gratitude, and asked …": the same subject goes on. */
  private int chain(int cut, int at, boolean comma, boolean conjunction) {
    if (subject == null) {
      return cut;
    }
    boolean infinitive =
        conjunction
            && tokens.is(at, "to")
            && open != null
            && open.cue != null
            && open.cue.form() == Cue.Form.BASE;
    int verb = grammar.clauses.adverbs(tokens, infinitive ? at + 1 : at, to);
    CueMatch cue = grammar.cues.read(tokens, verb, to);
    if (cue == null || cue.cue().purpose() && !infinitive) {
      return meetingChain(cut, verb, conjunction);
    }
    boolean past = cue.form() == Cue.Form.PAST;
    boolean thatClause = open != null && tokens.is(open.contentFrom, "that");
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
            actor, cue, open != null && open.reply && !isReplyVerb(open) || replyOfSubject()));
    return next();
  }

  /** Everybody present discusses what one subject is told to have met for. */
  private Actor everybody() {
    Actor one = java.util.Objects.requireNonNull(subject);
    return discourse.present() == 0
        ? one
        : new Actor(one.next(), discourse.present(), null, true, true, Actor.Kind.TOGETHER);
  }

  private boolean isReplyVerb(Report report) {
    return report.cue != null && report.cue.cue().reply();
  }

  private boolean replyOfSubject() {
    for (Report report : reports) {
      if (report.reply && !isReplyVerb(report) && report.actor == subject) {
        return true;
      }
    }
    return false;
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
    boolean thatClause = open != null && tokens.is(open.contentFrom, "that");
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
      return !tokens.isAny(
          k, "to", "themselves", "himself", "herself"); // "committed horrific acts"
    }
    if (cue.cue().adjective() && !cue.hasNoun()) {
      boolean verbal =
          k >= to
              || words.isDeterminer(tokens, k)
              || words.isPreposition(tokens, k)
              || tokens.isAny(k, "that")
              || tokens.isCapital(k)
              || tokens.mark(k) != 0;
      return !verbal;
    }
    if (cue.cue().lemma().equals("share") && cue.hasNoun() && cue.next() == cue.from() + 2) {
      return tokens.text().charAt(tokens.end(cue.next() - 1) - 1)
          != 's'; // "shared commitment", but "shared views"
    }
    return comma
        && !conjunction
        && !cue.hasNoun()
        && (tokens.isAny(k, "by", "in", "at", "during", "last", "earlier", "under") || k >= to);
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

  private boolean lastWasParticiple() {
    return open != null && open.cue != null && open.cue.form() == Cue.Form.ING;
  }

  /** "met to discuss …": an infinitive of purpose behind a verb of meeting. */
  private int purpose(int k) {
    if (!tokens.is(k, "to") || open == null || open.isStatement() || subject == null) {
      return k;
    }
    int verb = grammar.clauses.adverbs(tokens, k + 1, to);
    CueMatch cue = grammar.cues.read(tokens, verb, to);
    boolean meeting = open.isMeeting();
    if (cue == null
        || cue.form() != Cue.Form.BASE && cue.form() != Cue.Form.PAST
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

  // ---- bookkeeping ----

  private void take(ClauseReader.Clause clause) {
    clause.inserted().forEach(reports::add);
    subject = clause.main().actor;
    take(clause.main());
  }

  private void take(Report report) {
    reports.add(report);
    open = report;
    if (report.actor.mask() != 0) {
      discourse.spoke(report.actor);
    }
  }

  private int next() {
    Report last = reports.get(reports.size() - 1);
    int behindCue = last.cue == null ? last.actor.next() : last.cue.next();
    return Math.max(behindCue, last.contentFixed ? behindCue : last.contentFrom);
  }

  private void close(int at) {
    if (open != null && open.contentTo < 0) {
      open.contentTo = at;
    }
  }
}
