package org.openreadout.io.internal.grammar.en.clause;

import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;

import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.grammar.en.people.OfficeWords;
import org.openreadout.io.internal.grammar.en.EnglishWords;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.model.SpeechAct;

/**
 * Finds the person spoken to behind a cue, who is no content: "thanked | Denmark | for …", "urged |
 * Cambodia | to …", "expressed his thanks | to the President | for …". A third party is content and
 * stays.
 */
public final class AddresseeReader {
  private static final String[] GOES_ON = {
    "to",
    "that",
    "of",
    "on",
    "about",
    "for",
    "regarding",
    "over",
    "upon",
    "in",
    "with",
    "whether",
    "how",
    "at",
    "as",
    "not",
    "against",
    "during",
    "following",
    "after"
  };

  private static final int OBJECT_REACH = 40;

  private final ActorReader actors;
  private final EnglishWords words;
  private final OfficeWords offices;

  public AddresseeReader(ActorReader actors, EnglishWords words, OfficeWords offices) {
    this.offices = offices;
    this.actors = actors;
    this.words = words;
  }

  /** The token behind the addressee that starts at {@code i}; {@code i} where there is none. */
  public int skip(Tokens tokens, Brackets brackets, int i, int to, CueMatch cue, Discourse discourse) {
    if (cue.cue().person()) {
      return personObject(tokens, brackets, i, to, discourse);
    }
    if (cue.cue().urge() && !cue.hasNoun()) {
      int behind = otherSide(tokens, i, to, discourse);
      behind = behindInsert(tokens, behind, i, to);
      boolean doubleObject =
          behind > i
              && (cue.cue().lemma().equals("wish") || cue.cue().lemma().equals("relay"))
              && !tokens.is(behind, "and");
      boolean called = // "lauded Uruguay as a champion": the praise is of whom
          cue.act() == SpeechAct.PRAISE && tokens.is(behind, "as");
      return behind > i && !called && (doubleObject || behind >= to || continues(tokens, behind))
          ? behind
          : i;
    }
    if (cue.hasNoun() && cue.act() == SpeechAct.DISCUSS && tokens.is(i, "with")) {
      return partner(tokens, i, to);
    }
    boolean preposition = tokens.isAny(i, "to", "with");
    if (!preposition) {
      return i;
    }
    int behind = otherSide(tokens, i + 1, to, discourse);
    if (behind == i + 1) {
      return i;
    }
    boolean stays =
        cue.act() == SpeechAct.WELCOME
            || (behind >= to && (cue.act() == SpeechAct.CONDOLE || cue.act() == SpeechAct.SUPPORT));
    boolean object =
        (tokens.is(i, "to") || cue.act() == SpeechAct.DISCUSS)
            && words.isDeterminer(tokens, behind); // "relayed to Minister S the requests"
    boolean goesOn =
        behind >= to || tokens.isMark(behind, ',') || object || continues(tokens, behind);
    return stays || !goesOn ? i : behind;
  }

  /** Whoever is thanked or congratulated, whatever side: the object up to "for", "on" or "upon". */
  private int personObject(Tokens tokens, Brackets brackets, int i, int to, Discourse discourse) {
    int last = Math.min(to, i + OBJECT_REACH);
    for (int k = i; k < last; k++) {
      if (brackets.closing(k) > k) {
        k = brackets.closing(k);
      } else if (k > i
          && tokens.isAny(k, "for", "on", "upon", "that", "over")
          && !isInsideTitle(tokens, k)) {
        return k;
      }
    }
    return actors.read(tokens, i, to, discourse) == null
            && !tokens.isAny(i, "him", "her", "them", "both", "all")
        ? i
        : to;
  }

  /**
   * "Minister for Foreign Affairs", "Special Representative on X": a preposition between capitals
   * belongs to the title.
   */
  private boolean isInsideTitle(Tokens tokens, int k) {
    return tokens.is(k, "for")
        && offices.isHead(tokens, k - 1)
        && offices.isTitleWord(tokens, k + 1);
  }

  /**
   * "continued discussions | with senior officials in Doha | on trade": whoever it was with, up to
   * the topic.
   */
  private static int partner(Tokens tokens, int i, int to) {
    for (int k = i + 1; k < Math.min(to, i + OBJECT_REACH); k++) {
      if (tokens.isAny(k, "on", "about", "regarding", "concerning", "over")) {
        return k;
      }
    }
    return to;
  }

  private int behindInsert(Tokens tokens, int behind, int i, int to) {
    if (behind == i || !tokens.isMark(behind, ',')) {
      return behind;
    }
    for (int k = behind + 1; k < Math.min(to, behind + 20); k++) {
      if (tokens.isMark(k, ',') && continues(tokens, k + 1)) {
        return k + 1;
      }
    }
    return behind;
  }

  private boolean continues(Tokens tokens, int k) {
    return tokens.isAny(k, GOES_ON) || (tokens.isMark(k, ',') && tokens.is(k + 1, "that"));
  }

  /**
   * The token behind a participant, his or her country, government or people, or a pronoun for
   * them; {@code i} for anybody else.
   */
  private int otherSide(Tokens tokens, int i, int to, Discourse discourse) {
    int k = objectPronoun(tokens, i, to);
    if (k > i) {
      return companions(tokens, k, to, discourse);
    }
    k = people(tokens, i, to, discourse);
    if (k > i) {
      return k;
    }
    Actor actor = actors.read(tokens, i, to, discourse);
    if (actor == null) {
      return i;
    }
    boolean everybody =
        tokens.isAny(
            actor.next() - 1,
            "parties",
            "sides",
            "countries",
            "nations",
            "participants"); // a third party
    boolean known =
        actor.kind() == Actor.Kind.TOGETHER
            ? !everybody
            : actor.mask() != 0
                || (actor.party() != null && isPartyOfCast(actor.party(), discourse.cast()));
    return known ? actor.next() : i;
  }

  private int objectPronoun(Tokens tokens, int i, int to) {
    if (tokens.isAny(i, "him", "them")) {
      return i + 1;
    }
    boolean her =
        tokens.is(i, "her")
            && (i + 1 >= to
                || words.isPreposition(tokens, i + 1)
                || tokens.isAny(i + 1, "that", "and")
                || tokens.mark(i + 1) != 0);
    if (her) {
      return i + 1;
    }
    if (tokens.isAny(i, "his", "her", "their")
        && tokens.isAny(i + 1, "counterpart", "counterparts")) {
      return i + 2;
    }
    return tokens.areWords(i, "each", "other") || tokens.areWords(i, "both", "guests") ? i + 2 : i;
  }

  /** "him | and the people of Israel" */
  private int companions(Tokens tokens, int i, int to, Discourse discourse) {
    if (!tokens.is(i, "and")) {
      return i;
    }
    int k = people(tokens, i + 1, to, discourse);
    return k > i + 1 ? k : i;
  }

  /**
   * "the people of Japan", "the Japanese people", "the Peruvian government" where that country
   * takes part.
   */
  private int people(Tokens tokens, int i, int to, Discourse discourse) {
    int k = tokens.is(i, "the") ? i + 1 : i;
    if (tokens.isAny(k, "government", "people")
        && tokens.is(k + 1, "and")
        && tokens.isAny(k + 2, "people", "government")) {
      k += 2; // "the Government and people of Brazil"
    }
    if (tokens.isAny(k, "people", "government") && tokens.is(k + 1, "of")) {
      Actor party = actors.read(tokens, k + 2, to, discourse);
      boolean known =
          party != null
              && (party.mask() != 0
                  || (party.party() != null && isPartyOfCast(party.party(), discourse.cast())));
      return known && party != null ? party.next() : i;
    }
    int noun = k;
    while (noun < to && noun < k + 4 && tokens.isCapital(noun)) {
      noun++;
    }
    if (noun > k && tokens.isAny(noun, "people", "nation")) {
      return discourse.isDemonymOfCast(tokens.text(k, noun)) ? noun + 1 : i;
    }
    return i;
  }

  private static boolean isPartyOfCast(String party, Cast cast) {
    return cast.ofParty(party) != 0;
  }
}
