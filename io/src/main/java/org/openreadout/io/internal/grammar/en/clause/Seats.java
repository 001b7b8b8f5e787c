package org.openreadout.io.internal.grammar.en.clause;

import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.PhraseTable;
import org.openreadout.io.internal.words.ResourceTable;

/** The seats of governments, whose officials speak for the country: {@code seats.tsv}. */
final class Seats {
  /** The country whose government has its seat there: "White House". */
  final PhraseTable<String> table;

  Seats(Lexicon.Builder lexicon) {
    PhraseTable.Builder<String> seats = new PhraseTable.Builder<>(lexicon);
    for (ResourceTable.Row row :
        ResourceTable.read(Seats.class, "/org/openreadout/io/grammar/en/seats.tsv")) {
      row.list(1).forEach(seat -> seats.add(seat, row.get(0)));
    }
    table = seats.build();
  }
}
