package org.openreadout.io.internal.grammar.en.people;

import static org.openreadout.io.internal.grammar.en.Word.COUNTRY_HEADING;
import static org.openreadout.io.internal.grammar.en.Word.RELATIONS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;

/**
 * Reads a heading above what one country's people said: "2. Jordan", "Visit to Chile", "Japan-Peru
 * Foreign Ministers’ Meeting"; none that only names one, "Reconstruction of Iraq", "Japan-Peru
 * relations".
 */
public record CountryHeading(PartyTable parties) {
  /** How many words the countries of "Japan-Republic of Korea Foreign Ministers’" may have. */
  private static final int PAIR = 4;

  /** The foreign country or body, or null. */
  public @Nullable Party read(Tokens tokens, int from, int to, @Nullable String issuer) {
    List<Party> pair =
        tokens.isCapital(from) && !tokens.is(to - 1, RELATIONS)
            ? parties.pair(tokens.text(from, Math.min(to, from + PAIR)))
            : List.of();
    if (pair.size() > 1) {
      List<Party> others = pair.stream().filter(p -> !p.name().equals(issuer)).toList();
      return others.size() == 1 ? others.get(0) : null;
    }
    int start = from;
    while (start < to && tokens.is(start, COUNTRY_HEADING)) {
      start++;
    }
    PartyTable.Match match = parties.read(tokens, start, to);
    boolean alone = match != null && (match.next() >= to || tokens.isMark(match.next(), '('));
    return match == null || !alone || match.party().name().equals(issuer) ? null : match.party();
  }
}
