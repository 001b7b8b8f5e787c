package org.openreadout.io.internal.grammar.en.clause;

import org.openreadout.io.internal.speech.Discourse;

import org.openreadout.io.internal.grammar.en.EnglishWords;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.Brackets;

/**
 * Cuts what was said out of the words behind a cue: adverbials, the addressee and one leading
 * "that", "to", "for", "on" or "about" are left out, and so are closing punctuation and quotation
 * marks that enclose the whole.
 */
public final class ContentReader {
  private final AddresseeReader addressees;
  private final EnglishWords words;

  public ContentReader(AddresseeReader addressees, EnglishWords words) {
    this.addressees = addressees;
    this.words = words;
  }

  /**
   * A content's tokens.
   *
   * @param quoted whether it was printed as a quotation
   */
  public record Content(int from, int to, boolean quoted) {
    boolean isEmpty() {
      return to <= from;
    }
  }

  /** What stands behind a cue, from the token behind it to the one where the next clause begins. */
  public Content behind(
      Tokens tokens, Brackets brackets, int from, int to, CueMatch cue, Discourse discourse) {
    int end = to;
    while (end > from && isClosing(tokens, end - 1)) {
      end--;
    }
    int k = adverbials(tokens, from, end);
    k = addressees.skip(tokens, brackets, k, end, cue, discourse);
    k = adverbials(tokens, k, end);
    if (tokens.isMark(k, ',') || tokens.isMark(k, ':')) {
      k++;
    }
    if (k < end && tokens.isAny(k, "that", "to", "for", "on", "about")) {
      k++;
      if (tokens.isMark(k, ',') && tokens.is(k - 1, "that")) {
        k++; // "that, given the season, …" keeps its comma pair, but not the first comma
      }
    }
    return trim(tokens, brackets, k, to);
  }

  /** A range without closing punctuation and without quotation marks around the whole of it. */
  public Content trim(Tokens tokens, Brackets brackets, int from, int to) {
    int end = to;
    while (end > from && isClosing(tokens, end - 1)) {
      end--;
    }
    int residue = linkResidue(tokens, brackets, from, end);
    if (residue > from) {
      end = residue;
    }
    boolean quoted = from < end && brackets.isQuotation(from);
    if (quoted && brackets.closing(from) == end - 1) {
      int start = from + 1;
      end--;
      while (end > start && isClosing(tokens, end - 1)) {
        end--;
      }
      return new Content(start, end, true);
    }
    return new Content(from, end, quoted);
  }

  /**
   * "a Joint Statement (English (PDF) / Italian (PDF))": links that a web page leaves behind; where
   * they begin, or -1.
   */
  private static int linkResidue(Tokens tokens, Brackets brackets, int from, int end) {
    for (int k = Math.max(from, end - 20); k < end; k++) {
      if (tokens.isMark(k, '(') && brackets.closing(k) == end - 1) {
        for (int j = k; j < end; j++) {
          if (tokens.is(j, "pdf")) {
            return k;
          }
        }
      }
    }
    return -1;
  }

  private static boolean isClosing(Tokens tokens, int i) {
    return switch (tokens.mark(i)) {
      case '.', ',', ';', ':', '!', '?', '\u2014', '\u2013', '-' -> true;
      default -> tokens.isAny(i, "and", "while", "but");
    };
  }

  private int adverbials(Tokens tokens, int from, int to) {
    int k = from;
    while (k < to) {
      int next = adverbial(tokens, k, to);
      if (next == k) {
        return k;
      }
      k = next;
    }
    return k;
  }

  /** "in a candid manner", "in the strongest terms". */
  private static int manner(Tokens tokens, int k, int to) {
    if (tokens.is(k, "in")) {
      for (int j = k + 1; j < Math.min(to, k + 7); j++) {
        if (tokens.isAny(j, "manner", "fashion", "terms", "way", "atmosphere")
            && (j + 1 >= to || !tokens.is(j + 1, "of"))) {
          return j + 1;
        }
        if (tokens.mark(j) != 0 || tokens.isCapital(j)) {
          break;
        }
      }
    }
    return k;
  }

  private int adverbial(Tokens tokens, int k, int to) {
    if (tokens.areWords(k, "in", "detail")
        || tokens.areWords(k, "at", "length")
        || tokens.areWords(k, "once", "again")
        || tokens.areWords(k, "in", "depth")) {
      return k + 2;
    }
    int manner = manner(tokens, k, to);
    if (manner > k) {
      return manner;
    }
    if (tokens.areWords(k, "on", "behalf", "of")) {
      for (int j = k + 3; j < Math.min(to, k + 12); j++) {
        boolean object = // "on behalf of the GCC | the attendance"
            j > k + 3 && tokens.isCapital(j - 1) && words.isDeterminer(tokens, j);
        if (object || tokens.isAny(j, "to", "for", "that", "on", "over")) {
          return j;
        }
      }
    }
    if (tokens.areWords(k, "among", "other", "things")
        || (tokens.isAny(k, "in", "on")
            && tokens.isAny(k + 1, "this", "that")
            && tokens.isAny(k + 2, "regard", "context", "connection", "occasion"))) {
      return k + 3;
    }
    boolean adverb =
        words.isAdverb(tokens, k)
            && !tokens.isAny(
                k, "once", "all", "both", "each", "first", "early", "further", "respectively");
    if (adverb
        && (k + 1 >= to
            || tokens.isAny(k + 1, "that", "on", "to", "for", "about", "the", "with", "in")
            || tokens.isCapital(k + 1)
            || words.isDeterminer(tokens, k + 1)
            || tokens.mark(k + 1) == ',')) {
      return k + 1;
    }
    if (tokens.isMark(k, ',')) { // ", at the same time,"
      for (int c = k + 1; c < Math.min(to, k + 9); c++) {
        if (tokens.isMark(c, ',')) {
          boolean opens =
              (tokens.isAny(c + 1, "that", "to", "on", "for")
                      || tokens.isMark(c + 1, '\u201C')
                      || tokens.isMark(c + 1, '"'))
                  && !tokens.isAny(k + 1, "and", "including", "such");
          return opens ? c + 1 : k;
        }
      }
    }
    return k;
  }
}
