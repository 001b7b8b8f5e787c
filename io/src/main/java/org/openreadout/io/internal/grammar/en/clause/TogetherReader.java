package org.openreadout.io.internal.grammar.en.clause;

import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.speech.Discourse;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Tokens;

/**
 * Reads words for all who met: "the two ministers", "both sides", "all participants", "the
 * leaders", "the two", and the meeting itself as the subject ("the discussion also covered").
 */
public final class TogetherReader {
  private static final String[] NUMBERS = {"two", "three", "four", "five", "six", "seven"};

  private final ActorWords words;

  public TogetherReader(ActorWords words) {
    this.words = words;
  }

  /** Whether a token may be the last of such words, going by the look of them alone. */
  public boolean mayEnd(Tokens tokens, int i) {
    return words.together.has(tokens, i)
        && isPlural(tokens, i)
        && (tokens.isAny(i - 1, "the", "both", "all", "these")
            || words.rank.has(tokens, i - 1)
            || count(tokens, i - 1) > 0);
  }

  public @Nullable Actor read(Tokens tokens, int i, int limit, Discourse discourse) {
    int k = i;
    boolean all = tokens.isAny(k, "both", "all");
    if (all) {
      k = tokens.is(k + 1, "of") ? k + 2 : k + 1;
    }
    boolean article = tokens.isAny(k, "the", "these", "our");
    k = article ? k + 1 : k;
    boolean other = article && tokens.is(k, "other");
    k = other ? k + 1 : k;
    int count = count(tokens, k);
    k = count > 0 ? k + 1 : k;
    if (!all && !article && count == 0 && !tokens.isCapital(k) && !tokens.is(k, "participants")) {
      return null;
    }
    if (count > 0 && tokens.is(k, "other")) {
      other = true;
      k++;
    }
    int counted = k;
    while (k < limit && k < counted + 4 && words.rank.has(tokens, k) && !isLastNoun(tokens, k)) {
      k++;
    }
    if (k < limit && words.together.has(tokens, k) && isPlural(tokens, k)) {
      if (discourse.isPrivate()
          && tokens.isAny(
              k,
              "participants",
              "attendees",
              "members",
              "partners",
              "representatives",
              "officials")) {
        return new Actor(
            k + 1,
            0,
            null,
            false,
            true,
            Actor.Kind.TOGETHER); // the outside group, whom nobody names
      }
      return other
          ? others(tokens, k + 1, discourse)
          : everybody(tokens, k + 1, limit, count, discourse);
    }
    if (k < limit && words.meeting.has(tokens, k) && (article || all)) {
      return new Actor(
          k + 1, discourse.present(), null, true, discourse.present() != 0, Actor.Kind.TOGETHER);
    }
    boolean bare =
        k == counted
            && ((count > 0 && article)
                || (all && count == 0 && (tokens.is(i, "both") || tokens.isCapital(i))));
    return bare && !tokens.isCapital(k) && !tokens.isMark(k, '+')
        ? everybody(tokens, counted, limit, count, discourse)
        : null;
  }

  /**
   * "the prime ministers": "ministers" is the noun; "the two heads of delegation" ends in its rank.
   */
  private boolean isLastNoun(Tokens tokens, int k) {
    return words.together.has(tokens, k)
        && isPlural(tokens, k)
        && !words.rank.has(tokens, k + 1)
        && !words.together.has(tokens, k + 1);
  }

  private static boolean isPlural(Tokens tokens, int k) {
    return tokens.text().charAt(tokens.end(k) - 1) == 's'
        || tokens.isAny(k, "group", "pair", "quartet", "trio")
        || tokens.is(k, "directors-general");
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
  private static Actor others(Tokens tokens, int next, Discourse discourse) {
    long mask = discourse.present() & ~discourse.lastSingle();
    return mask == 0 || tokens.isPossessive(next)
        ? Actor.unsettled(next, Actor.Kind.TOGETHER)
        : new Actor(next, mask, null, !discourse.sameParty(mask), true, Actor.Kind.TOGETHER);
  }

  private Actor everybody(Tokens tokens, int next, int limit, int count, Discourse discourse) {
    int k = next;
    if (tokens.isAny(k, "from", "of")
        && k + 1 < limit
        && (tokens.is(k + 1, "both") || tokens.is(k + 1, "the"))) {
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
