package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ETC;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.en.people.CountryHeading;
import org.openreadout.io.internal.grammar.en.people.Honorifics;
import org.openreadout.io.internal.grammar.en.people.OfficeWords;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Findings;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.Speaker;
import org.openreadout.model.SpeechAct;
import org.openreadout.model.Statement;
import org.openreadout.model.StatementMode;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.Span;

/**
 * Reads the statements of a sentence: who said what, in which words, and whether as an answer or
 * together.
 */
public final class StatementReader {
  private final CueReader cues;
  private final ClauseReader clauses;
  private final SentenceReader sentences;
  private final UnreadReports unread;
  private final ActorReader actors;
  private final ContentReader contents;
  private final CountryHeading countries;

  public StatementReader(
      Lexicon.Builder lexicon, PartyTable parties, Honorifics honorifics, OfficeWords offices) {
    CueTable table = new CueTable(lexicon);
    Seats seats = new Seats(lexicon);
    cues = new CueReader(table);
    actors = new ActorReader(parties, seats, new PersonActorReader(honorifics, offices, parties));
    clauses = new ClauseReader(actors, cues);
    OpenerReader openers = new OpenerReader(lexicon);
    sentences =
        new SentenceReader(
            openers, cues, actors, clauses, new PassiveReader(actors, cues, table, clauses));
    unread = new UnreadReports(cues);
    countries = new CountryHeading(parties);
    contents = new ContentReader(new AddresseeReader(actors, offices, parties), openers);
  }

  /** What is known of the words of a cue, for wording it. */
  public CueKinds kinds(Tokenizer tokenizer) {
    return new CueKinds(cues, tokenizer);
  }

  /** The statements of the sentence in a range of tokens, in text order. */
  public List<Statement> read(Scene scene, int from, int to, Findings findings) {
    SentenceState read = sentences.read(scene, from, to);
    List<Statement> out = new ArrayList<>(read.reports.size());
    for (Report report : read.reports) {
      if (report.isStatement()) {
        out.add(statement(scene, report, read, findings));
      }
    }
    int verb = read.reports.isEmpty() ? unread.in(read) : -1;
    if (verb >= 0) {
      findings.report(
          DiagnosticCode.STATEMENT_UNREAD,
          scene.tokens().span(from, to),
          "nobody reads who \"" + scene.tokens().text(verb) + "\"");
    }
    return out;
  }

  private Statement statement(Scene scene, Report report, SentenceState read, Findings findings) {
    Tokens tokens = scene.tokens();
    Brackets brackets = scene.brackets();
    Discourse discourse = scene.discourse();
    CueMatch cue = java.util.Objects.requireNonNull(report.cue);
    Actor actor = Partners.speakers(scene, report, cue, actors);
    boolean together = actor.together();
    Statement.Builder s =
        Statement.builder()
            .joint(together)
            .reply(report.reply)
            .cue(tokens.text(cue.from(), cue.next()))
            .cueSpan(tokens.span(cue.from(), cue.next()))
            .act(together ? cue.jointAct() : cue.act());
    if (actor.settled()) {
      speakers(actor, discourse.cast(), s);
      alone(tokens, actor, cue, findings);
    } else {
      s.unresolved(true);
      findings.report(
          DiagnosticCode.SPEAKER_UNRESOLVED,
          tokens.span(cue.from(), cue.next()),
          "it can't be told who \"" + tokens.text(cue.from(), cue.next()) + "\"");
    }
    ContentReader.Content content =
        report.contentFixed
            ? contents.trim(tokens, brackets, report.contentFrom, report.contentTo)
            : contents.behind(scene, report.contentFrom, report.contentTo, cue);
    if (!report.noContent && !content.isEmpty()) {
      Span span = tokens.span(content.from(), content.to());
      if (tokens.is(content.to() - 1, ETC)) {
        span = new Span(span.start(), span.end() - 1); // the stop ends the sentence as well
      }
      s.content(span.in(tokens.text())).contentSpan(span);
    }
    s.mode(content.quoted() ? StatementMode.QUOTED : StatementMode.REPORTED);
    if (read.topicFrom >= 0 && read.topicTo > read.topicFrom) {
      s.topic(tokens.text(read.topicFrom, read.topicTo));
    }
    return s.build();
  }

  /** "The two discussed …", and only one of them is known. */
  private static void alone(Tokens tokens, Actor actor, CueMatch cue, Findings findings) {
    if (actor.together() && Long.bitCount(actor.mask()) == 1 && actor.party() == null) {
      findings.report(
          DiagnosticCode.PARTICIPANT_UNREAD,
          tokens.span(cue.from(), cue.next()),
          "said together, but only one of those who \""
              + tokens.text(cue.from(), cue.next())
              + "\" is known");
    }
  }

  private static void speakers(Actor actor, Cast cast, Statement.Builder s) {
    for (int i = 0; i < cast.members().size(); i++) {
      if ((actor.mask() >> i & 1) != 0) {
        s.addSpeaker(Speaker.participant(cast.member(i).id()));
      }
    }
    if (actor.party() != null) {
      s.addSpeaker(Speaker.party(actor.party()));
    }
  }

  /**
   * The statement of a speech under a label that is nothing but a speaker: "(Foreign Minister F)";
   * null for any other label.
   */
  public @Nullable Statement label(Scene scene, int from, int to, int speechFrom, int speechTo) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    Actor actor = actors.read(scene, from + 1, to - 1);
    if (actor == null || !actor.settled() || actor.next() != to - 1) {
      return null;
    }
    int end = speechTo;
    while (end > speechFrom && tokens.isMark(end - 1, '.')) {
      end--;
    }
    Statement.Builder s =
        Statement.builder()
            .joint(actor.together())
            .cue(tokens.text(from, to))
            .cueSpan(tokens.span(from, to))
            .act(SpeechAct.STATE)
            .mode(StatementMode.QUOTED);
    speakers(actor, discourse.cast(), s);
    if (end > speechFrom) {
      s.content(tokens.text(speechFrom, end)).contentSpan(tokens.span(speechFrom, end));
    }
    return s.build();
  }

  /**
   * Whether a reporting verb stands at a token, adverbs before it passed over: where a lead turns
   * to what was said.
   */
  public boolean isReportVerb(Tokens tokens, int i, int limit) {
    return cues.read(tokens, clauses.adverbs(tokens, i, limit), limit) != null;
  }

  /** Whether a verb at a token tells what somebody said, adverbs before it passed over. */
  public boolean isPastReport(Tokens tokens, int i, int limit) {
    CueMatch cue = cues.read(tokens, clauses.adverbs(tokens, i, limit), limit);
    return cue != null && cue.form() == Cue.Form.PAST;
  }

  /**
   * Whether somebody reports something in a line, so that it is a sentence and no heading even
   * where its full stop is missing: "In addition, the two ministers discussed ferries".
   */
  public boolean tells(Tokens tokens, int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (!tokens.isWord(k) || tokens.isCapital(k) || !actors.mayEnd(tokens, k - 1, from)) {
        continue;
      }
      CueMatch cue = cues.read(tokens, clauses.adverbs(tokens, k, to), to);
      if (cue != null && cue.form() == Cue.Form.PAST) {
        return true;
      }
    }
    return false;
  }

  /** The participants of the one country that a heading is about, as a mask; 0 for none. */
  public long ofCountry(Scene scene, int from, int to) {
    Discourse discourse = scene.discourse();
    Party country = countries.read(scene.tokens(), from, to, discourse.issuer());
    return country == null
        ? 0
        : discourse.cast().ofParty(country.name()) & discourse.cast().principals();
  }

  /** The participants whom a heading names, as a mask; 0 where it names none. */
  public long named(Scene scene, int from, int to) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    long mask = 0;
    for (int k = from; k < to; k++) {
      int length = discourse.cast().nameLength(tokens, k, to);
      if (length > 0) {
        mask |= discourse.cast().named(tokens, k, to);
        k += length - 1;
      }
    }
    return mask;
  }
}
