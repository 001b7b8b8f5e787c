package org.openreadout.io.internal.grammar.ja.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Statements;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.grammar.ja.people.Countries;
import org.openreadout.io.internal.grammar.ja.people.Offices;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Speaker;
import org.openreadout.model.Statement;
import org.openreadout.model.StatementMode;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.Span;

/**
 * Reads the statements of one release: the speaker first, then what was said, then the cue, and
 * behind a comma the next ("…旨述べ、両外相は、…で一致しました"). A sentence that names nobody goes on with who
 * spoke last.
 */
public final class StatementReader implements Statements {
  private final Cues cues;
  private final Cast cast;
  private final Release release;
  private final Tokens tokens;
  private final Brackets brackets;
  private final String text;
  private final ActorReader actors;
  private @Nullable Actor last;
  private long lastSingle;

  public StatementReader(
      Cues cues, Countries countries, Offices offices, Release release, Cast cast) {
    this.cues = cues;
    this.cast = cast;
    this.release = release;
    tokens = release.tokens();
    brackets = release.brackets();
    text = tokens.text();
    actors = new ActorReader(countries, offices, cast);
  }

  /** The words before a clause: who speaks, in reply or not, and about what. */
  private record Opening(int next, @Nullable Actor actor, boolean reply, @Nullable Span topic) {}

  /** A clause of reporting; offsets in the text. */
  private record Clause(int from, int contentTo, Cues.Match cue, int end, Opening opening) {
    /** Whether its words may belong to what the next clause quotes. */
    boolean isOpen() {
      return cue.cue().form() == Cue.Form.CONNECTIVE && !cue.cue().noun();
    }
  }

  @Override
  public List<Statement> read(Range sentence, int paragraphEnd) {
    List<Statement> out = new ArrayList<>();
    for (Clause clause : clauses(sentence)) {
      out.add(statement(clause));
    }
    return out;
  }

  private List<Clause> clauses(Range sentence) {
    List<Clause> found = new ArrayList<>();
    Opening opening = opening(sentence.from(), sentence.to(), new Opening(0, null, false, null));
    int from = opening.next;
    for (int i = from; i <= sentence.to(); i++) {
      int close = i < sentence.to() ? brackets.closing(i) : -1;
      if (close > i && close < sentence.to()) {
        i = close;
        continue;
      }
      boolean end = i == sentence.to() || tokens.is(i, Word.STOP);
      boolean comma = !end && tokens.is(i, Word.COMMA);
      boolean link = !end && tokens.is(i, Word.LINK);
      if ((!end && !comma && !link) || i <= from) {
        continue;
      }
      int start = tokens.start(from);
      int stop = tokens.end(i - 1);
      Predicate<Cue.Form> fits =
          form ->
              end
                  ? form == Cue.Form.POLITE || form == Cue.Form.PAST
                  : link ? form != Cue.Form.POLITE : form == Cue.Form.CONNECTIVE;
      Cues.Match cue = cues.endingAt(text, start, stop, fits);
      if (cue != null) {
        String words = Cues.link(cue.cue(), text, start, cue.start());
        add(found, new Clause(start, cue.start() - words.length(), cue, stop, opening), words);
        int next = link && tokens.is(i + 1, Word.COMMA) ? i + 2 : i + 1;
        opening = opening(Math.min(next, sentence.to()), sentence.to(), opening);
        from = opening.next;
        i = from - 1;
      } else if (comma) {
        Opening next =
            opening.actor() == null && found.isEmpty()
                ? fronted(opening, from, i, sentence.to())
                : interrupting(opening, i, sentence.to());
        boolean same = next.equals(opening);
        from = same ? from : next.next;
        i = same ? i : from - 1;
        opening = next;
      }
    }
    return found;
  }

  /** A clause that quotes takes in the open ones before it: "…を歓迎し、…したい旨述べました". */
  private void add(List<Clause> found, Clause clause, String link) {
    Clause whole = clause;
    while (Cues.quotes(link) && !found.isEmpty()) {
      Clause before = found.get(found.size() - 1);
      boolean own =
          !before.isOpen()
              || !Objects.equals(before.opening.actor(), whole.opening.actor())
              || Cues.quotes(linkOf(before));
      if (own) {
        break;
      }
      found.remove(found.size() - 1);
      whole = new Clause(before.from, whole.contentTo, whole.cue, whole.end, before.opening);
    }
    found.add(whole);
  }

  /** "また、", "これに対し、" and the speaker; the speaker before where none is named. */
  private Opening opening(int from, int limit, Opening before) {
    int k = from;
    boolean reply = false;
    while (k < limit && (tokens.is(k, Word.OPENER) || tokens.is(k, Word.REPLY))) {
      reply |= tokens.is(k, Word.REPLY);
      k = tokens.is(k + 1, Word.COMMA) ? k + 2 : k + 1;
    }
    Actor actor = actors.read(tokens, k, limit, Word.SUBJECT_PARTICLE, lastSingle);
    return actor == null
        ? new Opening(k, before.actor, reply || before.reply, null)
        : new Opening(actor.next(), actor, reply, null);
  }

  /** "北極政策に関し、| ラウタサロ大臣は": a speaker behind the topic; the same opening where there is none. */
  private Opening fronted(Opening opening, int from, int comma, int limit) {
    Actor actor = actors.read(tokens, comma + 1, limit, Word.TOPIC_PARTICLE, lastSingle);
    if (actor == null) {
      return opening;
    }
    boolean topic = tokens.is(comma - 1, Word.TOPIC_END);
    return new Opening(actor.next(), actor, opening.reply, topic ? tokens.span(from, comma) : null);
  }

  /**
   * "…を招請し、| 沢渡大臣は": somebody else by name in mid clause, whose words begin; what was said before
   * ended in words that no table knows.
   */
  private Opening interrupting(Opening opening, int comma, int limit) {
    Actor actor = actors.read(tokens, comma + 1, limit, Word.TOPIC_PARTICLE, lastSingle);
    Actor speaking = opening.actor();
    boolean other =
        actor != null
            && actor.kind() == Actor.Kind.PERSON
            && actor.settled()
            && (speaking == null || speaking.mask() != actor.mask());
    return actor != null && other ? new Opening(actor.next(), actor, false, null) : opening;
  }

  private String linkOf(Clause clause) {
    return text.substring(clause.contentTo, clause.cue.start());
  }

  private Statement statement(Clause clause) {
    Actor actor = clause.opening.actor();
    if (actor == null) {
      actor = clause.opening.reply() ? other() : last;
    }
    Span cue = new Span(clause.cue.start(), clause.end);
    Statement.Builder out =
        Statement.builder()
            .cue(text.substring(cue.start(), cue.end()))
            .cueSpan(cue)
            .act(clause.cue.cue().act())
            .mode(StatementMode.REPORTED)
            .reply(clause.opening.reply());
    speakers(actor, out, cue);
    Span topic = clause.opening.topic();
    if (topic != null) {
      out.topic(text.substring(topic.start(), topic.end()));
    }
    if (clause.contentTo > clause.from) {
      out.content(text.substring(clause.from, clause.contentTo))
          .contentSpan(new Span(clause.from, clause.contentTo));
    }
    last = actor;
    lastSingle = actor != null && actor.isSingle() ? actor.mask() : lastSingle;
    return out.build();
  }

  /** Who answers whoever spoke last; null where that can't be told. */
  private @Nullable Actor other() {
    long rest = last != null && last.isSingle() ? cast.principals() & ~last.mask() : 0;
    return Long.bitCount(rest) == 1
        ? new Actor(0, rest, null, false, true, Actor.Kind.PERSON)
        : null;
  }

  private void speakers(@Nullable Actor actor, Statement.Builder out, Span cue) {
    if (actor == null || !actor.settled()) {
      out.unresolved(true);
      release
          .findings()
          .report(DiagnosticCode.SPEAKER_UNRESOLVED, cue, "the words name nobody who is known");
      return;
    }
    if (actor.party() != null) {
      out.addSpeaker(Speaker.party(actor.party()));
    }
    for (int m = 0; m < cast.members().size(); m++) {
      if ((actor.mask() >> m & 1) != 0) {
        out.addSpeaker(Speaker.participant(cast.member(m).id()));
      }
    }
    out.joint(actor.together());
  }

  @Override
  public boolean takesRest(Statement statement) {
    return false;
  }

  @Override
  public @Nullable Statement label(Range label, Range speech) {
    return null;
  }

  @Override
  public void enter(Range heading) {
    last = null;
  }
}
