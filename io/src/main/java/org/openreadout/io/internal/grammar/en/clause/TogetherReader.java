package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ALL_ARTICLE;
import static org.openreadout.io.internal.grammar.en.Word.BOTH;
import static org.openreadout.io.internal.grammar.en.Word.BOTH_ALL;
import static org.openreadout.io.internal.grammar.en.Word.DIRECTORS_GENERAL;
import static org.openreadout.io.internal.grammar.en.Word.FIVE;
import static org.openreadout.io.internal.grammar.en.Word.FOUR;
import static org.openreadout.io.internal.grammar.en.Word.GROUP_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.MEETING_SUBJECT;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.OF_FROM;
import static org.openreadout.io.internal.grammar.en.Word.OTHER;
import static org.openreadout.io.internal.grammar.en.Word.PARTICIPANTS;
import static org.openreadout.io.internal.grammar.en.Word.PRIVATE_GROUP;
import static org.openreadout.io.internal.grammar.en.Word.RANK_ADJECTIVE;
import static org.openreadout.io.internal.grammar.en.Word.SEVEN;
import static org.openreadout.io.internal.grammar.en.Word.SIX;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.THESE;
import static org.openreadout.io.internal.grammar.en.Word.THREE;
import static org.openreadout.io.internal.grammar.en.Word.TOGETHER_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.TWO;
import static org.openreadout.io.internal.grammar.en.Word.WHOLE_SIDE;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.WordClass;
import org.openreadout.model.Side;

/**
 * Reads words for all who met: "the two ministers", "both sides", "all participants", "the
 * leaders", "the two", and the meeting itself as the subject ("the discussion also covered").
 */
final class TogetherReader {
  private static final WordClass[] NUMBERS = {TWO, THREE, FOUR, FIVE, SIX, SEVEN};

  TogetherReader() {}

  /** Whether a token may be the last of such words, going by the look of them alone. */
  boolean mayEnd(Tokens tokens, int i) {
    return tokens.is(i, TOGETHER_NOUN)
        && isPlural(tokens, i)
        && (tokens.is(i - 1, ALL_ARTICLE)
            || tokens.is(i - 1, RANK_ADJECTIVE)
            || count(tokens, i - 1) > 0);
  }

  /** The words that start at a token, or null. */
  @Nullable Actor read(Scene scene, int i, int limit) {
    return read(scene, i, limit, scene.discourse().present());
  }

  /**
   * As {@link #read(Scene, int, int)}, of some of those present: "Minister A and | the two deputy
   * ministers" means others than A.
   */
  @Nullable Actor read(Scene scene, int i, int limit, long among) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    int k = i;
    boolean all = tokens.is(k, BOTH_ALL);
    if (all) {
      k = tokens.is(k + 1, OF) ? k + 2 : k + 1;
    }
    boolean article = tokens.is(k, THESE);
    k = article ? k + 1 : k;
    boolean other = article && tokens.is(k, OTHER);
    k = other ? k + 1 : k;
    int count = count(tokens, k);
    k = count > 0 ? k + 1 : k;
    if (!all && !article && count == 0 && !tokens.isCapital(k) && !tokens.is(k, PARTICIPANTS)) {
      return null;
    }
    if (count > 0 && tokens.is(k, OTHER)) {
      other = true;
      k++;
    }
    int counted = k;
    while (k < limit && k < counted + 4 && tokens.is(k, RANK_ADJECTIVE) && !isLastNoun(tokens, k)) {
      k++;
    }
    if (k < limit && tokens.is(k, TOGETHER_NOUN) && isPlural(tokens, k)) {
      if (discourse.isPrivate() && tokens.is(k, PRIVATE_GROUP)) {
        long listed = discourse.cast().side(Side.COUNTERPART); // the outside group, named or not
        return new Actor(k + 1, listed, null, false, true, Actor.Kind.TOGETHER);
      }
      int number = count == 0 && tokens.is(i, BOTH) && !tokens.is(k, WHOLE_SIDE) ? 2 : count;
      return other
          ? others(scene, k + 1)
          : everybody(scene, new Group(counted, k, number, among), limit);
    }
    if (k < limit && tokens.is(k, MEETING_SUBJECT) && (article || all)) {
      return new Actor(
          k + 1, discourse.present(), null, true, discourse.present() != 0, Actor.Kind.TOGETHER);
    }
    boolean bare =
        k == counted
            && ((count > 0 && article)
                || (all && count == 0 && (tokens.is(i, BOTH) || tokens.isCapital(i))));
    return bare && !tokens.isCapital(k) && !tokens.isMark(k, '+')
        ? everybody(scene, new Group(counted, counted - 1, count, among), limit)
        : null;
  }

  /**
   * "the prime ministers": "ministers" is the noun; "the two heads of delegation" ends in its rank.
   */
  private boolean isLastNoun(Tokens tokens, int k) {
    return tokens.is(k, TOGETHER_NOUN)
        && isPlural(tokens, k)
        && !tokens.is(k + 1, RANK_ADJECTIVE)
        && !tokens.is(k + 1, TOGETHER_NOUN);
  }

  private static boolean isPlural(Tokens tokens, int k) {
    return tokens.text().charAt(tokens.end(k) - 1) == 's'
        || tokens.is(k, GROUP_NOUN)
        || tokens.is(k, DIRECTORS_GENERAL);
  }

  private static int count(Tokens tokens, int k) {
    for (int n = 0; n < NUMBERS.length; n++) {
      if (tokens.is(k, NUMBERS[n])) {
        return n + 2;
      }
    }
    return 0;
  }

  /** "the other two ministers": all but the last speaker. */
  private static Actor others(Scene scene, int next) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    long mask = discourse.present() & ~discourse.lastSingle();
    return mask == 0 || tokens.isPossessive(next)
        ? Actor.unsettled(next, Actor.Kind.TOGETHER)
        : new Actor(next, mask, null, !discourse.sameParty(mask), true, Actor.Kind.TOGETHER);
  }

  /**
   * Words such as "the two foreign | ministers".
   *
   * @param rank the first word that tells a rank
   * @param noun the noun; the token before the first one where there is none
   * @param number how many are meant, 0 for all
   * @param among those who may be meant
   */
  private record Group(int rank, int noun, int number, long among) {}

  private static Actor everybody(Scene scene, Group group, int limit) {
    Tokens tokens = scene.tokens();
    int k = group.noun + 1;
    if (tokens.is(k, OF_FROM)
        && k + 1 < limit
        && (tokens.is(k + 1, BOTH) || tokens.is(k + 1, THE))) {
      k = Math.min(limit, k + 4); // "of the two countries"
    }
    if (tokens.isPossessive(k)) {
      return Actor.unsettled(k, Actor.Kind.STRANGER);
    }
    long mask = counted(scene, group);
    return mask == 0
        ? Actor.unsettled(k, Actor.Kind.TOGETHER)
        : new Actor(k, mask, null, true, true, Actor.Kind.TOGETHER);
  }

  /**
   * Those who are meant: all, if their number is the one printed, or else those who hold the rank;
   * 0 where the numbers don't agree.
   */
  private static long counted(Scene scene, Group group) {
    Discourse discourse = scene.discourse();
    int known = Long.bitCount(group.among);
    boolean sides = scene.tokens().is(group.noun, WHOLE_SIDE);
    if (group.number == 0 || group.number == known || known == 0) {
      return group.among;
    }
    if (sides) { // several persons of two countries
      return group.number == 2 && !discourse.isTwoSided() && known > 2 ? 0 : group.among;
    }
    long holders =
        group.noun < group.rank
            ? 0
            : group.among
                & Holders.each(scene.tokens(), group.rank, group.noun + 1, discourse.cast());
    if (Long.bitCount(holders) == group.number) {
      return holders;
    }
    long ranked = Holders.ranked(scene.tokens(), group.noun, discourse.cast()) & group.among;
    return Long.bitCount(ranked) == group.number ? ranked : 0;
  }
}
