package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ADVERBIAL;
import static org.openreadout.io.internal.grammar.en.Word.BEHALF_END;
import static org.openreadout.io.internal.grammar.en.Word.BEHIND_ADVERB;
import static org.openreadout.io.internal.grammar.en.Word.BEHIND_INSERT;
import static org.openreadout.io.internal.grammar.en.Word.CLAUSE_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.CONJUNCTION;
import static org.openreadout.io.internal.grammar.en.Word.CONTENT_ADVERB;
import static org.openreadout.io.internal.grammar.en.Word.CONTENT_OPENER;
import static org.openreadout.io.internal.grammar.en.Word.DETERMINER;
import static org.openreadout.io.internal.grammar.en.Word.FINITE;
import static org.openreadout.io.internal.grammar.en.Word.HALF;
import static org.openreadout.io.internal.grammar.en.Word.IN;
import static org.openreadout.io.internal.grammar.en.Word.INCLUDING;
import static org.openreadout.io.internal.grammar.en.Word.IN_ON;
import static org.openreadout.io.internal.grammar.en.Word.MANNER_NOUN;
import static org.openreadout.io.internal.grammar.en.Word.MANNER_PREPOSITION;
import static org.openreadout.io.internal.grammar.en.Word.OF;
import static org.openreadout.io.internal.grammar.en.Word.ON_BEHALF_OF;
import static org.openreadout.io.internal.grammar.en.Word.PDF;
import static org.openreadout.io.internal.grammar.en.Word.PRONOUN_OBJECT;
import static org.openreadout.io.internal.grammar.en.Word.REGARD;
import static org.openreadout.io.internal.grammar.en.Word.THAT;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.THIS_THAT;
import static org.openreadout.io.internal.grammar.en.Word.WITH;

import org.openreadout.io.internal.grammar.en.Adverbs;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;

/**
 * Cuts what was said out of the words behind a cue: adverbials, the addressee and one leading
 * "that", "to", "for", "on" or "about" are left out, and so are closing punctuation and quotation
 * marks that enclose the whole.
 */
final class ContentReader {
  /** How many words the names of those may have on whose behalf somebody speaks. */
  private static final int BEHALF_REACH = 40;

  /** How many words "with regard to the new ferry" may have. */
  private static final int CIRCUMSTANCE = 8;

  private final AddresseeReader addressees;
  private final OpenerReader openers;

  ContentReader(AddresseeReader addressees, OpenerReader openers) {
    this.addressees = addressees;
    this.openers = openers;
  }

  /**
   * A content's tokens.
   *
   * @param quoted whether it was printed as a quotation
   */
  record Content(int from, int to, boolean quoted) {
    boolean isEmpty() {
      return to <= from;
    }
  }

  /** What stands behind a cue, from the token behind it to the one where the next clause begins. */
  Content behind(Scene scene, int from, int to, CueMatch cue) {
    Tokens tokens = scene.tokens();
    Brackets brackets = scene.brackets();
    int end = to;
    while (end > from && isClosing(tokens, end - 1)) {
      end--;
    }
    int k = adverbials(tokens, from, end);
    k = addressees.skip(scene, k, end, cue);
    k = adverbials(tokens, k, end);
    k = cue.hasNoun() ? k : circumstance(tokens, k, end);
    if (tokens.isMark(k, ',') || tokens.isMark(k, ':')) {
      k++;
    }
    if (k < end && tokens.is(k, CONTENT_OPENER) && !tokens.begins(k, ON_BEHALF_OF)) {
      k++;
      if (tokens.isMark(k, ',') && tokens.is(k - 1, THAT)) {
        k++; // "that, given the season, …" keeps its comma pair, but not the first comma
      }
    }
    int with = addressees.partners(scene, k, end, cue);
    return trim(tokens, brackets, k, with < end ? with : to);
  }

  /** A range without closing punctuation and without quotation marks around the whole of it. */
  Content trim(Tokens tokens, Brackets brackets, int from, int to) {
    int end = to;
    while (end > from
        && (isClosing(tokens, end - 1) || closesOutside(tokens, brackets, from, end - 1))) {
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

  /** "(Minister B agreed to this in principle.)": a parenthesis that opens before the content. */
  private static boolean closesOutside(Tokens tokens, Brackets brackets, int from, int close) {
    if (!tokens.isMark(close, ')')) {
      return false;
    }
    int k = from;
    while (k < close && brackets.closing(k) != close) {
      k = Math.max(k, brackets.closing(k)) + 1;
    }
    return k >= close;
  }

  /**
   * "a Joint Statement (English (PDF) / Italian (PDF))": links that a web page leaves behind; where
   * they begin, or -1.
   */
  private static int linkResidue(Tokens tokens, Brackets brackets, int from, int end) {
    for (int k = Math.max(from, end - 20); k < end; k++) {
      if (tokens.isMark(k, '(') && brackets.closing(k) == end - 1) {
        for (int j = k; j < end; j++) {
          if (tokens.is(j, PDF)) {
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
      default -> tokens.is(i, CONJUNCTION);
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
    if (tokens.is(k, IN)) {
      for (int j = k + 1; j < Math.min(to, k + 7); j++) {
        if (tokens.is(j, MANNER_NOUN) && (j + 1 >= to || !tokens.is(j + 1, OF))) {
          return j + 1;
        }
        if (tokens.mark(j) != 0 || tokens.isCapital(j)) {
          break;
        }
      }
    }
    return k;
  }

  /** "noting in passing that", "recalling with pride the voyage": no noun phrase of its own. */
  private static int shortPhrase(Tokens tokens, int k, int to) {
    boolean phrase =
        tokens.is(k, MANNER_PREPOSITION)
            && k + 2 < to
            && tokens.isWord(k + 1)
            && !tokens.isCapital(k + 1)
            && !tokens.is(k + 1, DETERMINER)
            && !tokens.is(k + 1, PRONOUN_OBJECT)
            && !tokens.endsIn(k + 1, 's')
            && !tokens.endsIn(k + 1, 'g') // "interest in maintaining a dialogue"
            && tokens.is(k + 2, DETERMINER);
    return phrase ? k + 2 : k;
  }

  /**
   * "said with a smile | that …", "pointed out at the same time | that …", "stated in closing |
   * that …": how something was said; but "in the belief that …", "with the plan that …" and "in
   * areas that …" tell what.
   */
  private int circumstance(Tokens tokens, int k, int to) {
    int start = tokens.is(k, HALF) ? k + 1 : k;
    boolean object = tokens.is(start, WITH) && tokens.is(start + 1, THE);
    if (object || !tokens.is(start, MANNER_PREPOSITION)) {
      return k;
    }
    boolean topic = openers.kind(tokens, start, to) == OpenerReader.Kind.TOPIC;
    for (int j = start + 1; j < Math.min(to, start + CIRCUMSTANCE); j++) {
      if (tokens.is(j, THAT)) {
        boolean clause = tokens.is(j - 1, CLAUSE_NOUN) || tokens.endsIn(j - 1, 's');
        return j > start + 1 && (topic || !clause) ? j : k;
      }
      if (tokens.mark(j) != 0 || tokens.is(j, FINITE)) {
        break;
      }
    }
    return k;
  }

  /** "on behalf of President A and the people of B | to those who …". */
  private static int behalf(Tokens tokens, int k, int to) {
    if (!tokens.begins(k, ON_BEHALF_OF)) {
      return k;
    }
    for (int j = k + 3; j < Math.min(to, k + BEHALF_REACH); j++) {
      boolean object = // "on behalf of the GCC | the attendance"
          j > k + 3 && tokens.isCapital(j - 1) && tokens.is(j, DETERMINER);
      if (object || tokens.is(j, BEHALF_END)) {
        return j;
      }
    }
    return k;
  }

  private int adverbial(Tokens tokens, int k, int to) {
    int next = Math.max(manner(tokens, k, to), behalf(tokens, k, to));
    next = Math.max(next, Math.min(to, tokens.behind(k, ADVERBIAL)));
    next = Math.max(next, shortPhrase(tokens, k, to));
    if (next > k) {
      return next;
    }
    if (tokens.is(k, IN_ON) && tokens.is(k + 1, THIS_THAT) && tokens.is(k + 2, REGARD)) {
      return k + 3;
    }
    boolean adverb = Adverbs.is(tokens, k) && !tokens.is(k, CONTENT_ADVERB);
    if (adverb
        && (k + 1 >= to
            || tokens.is(k + 1, BEHIND_ADVERB)
            || tokens.isCapital(k + 1)
            || tokens.is(k + 1, DETERMINER)
            || tokens.mark(k + 1) == ',')) {
      return k + 1;
    }
    if (tokens.isMark(k, ',')) { // ", at the same time,"
      for (int c = k + 1; c < Math.min(to, k + 9); c++) {
        if (tokens.isMark(c, ',')) {
          boolean opens =
              (tokens.is(c + 1, BEHIND_INSERT)
                      || tokens.isMark(c + 1, '\u201C')
                      || tokens.isMark(c + 1, '"'))
                  && !tokens.is(k + 1, INCLUDING);
          return opens ? c + 1 : k;
        }
      }
    }
    return k;
  }
}
