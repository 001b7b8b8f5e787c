package org.openreadout.io.internal.grammar.en.people;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.CHAIR;

import java.util.ArrayList;
import java.util.List;
import org.openreadout.io.internal.words.Tokens;

/**
 * Two offices of one person, printed as one phrase: "Prime Minister and Minister for Foreign
 * Affairs".
 */
public final class Titles {
  private Titles() {}

  /**
   * The titles in a range: one for each "and" with a head noun on both sides and nothing but title
   * words after it.
   */
  public static List<String> split(Tokens tokens, int from, int to, OfficeWords words) {
    List<String> titles = new ArrayList<>(2);
    int start = from;
    boolean head = false;
    for (int k = from; k < to; k++) {
      if (head && tokens.is(k, AND) && startsOffice(tokens, k + 1, to, words)) {
        titles.add(tokens.plain(start, tokens.isMark(k - 1, ',') ? k - 1 : k));
        start = k + 1;
        head = false;
      }
      boolean chair = // "ASEAN Chair | Prime Minister A"
          k > start
              && tokens.is(k - 1, CHAIR)
              && tokens.isCapital(k)
              && startsOffice(tokens, k, to, words);
      if (chair) {
        titles.add(tokens.plain(start, k));
        start = k;
      }
      head |= words.isHead(tokens, k);
    }
    titles.add(tokens.plain(start, to));
    return titles;
  }

  /**
   * Whether a head comes before any connector: "Minister for …" does, "Worship", "International
   * Cooperation" don't.
   */
  private static boolean startsOffice(Tokens tokens, int i, int to, OfficeWords words) {
    for (int k = i; k < to && tokens.isCapital(k); k++) {
      if (words.isHead(tokens, k)) {
        return true;
      }
    }
    return false;
  }
}
