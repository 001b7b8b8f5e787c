package org.openreadout.io.internal.grammar.en;

import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.WordSet;

/** The small closed classes of English words: {@code tables/words.tsv}. */
public final class EnglishWords {
  private final WordSet abbreviations = new WordSet();
  private final WordSet ends = new WordSet();
  private final WordSet starters = new WordSet();
  private final WordSet adverbs = new WordSet();
  private final WordSet determiners = new WordSet();
  private final WordSet prepositions = new WordSet();

  public EnglishWords(Lexicon.Builder lexicon) {
    for (ResourceTable.Row row :
        ResourceTable.read(EnglishWords.class, "/org/openreadout/io/tables/words.tsv")) {
      switch (row.get(0)) {
        case "abbreviation" -> abbreviations.add(lexicon, row.get(1));
        case "ends" -> ends.add(lexicon, row.get(1));
        case "starter" -> starters.add(lexicon, row.get(1));
        case "adverb" -> adverbs.add(lexicon, row.get(1));
        case "determiner" -> determiners.add(lexicon, row.get(1));
        case "preposition" -> prepositions.add(lexicon, row.get(1));
        default -> throw new IllegalArgumentException("words.tsv: unknown class " + row.get(0));
      }
    }
  }

  /** The words that keep a full stop, by number. */
  public boolean[] abbreviations(int lexiconSize) {
    return abbreviations.toArray(lexiconSize);
  }

  /** An abbreviation that may end a sentence as well: "D.C.", "etc.", "Jr.". */
  public boolean mayEnd(Tokens tokens, int i) {
    return ends.has(tokens, i);
  }

  /** A capitalised word that more often begins a sentence than it follows an abbreviation. */
  public boolean isStarter(Tokens tokens, int i) {
    return tokens.isCapital(i) && starters.has(tokens, i);
  }

  /** An adverb that may stand between a subject and its verb. */
  public boolean isAdverb(Tokens tokens, int i) {
    if (!tokens.isWord(i)) {
      return false;
    }
    if (adverbs.has(tokens, i)) {
      return true;
    }
    int end = tokens.end(i);
    return end - tokens.start(i) > 4
        && tokens.text().charAt(end - 1) == 'y'
        && tokens.text().charAt(end - 2) == 'l'
        && !tokens.isCapital(i)
        && !tokens.is(i, "family");
  }

  public boolean isDeterminer(Tokens tokens, int i) {
    return determiners.has(tokens, i);
  }

  public boolean isPreposition(Tokens tokens, int i) {
    return prepositions.has(tokens, i);
  }
}
