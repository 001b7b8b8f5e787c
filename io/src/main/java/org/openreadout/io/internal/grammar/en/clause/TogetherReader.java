package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ALL_ARTICLE;
import static org.openreadout.io.internal.grammar.en.Word.BOTH;
import static org.openreadout.io.internal.grammar.en.Word.BOTH_ALL;
import static org.openreadout.io.internal.grammar.en.Word.DIRECTORS_GENERAL;
import static org.openreadout.io.internal.grammar.en.Word.GROUP_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.MEETING_SUBJECT;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.OF_FROM;
import static org.openreadout.io.internal.grammar.en.Word.OTHER;
import static org.openreadout.io.internal.grammar.en.Word.PARTICIPANTS;
import static org.openreadout.io.internal.grammar.en.Word.PRIVATE_GROUP;
import static org.openreadout.io.internal.grammar.en.Word.RANK_ADJECTIVE;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.THESE;
import static org.openreadout.io.internal.grammar.en.Word.TOGETHER_NOUN;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Tokens;

/**
 * Reads words for all who met: "the two ministers", "both sides", "all participants", "the
 * leaders", "the two", and the meeting itself as the subject ("the discussion also covered").
 */
final class TogetherReader {
  private static final String[] NUMBERS = {"two", "three", "four", "five", "six", "seven"};

  TogetherReader() {}

  /** Whether a token may be the last of such words, going by the look of them alone. */
  boolean mayEnd(Tokens tokens, int i) {
    return tokens.is(i, TOGETHER_NOUN)
        && isPlural(tokens, i)
        && (tokens.is(i - 1, ALL_ARTICLE)
            || tokens.is(i - 1, RANK_ADJECTIVE)
            || count(tokens, i - 1) > 0);
  }

  @Nullable Actor read(Scene scene, int i, int limit) {
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
        return new Actor(
            k + 1,
            0,
            null,
            false,
            true,
            Actor.Kind.TOGETHER); // the outside group, whom nobody names
      }
      return other ? others(scene, k + 1) : everybody(scene, k + 1, limit, count);
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
        ? everybody(scene, counted, limit, count)
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
      if (tokens.reads(k, NUMBERS[n])) {
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

  private Actor everybody(Scene scene, int next, int limit, int count) {
    Tokens tokens = scene.tokens();
    Discourse discourse = scene.discourse();
    int k = next;
    if (tokens.is(k, OF_FROM)
        && k + 1 < limit
        && (tokens.is(k + 1, BOTH) || tokens.is(k + 1, THE))) {
      k = Math.min(limit, k + 4); // "of the two countries"
    }
    if (tokens.isPossessive(k)) {
      return Actor.unsettled(k, Actor.Kind.STRANGER);
    }
    long present = discourse.present();
    boolean tooMany = count == 2 && Long.bitCount(present) > 2 && !discourse.isTwoSided();
    if (present == 0 || tooMany) {
      return Actor.unsettled(k, Actor.Kind.TOGETHER);
    }
    return new Actor(k, present, null, true, true, Actor.Kind.TOGETHER);
  }
}
