package org.openreadout.io.internal.grammar.en.people;

import static org.openreadout.io.internal.grammar.en.Word.INTERNATIONAL_BODY;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_ABBREVIATION;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_HEAD;
import static org.openreadout.io.internal.grammar.en.Word.OFFICE_MODIFIER;
import static org.openreadout.io.internal.grammar.en.Word.PORTFOLIO;
import static org.openreadout.io.internal.grammar.en.Word.WORLDWIDE_BODY;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;

/** The words that titles of office are made of: {@code offices.tsv}. */
public final class OfficeWords {
  private final List<String> plurals = new ArrayList<>();

  private final Statuses statuses;

  public OfficeWords(Statuses statuses) {
    this.statuses = statuses;
    for (ResourceTable.Row row :
        ResourceTable.read(OfficeWords.class, "/org/openreadout/io/grammar/en/offices.tsv")) {
      plurals.addAll(row.list(1));
    }
  }

  /** The noun of a title, with a capital: "Minister", "Secretary", "FM". */
  public boolean isHead(Tokens tokens, int i) {
    return tokens.isCapital(i) && (tokens.is(i, OFFICE_HEAD) || isAbbreviation(tokens, i));
  }

  public boolean isAbbreviation(Tokens tokens, int i) {
    return tokens.isAllCaps(i) && tokens.is(i, OFFICE_ABBREVIATION);
  }

  /** Any word that can only be, or may be, part of a title rather than of a name. */
  public boolean isTitleWord(Tokens tokens, int i) {
    return tokens.isCapital(i)
        && (tokens.is(i, OFFICE_HEAD)
            || tokens.is(i, OFFICE_MODIFIER)
            || tokens.is(i, PORTFOLIO)
            || isAbbreviation(tokens, i));
  }

  /** A word before a title that tells of its status: "former", "acting". */
  public boolean isQualifier(Tokens tokens, int i) {
    return statuses.isBefore(tokens, i);
  }

  public boolean isPortfolio(Tokens tokens, int i) {
    return tokens.isCapital(i) && tokens.is(i, PORTFOLIO);
  }

  /** A word of a title that is printed small: "national", "security", "foreign". */
  public boolean isPortfolioInSmall(Tokens tokens, int i) {
    return tokens.isWord(i) && !tokens.isCapital(i) && tokens.is(i, PORTFOLIO);
  }

  /** The last word of a body that no state has for itself: "Forum". */
  public boolean endsInternational(Tokens tokens, int i) {
    return tokens.is(i, INTERNATIONAL_BODY);
  }

  /** The last word of a body that is international where its first word says so: "Fund". */
  public boolean endsWorldwide(Tokens tokens, int i) {
    return tokens.is(i, WORLDWIDE_BODY);
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
