package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ADDRESSEE_END;
import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.AS;
import static org.openreadout.io.internal.grammar.en.Word.BODY_OF_PEOPLE;
import static org.openreadout.io.internal.grammar.en.Word.BOTH_GUESTS;
import static org.openreadout.io.internal.grammar.en.Word.COUNTERPART;
import static org.openreadout.io.internal.grammar.en.Word.DETERMINER;
import static org.openreadout.io.internal.grammar.en.Word.EACH_OTHER;
import static org.openreadout.io.internal.grammar.en.Word.FOR;
import static org.openreadout.io.internal.grammar.en.Word.GOVERNMENT_PEOPLE;
import static org.openreadout.io.internal.grammar.en.Word.GROUP_MEMBER;
import static org.openreadout.io.internal.grammar.en.Word.HER;
import static org.openreadout.io.internal.grammar.en.Word.HIM_THEM;
import static org.openreadout.io.internal.grammar.en.Word.OBJECT_END;
import static org.openreadout.io.internal.grammar.en.Word.OBJECT_PRONOUN;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.PARTNER_TOPIC;
import static org.openreadout.io.internal.grammar.en.Word.PEOPLE;
import static org.openreadout.io.internal.grammar.en.Word.POSSESSIVE_PRONOUN;
import static org.openreadout.io.internal.grammar.en.Word.PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.THAT;
import static org.openreadout.io.internal.grammar.en.Word.THAT_AND;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.THIRD_PARTIES;
import static org.openreadout.io.internal.grammar.en.Word.TO;
import static org.openreadout.io.internal.grammar.en.Word.TO_WITH;
import static org.openreadout.io.internal.grammar.en.Word.WITH;

import org.openreadout.io.internal.grammar.en.people.OfficeWords;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.SpeechAct;

/**
 * Finds the person spoken to behind a cue, who is no content: "thanked | Denmark | for …", "urged |
 * Cambodia | to …", "expressed his thanks | to the President | for …". A third party is content and
 * stays.
 */
final class AddresseeReader {
  private static final int OBJECT_REACH = 40;

  /** How many words "the new coalition government" may have. */
  private static final int NAMELESS_REACH = 4;

  private final ActorReader actors;
  private final OfficeWords offices;
  private final PartyTable parties;

  AddresseeReader(ActorReader actors, OfficeWords offices, PartyTable parties) {
    this.parties = parties;
    this.offices = offices;
    this.actors = actors;
  }

  /** The token behind the addressee that starts at {@code i}; {@code i} where there is none. */
  int skip(Scene scene, int i, int to, CueMatch cue) {
    Tokens tokens = scene.tokens();
    if (cue.cue().is(Cue.Trait.PERSON)) {
      return personObject(scene, i, to);
    }
    if (cue.cue().is(Cue.Trait.URGE) && !cue.hasNoun() && !tokens.is(i, TO)) {
      int behind = otherSide(scene, i, to);
      behind = behind > i ? behind : nameless(tokens, i, cue);
      behind = behindInsert(tokens, behind, i, to);
      boolean doubleObject =
          behind > i && cue.cue().is(Cue.Trait.DOUBLE) && !tokens.is(behind, AND);
      boolean called = // "lauded Uruguay as a champion": the praise is of whom
          cue.act() == SpeechAct.PRAISE && tokens.is(behind, AS);
      return behind > i && !called && (doubleObject || behind >= to || continues(tokens, behind))
          ? behind
          : i;
    }
    if (cue.hasNoun() && cue.act() == SpeechAct.DISCUSS && tokens.is(i, WITH)) {
      return partner(tokens, i, to);
    }
    boolean preposition = tokens.is(i, TO_WITH);
    if (!preposition) {
      return i;
    }
    int behind = otherSide(scene, i + 1, to);
    behind = behind > i + 1 ? behind : nameless(tokens, i + 1, cue);
    if (behind == i + 1) {
      return i;
    }
    boolean stays =
        cue.act() == SpeechAct.WELCOME
            || (behind >= to && (cue.act() == SpeechAct.CONDOLE || cue.act() == SpeechAct.SUPPORT));
    boolean object =
        (tokens.is(i, TO) || cue.act() == SpeechAct.DISCUSS)
            && tokens.is(behind, DETERMINER); // "relayed to Minister S the requests"
    boolean goesOn =
        behind >= to || tokens.isMark(behind, ',') || object || continues(tokens, behind);
    return stays || !goesOn ? i : behind;
  }

  /**
   * "urged | the new Cabinet | to build piers", "updated | managers | on the storm": those who met
   * under a common noun. Whom a request names in the plural may be anybody.
   */
  private static int nameless(Tokens tokens, int i, CueMatch cue) {
    boolean article = tokens.is(i, THE);
    boolean told =
        switch (cue.act()) {
          case INFORM, CONFIRM, STATE -> true;
          default -> false;
        };
    for (int k = article ? i + 1 : i; k < i + NAMELESS_REACH && tokens.isWord(k); k++) {
      boolean staff = cue.cue().is(Cue.Trait.FINITE); // "directed the group to …"
      if (article && !staff && tokens.is(k, BODY_OF_PEOPLE) && !tokens.is(k + 1, OF)) {
        return k + 1;
      }
      if (told && tokens.is(k, GROUP_MEMBER)) {
        return k + 1;
      }
      boolean name = tokens.isCapital(k) && !tokens.isCapital(k + 1); // "the Aviation Board"
      if (name || tokens.is(k, PREPOSITION) || tokens.is(k, THAT)) {
        break;
      }
    }
    return i;
  }

  /** Whoever is thanked or congratulated, whatever side: the object up to "for", "on" or "upon". */
  private int personObject(Scene scene, int i, int to) {
    Tokens tokens = scene.tokens();
    Brackets brackets = scene.brackets();
    int last = Math.min(to, i + OBJECT_REACH);
    for (int k = i; k < last; k++) {
      if (brackets.closing(k) > k) {
        k = brackets.closing(k);
      } else if (k > i && tokens.is(k, OBJECT_END) && !isInsideTitle(tokens, k)) {
        return k;
      }
    }
    return actors.read(scene, i, to) == null && !tokens.is(i, OBJECT_PRONOUN) ? i : to;
  }

  /**
   * "Minister for Foreign Affairs", "Special Representative on X": a preposition between capitals
   * belongs to the title.
   */
  private boolean isInsideTitle(Tokens tokens, int k) {
    return tokens.is(k, FOR) && offices.isHead(tokens, k - 1) && offices.isTitleWord(tokens, k + 1);
  }

  /**
   * "continued discussions | with senior officials in Doha | on trade": whoever it was with, up to
   * the topic.
   */
  private static int partner(Tokens tokens, int i, int to) {
    for (int k = i + 1; k < Math.min(to, i + OBJECT_REACH); k++) {
      if (tokens.is(k, PARTNER_TOPIC)) {
        return k;
      }
    }
    return to;
  }

  /**
   * "held calls to discuss the launch | with Special Envoy A and Director B": where those begin
   * with whom a content was discussed; its end where nobody is told.
   */
  int partners(Scene scene, int from, int to, CueMatch cue) {
    boolean discussed = cue.act() == SpeechAct.DISCUSS && cue.form() == Cue.Form.BASE;
    for (int k = from + 1; discussed && k < to; k++) {
      Actor with = scene.tokens().is(k, WITH) ? actors.read(scene, k + 1, to) : null;
      if (with != null && with.next() == to && with.mask() != 0) {
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
    return tokens.is(k, ADDRESSEE_END) || (tokens.isMark(k, ',') && tokens.is(k + 1, THAT));
  }

  /**
   * The token behind a participant, his or her country, government or people, or a pronoun for
   * them; {@code i} for anybody else.
   */
  private int otherSide(Scene scene, int i, int to) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    int k = objectPronoun(tokens, i, to);
    if (k > i) {
      return companions(scene, k, to);
    }
    k = people(scene, i, to);
    if (k > i) {
      return k;
    }
    Actor actor = actors.read(scene, i, to);
    if (actor == null) {
      return i;
    }
    boolean everybody = tokens.is(actor.next() - 1, THIRD_PARTIES); // a third party
    boolean known =
        actor.kind() == Actor.Kind.TOGETHER
            ? !everybody
            : actor.mask() != 0
                || (actor.party() != null && isPartyOfCast(actor.party(), discourse.cast()));
    return known ? actor.next() : i;
  }

  private int objectPronoun(Tokens tokens, int i, int to) {
    if (tokens.is(i, HIM_THEM)) {
      return i + 1;
    }
    boolean her =
        tokens.is(i, HER)
            && (i + 1 >= to
                || tokens.is(i + 1, PREPOSITION)
                || tokens.is(i + 1, THAT_AND)
                || tokens.mark(i + 1) != 0);
    if (her) {
      return i + 1;
    }
    if (tokens.is(i, POSSESSIVE_PRONOUN) && tokens.is(i + 1, COUNTERPART)) {
      return i + 2;
    }
    return tokens.begins(i, EACH_OTHER) || tokens.begins(i, BOTH_GUESTS) ? i + 2 : i;
  }

  /** "him | and the people of Israel" */
  private int companions(Scene scene, int i, int to) {
    Tokens tokens = scene.tokens();
    if (!tokens.is(i, AND)) {
      return i;
    }
    int k = people(scene, i + 1, to);
    return k > i + 1 ? k : i;
  }

  /**
   * "the people of Japan", "the Japanese people", "the Peruvian government" where that country
   * takes part.
   */
  private int people(Scene scene, int i, int to) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    int k = tokens.is(i, THE) ? i + 1 : i;
    if (tokens.is(k, GOVERNMENT_PEOPLE)
        && tokens.is(k + 1, AND)
        && tokens.is(k + 2, GOVERNMENT_PEOPLE)) {
      k += 2; // "the Government and people of Brazil"
    }
    if (tokens.is(k, GOVERNMENT_PEOPLE) && tokens.is(k + 1, OF)) {
      Actor party = actors.read(scene, k + 2, to);
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
    if (noun > k && tokens.is(noun, PEOPLE)) {
      PartyTable.Match party = parties.read(tokens, k, noun);
      boolean known = party != null && discourse.cast().ofParty(party.party().name()) != 0;
      return known ? noun + 1 : i;
    }
    return i;
  }

  private static boolean isPartyOfCast(String party, Cast cast) {
    return cast.ofParty(party) != 0;
  }
}
