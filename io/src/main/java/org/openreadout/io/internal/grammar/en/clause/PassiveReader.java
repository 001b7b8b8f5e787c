package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.BEEN;
import static org.openreadout.io.internal.grammar.en.Word.BY;
import static org.openreadout.io.internal.grammar.en.Word.HE;
import static org.openreadout.io.internal.grammar.en.Word.IT;
import static org.openreadout.io.internal.grammar.en.Word.NO_PASSIVE;
import static org.openreadout.io.internal.grammar.en.Word.PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.THAT_TO;
import static org.openreadout.io.internal.grammar.en.Word.THERE;
import static org.openreadout.io.internal.grammar.en.Word.TO;
import static org.openreadout.io.internal.grammar.en.Word.WAS;
import static org.openreadout.io.internal.grammar.en.Word.WITH;
import static org.openreadout.io.internal.grammar.en.Word.WITH_INCLUDING;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.SpeechAct;

/**
 * Reads reports whose subject is what was said: "It was pointed out that …", "a Joint Statement was
 * issued", "there was a candid exchange of views". Without "by", nobody is named as the speaker.
 */
final class PassiveReader {
  /** The verb that "there was an exchange of views" leaves out. */
  private static final Cue EXCHANGE =
      new Cue(
          "exchange", SpeechAct.DISCUSS, SpeechAct.DISCUSS, EnumSet.of(Cue.Trait.LIGHT), Set.of());

  /** How many tokens a passive's subject may have. */
  private static final int SUBJECT_REACH = 30;

  private final ActorReader actors;
  private final CueReader cues;
  private final CueTable table;
  private final ClauseReader clauses;

  PassiveReader(ActorReader actors, CueReader cues, CueTable table, ClauseReader clauses) {
    this.actors = actors;
    this.cues = cues;
    this.table = table;
    this.clauses = clauses;
  }

  /** The passive clause that starts at a token, or null. */
  @Nullable Report read(Scene scene, int i, int limit) {
    Tokens tokens = scene.tokens();
    Brackets brackets = scene.brackets();
    if (tokens.is(i, THERE) && tokens.is(i + 1, WAS)) {
      return existential(tokens, i + 2, limit);
    }
    int be = copula(tokens, brackets, i, limit);
    if (be < 0) {
      return null;
    }
    int verb = clauses.adverbs(tokens, tokens.is(be + 1, BEEN) ? be + 2 : be + 1, limit);
    CueMatch cue = cues.read(tokens, verb, limit);
    CueMatch light = cue == null ? noun(tokens, i, be, verb) : null; // "Views were exchanged on"
    if (light != null) {
      Actor by = agent(scene, light.next(), limit);
      return new Report(by == null ? nobody(light, light.next()) : by, light, false);
    }
    boolean passive =
        cue != null
            && !cue.cue().is(Cue.Trait.PURPOSE)
            && cue.form().isPast()
            && !cue.cue().is(Cue.Trait.REPLY);
    if (cue == null || !passive || (tokens.is(cue.next(), TO) && tokens.is(i, HE))) {
      return null;
    }
    boolean it = tokens.is(i, IT) && be == i + 1;
    Actor agent = agent(scene, cue.next(), limit);
    Report report = new Report(agent == null ? nobody(cue, cue.next()) : agent, cue, false);
    if (it) {
      int content = agent == null ? behindPartner(tokens, cue.next(), limit) : agent.next();
      if (!tokens.is(content, THAT_TO) && agent == null) {
        return null;
      }
      report.contentFrom = content;
    } else if (isHearer(scene, i, be, cue)) {
      report.contentFrom = agent == null ? cue.next() : agent.next();
    } else {
      report.contentFrom = i;
      report.contentTo = be;
      report.contentFixed = true;
    }
    return report;
  }

  /** "frank | opinions were exchanged": a light verb whose noun is the subject; null for none. */
  private @Nullable CueMatch noun(Tokens tokens, int i, int be, int verb) {
    int next = table.verbEnd(tokens, verb, tokens.size());
    CueTable.Verb light = next > verb ? table.verb(tokens, verb, next) : null;
    if (light == null || !light.cue().is(Cue.Trait.LIGHT) || !light.form().isPast()) {
      return null;
    }
    for (int k = i; k < be; k++) {
      SpeechAct act =
          table.nounEnd(tokens, k, be) == be ? table.nounAct(tokens, k, be, light.cue()) : null;
      if (act != null) {
        return new CueMatch(k, next, light.cue(), light.form(), act, act, true);
      }
    }
    return null;
  }

  /**
   * "Minister A asked for aid, and | was told by Minister B that …": the report of him or her who
   * tells; null where nobody does.
   */
  @Nullable Report told(Scene scene, int be, int limit) {
    Tokens tokens = scene.tokens();
    CueMatch cue =
        tokens.is(be, WAS)
            ? cues.read(tokens, clauses.adverbs(tokens, be + 1, limit), limit)
            : null;
    boolean hears = cue != null && (cue.cue().is(Cue.Trait.URGE) || cue.cue().is(Cue.Trait.PERSON));
    Actor agent = cue != null && hears ? agent(scene, cue.next(), limit) : null;
    if (cue == null || agent == null) {
      return null;
    }
    Report report = new Report(agent, cue, false);
    report.contentFrom = agent.next();
    return report;
  }

  /**
   * "was", "were", "has been" behind a noun phrase that starts at {@code i}; -1 where a comma or
   * another verb comes first.
   */
  private int copula(Tokens tokens, Brackets brackets, int i, int limit) {
    int last = Math.min(limit, i + SUBJECT_REACH);
    for (int k = i; k < last; k++) {
      if (brackets.closing(k) > k) {
        k = brackets.closing(k);
        continue;
      }
      if (k > i && tokens.is(k, WAS)) {
        return k;
      }
      if (tokens.isMark(k, ',') && tokens.is(k + 1, WITH_INCLUDING)) {
        k = behindInsert(tokens, k, last); // "The body, with offices in Tokyo and Moscow, was …"
        continue;
      }
      if (tokens.mark(k) != 0 || tokens.is(k, NO_PASSIVE)) {
        return -1;
      }
    }
    return -1;
  }

  private static int behindInsert(Tokens tokens, int comma, int last) {
    int k = comma + 1;
    while (k < last && !tokens.isMark(k, ',')) {
      k++;
    }
    return k;
  }

  /** "It was agreed | with the guests | that ferries matter". */
  private static int behindPartner(Tokens tokens, int k, int limit) {
    int that = k;
    while (tokens.is(k, WITH) && that < Math.min(limit, k + 8) && !tokens.is(that, THAT_TO)) {
      that++;
    }
    return tokens.is(that, THAT_TO) ? that : k;
  }

  /** "Minister A was informed by Minister B of the storm": who is told something says nothing. */
  private boolean isHearer(Scene scene, int i, int be, CueMatch cue) {
    if (!cue.cue().is(Cue.Trait.URGE) && !cue.cue().is(Cue.Trait.PERSON)) {
      return false;
    }
    Actor subject = actors.read(scene, i, be);
    return subject != null && subject.next() == be && subject.kind() != Actor.Kind.PARTY;
  }

  private @Nullable Actor agent(Scene scene, int k, int limit) {
    Tokens tokens = scene.tokens();
    int by = clauses.adverbs(tokens, k, limit);
    return tokens.is(by, BY) ? actors.read(scene, by + 1, limit) : null;
  }

  /** Nobody: said together only where the act itself takes two. */
  static Actor nobody(CueMatch cue, int next) {
    boolean together =
        switch (cue.jointAct()) {
          case DISCUSS, CONCUR, AGREE, CONFIRM, SIGN -> true;
          default -> false;
        };
    return new Actor(next, 0, null, together, true, Actor.Kind.PARTY);
  }

  /** "there was a candid | exchange of views | on trade" */
  private @Nullable Report existential(Tokens tokens, int i, int limit) {
    int last = Math.min(limit, i + 8);
    for (int k = i; k < last && !tokens.is(k, PREPOSITION) && tokens.mark(k) == 0; k++) {
      int end = table.nounEnd(tokens, k, limit);
      if (end > k) {
        SpeechAct act = table.nounAct(tokens, k, end, EXCHANGE);
        if (act != null) {
          CueMatch cue = new CueMatch(k, end, EXCHANGE, Cue.Form.PAST, act, act, true);
          return new Report(nobody(cue, end), cue, false);
        }
      }
    }
    return null;
  }
}
