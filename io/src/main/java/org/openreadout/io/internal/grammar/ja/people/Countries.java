package org.openreadout.io.internal.grammar.ja.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.people.Parties;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;

/**
 * Countries and bodies under their Japanese names, {@code countries.tsv}. A readout names them as
 * the library's table does, in English.
 */
public final class Countries implements Parties {
  private static final String TABLE = "/org/openreadout/io/grammar/ja/countries.tsv";
  private static final String NAMES = "/org/openreadout/io/tables/countries.tsv";

  private static final String JAPAN = "JP";

  private final Map<Integer, Party> byWord = new HashMap<>();
  private final Map<Integer, Party> byLetter = new HashMap<>(); // 米 in "日米外相会談"
  private final Map<String, String> japanese = new HashMap<>(); // by the party's name
  private final Party japan; // whom some words name by a part of theirs: 訪日中
  private final Map<String, Party> byName = new HashMap<>(); // in Japanese, and as readouts name it

  /** Reads the tables, and adds their words to a lexicon. */
  public Countries(Lexicon.Builder lexicon) {
    Map<String, String> names = new HashMap<>();
    for (ResourceTable.Row row : ResourceTable.read(Countries.class, NAMES)) {
      names.put(row.get(0), row.get(1));
    }
    japan =
        Party.builder()
            .name(names.getOrDefault(JAPAN, JAPAN))
            .kind(PartyKind.STATE)
            .iso(JAPAN)
            .build();
    for (ResourceTable.Row row : ResourceTable.read(Countries.class, TABLE)) {
      String name = names.get(row.get(0));
      Party party =
          name == null
              ? Party.builder().name(row.get(0)).kind(PartyKind.ORGANIZATION).build()
              : Party.builder().name(name).kind(PartyKind.STATE).iso(row.get(0)).build();
      japanese.put(party.name(), row.get(1));
      byName.put(party.name(), party);
      byName.put(row.get(1), party);
      row.list(2).forEach(form -> byName.put(form, party));
      byWord.put(lexicon.add(row.get(1)), party);
      row.list(2).forEach(form -> byWord.put(lexicon.add(form), party));
      row.list(3).forEach(letter -> byLetter.put(lexicon.add(letter), party));
    }
  }

  /** The party that a token names, or null. */
  public @Nullable Party at(Tokens tokens, int i) {
    return byWord.get(tokens.word(i));
  }

  /** Japan. */
  public Party japan() {
    return japan;
  }

  @Override
  public @Nullable Mention mention(Tokens tokens, int i, int limit) {
    boolean visited = tokens.is(i, Word.VISITING_JAPAN) || tokens.is(i, Word.IN_JAPAN);
    Party party = i >= limit ? null : visited ? japan : at(tokens, i);
    return party == null ? null : new Mention(i, i + 1, party);
  }

  @Override
  public @Nullable Party named(String name) {
    return byName.get(name);
  }

  /** As {@link #at}, with the form that the text prints. */
  @Nullable Party asPrinted(Tokens tokens, int i) {
    Party party = at(tokens, i);
    return party == null ? null : party.withPrinted(tokens.plain(i, i + 1));
  }

  /** The parties of a headline, by name: "日・ペルー外相会談", "日米外相電話会談", "ディアロ駐日セネガル大使による…". */
  public Map<String, Party> inHeadline(Tokens tokens, int from, int to) {
    Map<String, Party> found = new LinkedHashMap<>();
    for (int i = from; i < to; i++) {
      Party party = at(tokens, i);
      boolean letters = byLetter.containsKey(tokens.word(i)); // only in a row from the first on
      if (party == null && letters && (i == from || byLetter.containsKey(tokens.word(i - 1)))) {
        party = byLetter.get(tokens.word(i));
      }
      if (party != null) {
        found.putIfAbsent(party.name(), party);
      }
    }
    return found;
  }

  /** What a party is called in Japanese; its own name where the table has none. */
  public String name(Party party) {
    return japanese.getOrDefault(party.name(), party.name());
  }

  /** As {@link #name(Party)}, by the party's name. */
  public String name(String party) {
    return japanese.getOrDefault(party, party);
  }
}
