package org.openreadout.io.internal.grammar.en.people;

import static org.openreadout.io.internal.grammar.en.Word.MALAY_RANK;
import static org.openreadout.io.internal.grammar.en.Word.MONARCH;
import static org.openreadout.io.internal.grammar.en.Word.RETIRED;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.Style;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.PhraseTable;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;

/**
 * Reads the stack of styles and ranks before a name: "H.E. Dr.", "Senator the Hon", "Hon. Brigadier
 * (Retired)".
 */
public final class Honorifics {
  private record Entry(char gender, boolean rank, boolean foreign) {}

  /**
   * A stack of honorifics.
   *
   * @param onlyRanks whether nothing but ranks was read ("General", "King"), which may be part of
   *     an office instead
   */
  public record Reading(int next, Style style, boolean onlyRanks) {}

  /** No stack is longer; a text of nothing but styles would be read again from each of them. */
  private static final int MOST = 8;

  private final PhraseTable<Entry> table;

  public Honorifics(Lexicon.Builder lexicon) {
    PhraseTable.Builder<Entry> builder = new PhraseTable.Builder<>(lexicon);
    for (ResourceTable.Row row :
        ResourceTable.read(Honorifics.class, "/org/openreadout/io/grammar/en/honorifics.tsv")) {
      char gender = row.get(1).isEmpty() ? 0 : row.get(1).charAt(0);
      boolean rank = row.get(2).equals("rank");
      builder.add(row.get(0), new Entry(gender, rank, row.get(3).equals("foreign")));
    }
    table = builder.build();
  }

  /** Whether a style or rank stands at a token. */
  public boolean startsAt(Tokens tokens, int i) {
    int k = tokens.is(i, THE) ? i + 1 : i;
    return tokens.isCapital(k) && table.match(tokens, k, k + 4) > k;
  }

  /** The stack that starts at a token, or null. */
  public @Nullable Reading read(Tokens tokens, int i, int limit) {
    List<String> printed = new ArrayList<>(0); // mostly none
    char gender = 0;
    boolean onlyRanks = true;
    boolean foreign = false;
    String office = null;
    int k = i;
    while (k < limit && printed.size() < MOST) {
      int from = tokens.is(k, THE) ? k + 1 : k;
      boolean bracketed = tokens.isMark(from, '(') && tokens.isCapital(from + 1) && k > i;
      int word = bracketed ? from + 1 : from; // "Sheikh (Dr.) A"
      if (!tokens.isCapital(word)) {
        break;
      }
      int next = table.match(tokens, word, limit);
      Entry entry = next == word ? null : table.value(tokens, word, next);
      if (entry == null || (bracketed && !tokens.isMark(next, ')'))) {
        break;
      }
      next = bracketed ? next + 1 : behindApostrophe(tokens, next);
      if (entry.rank && !personFollows(tokens, next, limit)) {
        break;
      }
      if (tokens.isMark(next, '(') && tokens.is(next + 1, RETIRED)) {
        int close = tokens.isMark(next + 2, '.') ? next + 3 : next + 2;
        next = tokens.isMark(close, ')') ? close + 1 : next;
      }
      printed.add(tokens.plain(k, next));
      gender = gender == 0 ? entry.gender : gender;
      onlyRanks &= entry.rank;
      foreign |= entry.foreign;
      boolean monarch = next == k + 1 && tokens.is(k, MONARCH) && !tokens.isAllCaps(k);
      office = monarch ? tokens.text(k) : null;
      k = next;
    }
    return printed.isEmpty()
        ? null
        : new Reading(k, new Style(printed, gender, foreign, office), onlyRanks);
  }

  /** Behind the rest of a Malay title: "Dato’", "Dato’ Seri". */
  private static int behindApostrophe(Tokens tokens, int i) {
    if (tokens.hasSpaceBefore(i) || !(tokens.isMark(i, '\'') || tokens.isMark(i, '\u2019'))) {
      return i;
    }
    return tokens.is(i + 1, MALAY_RANK) ? i + 2 : i + 1;
  }

  /** A rank counts only before a name or a style: "King of Jordan" is an office. */
  private boolean personFollows(Tokens tokens, int i, int limit) {
    return i < limit
        && (tokens.isCapital(i)
            || tokens.isMark(i, '(')
            || (tokens.is(i, THE) && startsAt(tokens, i)));
  }
}
