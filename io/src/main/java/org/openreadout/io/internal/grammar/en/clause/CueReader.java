package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ABOUT;
import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.AT_LENGTH;
import static org.openreadout.io.internal.grammar.en.Word.BEEN;
import static org.openreadout.io.internal.grammar.en.Word.CLAUSE_OPENER;
import static org.openreadout.io.internal.grammar.en.Word.NAME_LINK;
import static org.openreadout.io.internal.grammar.en.Word.OBJECT_DETERMINER;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.RANGE_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.SPOKE;
import static org.openreadout.io.internal.grammar.en.Word.TO;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.en.Adverbs;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.SpeechAct;

/**
 * Reads a cue: "stated", "looked forward", "expressed his deep gratitude", "expressed to Minister B
 * his regret". A light verb without a noun of the table is a cue only if it also stands alone.
 */
final class CueReader {
  /** How many tokens may stand between a light verb and its noun. */
  private static final int NOUN_REACH = 10;

  private final CueTable table;

  CueReader(CueTable table) {
    this.table = table;
  }

  /** The cue whose verb stands at a token, or null. */
  @Nullable CueMatch read(Tokens tokens, int i, int limit) {
    int next = table.verbEnd(tokens, i, limit);
    if (next == i) {
      return spokeAbout(tokens, i, limit);
    }
    CueTable.Verb verb = table.verb(tokens, i, next);
    if (verb == null) {
      return null;
    }
    Cue cue = verb.cue();
    CueMatch noun = cue.is(Cue.Trait.LIGHT) ? noun(tokens, i, next, limit, verb) : null;
    if (noun != null) {
      return noun;
    }
    if (cue.is(Cue.Trait.FULL) || cue.is(Cue.Trait.PURPOSE)) {
      return new CueMatch(i, next, cue, verb.form(), cue.act(), cue.jointAct(), false);
    }
    return cue.act() == SpeechAct.OTHER && cue.lightActs().isEmpty()
        ? anyNoun(tokens, i, next, limit, verb)
        : null;
  }

  /** "spoke candidly about", "spoke at length about": the verb with an adverb inside. */
  private @Nullable CueMatch spokeAbout(Tokens tokens, int i, int limit) {
    int k = i + 1;
    if (!tokens.is(i, SPOKE) || k >= limit) {
      return null;
    }
    k = tokens.begins(k, AT_LENGTH) ? k + 2 : Adverbs.is(tokens, k) ? k + 1 : k;
    if (!tokens.is(k, ABOUT) || k >= limit) {
      return null;
    }
    Cue cue = table.spokeAbout();
    return new CueMatch(i, k + 1, cue, Cue.Form.PAST, cue.act(), cue.jointAct(), false);
  }

  /**
   * The verb of meeting at a token ("met", "held"), as a cue that becomes no statement; null where
   * there is none.
   */
  @Nullable CueMatch meeting(Tokens tokens, int i, int limit) {
    CueTable.Verb verb = table.meeting(tokens, i, limit);
    return verb == null || tokens.is(i + 1, BEEN)
        ? null
        : new CueMatch(i, i + 1, verb.cue(), verb.form(), SpeechAct.MEET, SpeechAct.MEET, false);
  }

  private @Nullable CueMatch noun(
      Tokens tokens, int i, int verbEnd, int limit, CueTable.Verb verb) {
    int k = verbEnd;
    int last = Math.min(limit, k + NOUN_REACH);
    if ((tokens.is(k, TO) && !verb.cue().is(Cue.Trait.FULL))
        || (tokens.is(k, TO) && tokens.isCapital(k + 1))) {
      k = addressee(tokens, k, last);
      if (k < 0) {
        return null;
      }
      last = Math.min(limit, k + NOUN_REACH);
    }
    for (int at = k; at < last; at++) {
      int end = table.nounEnd(tokens, at, limit);
      if (end > at && !isModifier(tokens, end)) {
        SpeechAct act = table.nounAct(tokens, at, end, verb.cue());
        if (act != null) {
          return new CueMatch(i, end, verb.cue(), verb.form(), act, act, true);
        }
      }
      if (!insideNounPhrase(tokens, at, k)) {
        return null;
      }
    }
    return null;
  }

  /** "support team", "interest rates": the noun only modifies the next one. */
  private boolean isModifier(Tokens tokens, int end) {
    return tokens.isPossessive(end);
  }

  private boolean insideNounPhrase(Tokens tokens, int at, int from) {
    if (tokens.isPossessive(at)) {
      return true;
    }
    if (tokens.mark(at) != 0) {
      return (tokens.isMark(at, ',') && at > from)
          || tokens.isMark(at, '\u201C')
          || tokens.isMark(at, '\u201D')
          || tokens.isMark(at, '"');
    }
    if (tokens.is(at, CLAUSE_OPENER)) {
      return false;
    }
    if (tokens.is(
        at, AND)) { // "frank and candid views", but not "shared priorities and emphasized …"
      return table.verbEnd(tokens, at + 1, at + 3) == at + 1;
    }
    if (tokens.is(at, OF) && tokens.is(at - 1, RANGE_NOUN)) {
      return true; // "a wide range of views"
    }
    return !tokens.is(at, PREPOSITION);
  }

  /**
   * "expressed to Foreign Minister B | his regret": the token behind the person, where a determiner
   * follows; -1 else.
   */
  private int addressee(Tokens tokens, int to, int limit) {
    for (int k = to + 1; k < limit; k++) {
      if (tokens.is(k, OBJECT_DETERMINER) && k > to + 1) {
        return k;
      }
      if (!tokens.isCapital(k) && !tokens.is(k, NAME_LINK)) {
        return -1;
      }
    }
    return -1;
  }

  /** "expressed his enthusiasm for": a noun that no table names makes an act of no special kind. */
  private @Nullable CueMatch anyNoun(
      Tokens tokens, int i, int verbEnd, int limit, CueTable.Verb verb) {
    int last = Math.min(limit, verbEnd + NOUN_REACH);
    int end = verbEnd;
    for (int k = verbEnd;
        k < last && tokens.isWord(k) && insideNounPhrase(tokens, k, verbEnd) && !tokens.is(k, AND);
        k++) {
      end = k + 1;
    }
    return end == verbEnd
        ? null
        : new CueMatch(i, end, verb.cue(), verb.form(), SpeechAct.OTHER, SpeechAct.OTHER, true);
  }
}
