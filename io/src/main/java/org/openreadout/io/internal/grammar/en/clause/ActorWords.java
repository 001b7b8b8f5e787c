package org.openreadout.io.internal.grammar.en.clause;

import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.PhraseTable;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.WordSet;

/** The nouns that stand for speakers: {@code tables/actors.tsv}. */
public final class ActorWords {
  public final WordSet together = new WordSet();
  public final WordSet meeting = new WordSet();
  public final WordSet side = new WordSet();
  public final WordSet people = new WordSet();
  public final WordSet rank = new WordSet();

  /** The country whose government has its seat there: "White House". */
  public final PhraseTable<String> seats;

  public ActorWords(Lexicon.Builder lexicon) {
    PhraseTable.Builder<String> seat = new PhraseTable.Builder<>(lexicon);
    for (ResourceTable.Row row :
        ResourceTable.read(ActorWords.class, "/org/openreadout/io/tables/actors.tsv")) {
      switch (row.get(0)) {
        case "together" -> together.add(lexicon, row.get(1));
        case "meeting" -> meeting.add(lexicon, row.get(1));
        case "side" -> side.add(lexicon, row.get(1));
        case "people" -> people.add(lexicon, row.get(1));
        case "rank" -> rank.add(lexicon, row.get(1));
        case "seat" ->
            row.list(1)
                .forEach(
                    s -> seat.add(s.substring(0, s.indexOf('=')), s.substring(s.indexOf('=') + 1)));
        default -> throw new IllegalArgumentException("actors.tsv: unknown class " + row.get(0));
      }
    }
    seats = seat.build();
  }
}
