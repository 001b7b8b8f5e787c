package org.openreadout.io.internal.grammar.ja.people;

import java.util.HashMap;
import java.util.Map;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Rank;

/** Titles of office, by the word that ends them: {@code offices.tsv}. */
public final class Offices {
  private static final String TABLE = "/org/openreadout/io/grammar/ja/offices.tsv";

  private record Weight(Rank rank, Rank foreign) {}

  private final Map<Integer, Weight> ranks = new HashMap<>(); // by the last word

  /** Reads the table, and adds its words to a lexicon. */
  public Offices(Lexicon.Builder lexicon) {
    for (ResourceTable.Row row : ResourceTable.read(Offices.class, TABLE)) {
      Rank rank = Rank.valueOf(row.get(1));
      Weight weight = new Weight(rank, row.get(2).isEmpty() ? rank : Rank.valueOf(row.get(2)));
      for (String word : row.list(0)) {
        ranks.put(lexicon.add(word), weight);
      }
    }
  }

  /** Whether a token is the word that ends a title. */
  public boolean isHead(Tokens tokens, int i) {
    return ranks.containsKey(tokens.word(i));
  }

  /** The first token of the title that ends in a head: "外務・国際協力 | 大臣" from its fields on. */
  int from(Tokens tokens, int head, int limit) {
    int k = head;
    while (k > limit) {
      if (tokens.is(k - 1, Word.FIELD)) {
        k--;
      } else if (tokens.is(k - 1, Word.DOT) && k - 2 >= limit && tokens.is(k - 2, Word.FIELD)) {
        k -= 2;
      } else {
        break;
      }
    }
    return k;
  }

  /** What rank a title gives. */
  Rank rank(Tokens title) {
    Weight weight = ranks.get(title.word(title.size() - 1));
    if (weight == null) {
      return Rank.OTHER;
    }
    return title.anyIs(0, title.size(), Word.FOREIGN_AFFAIRS) ? weight.foreign() : weight.rank();
  }

  /** The word that a person of this title is called by: "外務大臣" becomes "大臣". */
  public String shortForm(Tokens title) {
    return title.text(title.size() - 1);
  }
}
