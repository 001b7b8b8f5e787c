package org.openreadout.io.internal.grammar.en.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.WordSet;

/** The words that titles of office are made of: {@code tables/offices.tsv}. */
public final class OfficeWords {
  private final WordSet heads = new WordSet();
  private final WordSet modifiers = new WordSet();
  private final WordSet portfolios = new WordSet();
  private final WordSet abbreviations = new WordSet();
  private final WordSet international = new WordSet();
  private final WordSet worldwide = new WordSet();
  private final List<String> plurals = new ArrayList<>();

  public OfficeWords(Lexicon.Builder lexicon) {
    for (ResourceTable.Row row :
        ResourceTable.read(OfficeWords.class, "/org/openreadout/io/tables/offices.tsv")) {
      switch (row.get(0)) {
        case "head" -> heads.add(lexicon, row.get(1));
        case "modifier" -> modifiers.add(lexicon, row.get(1));
        case "portfolio" -> portfolios.add(lexicon, row.get(1));
        case "international" -> international.add(lexicon, row.get(1));
        case "worldwide" -> worldwide.add(lexicon, row.get(1));
        case "plural" -> plurals.addAll(row.list(1));
        case "abbreviation" -> abbreviations.add(lexicon, row.get(1));
        default -> throw new IllegalArgumentException("offices.tsv: unknown class " + row.get(0));
      }
    }
  }

  /** The noun of a title, with a capital: "Minister", "Secretary", "FM". */
  public boolean isHead(Tokens tokens, int i) {
    return tokens.isCapital(i) && (heads.has(tokens, i) || isAbbreviation(tokens, i));
  }

  public boolean isAbbreviation(Tokens tokens, int i) {
    return tokens.isAllCaps(i) && abbreviations.has(tokens, i);
  }

  /** Any word that can only be, or may be, part of a title rather than of a name. */
  public boolean isTitleWord(Tokens tokens, int i) {
    return tokens.isCapital(i)
        && (heads.has(tokens, i)
            || modifiers.has(tokens, i)
            || portfolios.has(tokens, i)
            || isAbbreviation(tokens, i));
  }

  public boolean isPortfolio(Tokens tokens, int i) {
    return tokens.isCapital(i) && portfolios.has(tokens, i);
  }

  /** A word of a title that is printed small: "national", "security", "foreign". */
  public boolean isPortfolioInSmall(Tokens tokens, int i) {
    return tokens.isWord(i) && !tokens.isCapital(i) && portfolios.has(tokens, i);
  }

  /** The last word of a body that no state has for itself: "Forum". */
  public boolean endsInternational(Tokens tokens, int i) {
    return international.has(tokens, i);
  }

  /** The last word of a body that is international where its first word says so: "Fund". */
  public boolean endsWorldwide(Tokens tokens, int i) {
    return worldwide.has(tokens, i);
  }

  /** "Prime Ministers" as one of them bears it; null where a title is no plural. */
  public @Nullable String singular(String title) {
    int of = title.indexOf(" of "); // behind it stands a body: "of the Council of Ministers"
    for (String plural : plurals) {
      int at = title.indexOf(plural);
      int end = at + plural.length();
      if (at < 0 || (of >= 0 && at > of)) {
        continue;
      }
      boolean whole = end == title.length() || title.charAt(end) == ' ' || title.charAt(end) == '-';
      if (whole) {
        String one =
            plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.substring(0, plural.length() - 1);
        return title.substring(0, at) + one + title.substring(end);
      }
    }
    return null;
  }
}
