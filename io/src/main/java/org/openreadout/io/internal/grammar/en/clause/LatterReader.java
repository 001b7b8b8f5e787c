package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.FORMER;
import static org.openreadout.io.internal.grammar.en.Word.LATTER;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.speech.Actor;
import org.openreadout.io.internal.words.Tokens;

/** "the latter", "the former": the last two participants whom the sentence names. */
final class LatterReader {
  /** How far back the names are looked for. */
  private static final int REACH = 120;

  private LatterReader() {}

  static @Nullable Actor read(Scene scene, int i) {
    Tokens tokens = scene.tokens();
    boolean latter = tokens.is(i + 1, LATTER);
    if (!tokens.is(i, THE) || !(latter || tokens.is(i + 1, FORMER)) || tokens.isCapital(i + 1)) {
      return null;
    }
    Cast cast = scene.discourse().cast();
    long last = 0;
    long before = 0;
    for (int k = start(tokens, i); k < i; k++) {
      int length = cast.nameLength(tokens, k, i);
      long named = length == 0 ? 0 : cast.named(tokens, k, i);
      if (Long.bitCount(named) == 1 && named != last) {
        before = last;
        last = named;
      }
      k += Math.max(0, length - 1);
    }
    if (before == 0 && last != 0) { // nobody else is named: the one of two who isn't the subject
      before = last;
      long other = scene.discourse().present() & ~last;
      last = Long.bitCount(other) == 1 ? other : 0;
    }
    long who = latter ? last : before;
    return who == 0 || last == 0
        ? Actor.unsettled(i + 2, Actor.Kind.PERSON)
        : new Actor(i + 2, who, null, false, true, Actor.Kind.PERSON);
  }

  private static int start(Tokens tokens, int i) {
    int k = i;
    while (k > 0 && i - k < REACH && !tokens.isMark(k - 1, '.')) {
      k--;
    }
    return k;
  }
}
