package org.openreadout.io.internal.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.PhraseTable;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.WordClass;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;

/**
 * Countries and organisations under all their printed names: {@code tables/countries.tsv}, {@code
 * tables/organizations.tsv}, and what dialects add. The JDK's country names, which change with its
 * version, are never asked.
 */
public final class PartyTable implements Parties {
  /** How a party is printed. */
  public enum Form {
    /** "Peru", "the Republic of Peru", "NATO". */
    NAME,
    /** "Peruvian". */
    DEMONYM,
    /** "European Council": a body that stays part of its head's title. */
    BODY
  }

  private record Entry(Party party, Form form, boolean acronym) {
    static Entry of(Party party, Form form, String printed) {
      return new Entry(
          party, form, printed.length() > 1 && printed.chars().noneMatch(Character::isLowerCase));
    }
  }

  /**
   * A party in a text.
   *
   * @param from the first token of the name, behind an article
   * @param next the token behind it
   */
  public record Match(int from, int next, Party party, Form form) {}

  private final PhraseTable<Entry> forms;
  private final WordClass article;
  private Tokenizer plain = new Tokenizer(new Lexicon.Builder(1).build(), Tokenizer.Cuts.NONE);
  private final Map<String, Party> byName = new HashMap<>();

  /**
   * Reads the tables.
   *
   * @param dialects whose further names go before those of the tables, and whose issuers are known
   *     by name
   * @param article the word before a name that is no part of it: "the Republic of Peru"
   */
  public PartyTable(Lexicon.Builder lexicon, List<Dialect> dialects, WordClass article) {
    this.article = article;
    PhraseTable.Builder<Entry> table = new PhraseTable.Builder<>(lexicon);
    for (Dialect dialect : dialects) {
      dialect.names().forEach(n -> add(table, n.party(), n.names(), n.demonyms()));
    }
    for (ResourceTable.Row row :
        ResourceTable.read(PartyTable.class, "/org/openreadout/io/tables/countries.tsv")) {
      Party party = Party.builder().name(row.get(1)).kind(PartyKind.STATE).iso(row.get(0)).build();
      add(table, party, row.list(2), row.list(3));
    }
    for (ResourceTable.Row row :
        ResourceTable.read(PartyTable.class, "/org/openreadout/io/tables/organizations.tsv")) {
      Party party = Party.builder().name(row.get(0)).kind(PartyKind.ORGANIZATION).build();
      add(table, party, row.list(1), List.of());
      row.list(2).forEach(b -> table.add(b, Entry.of(party, Form.BODY, b)));
    }
    for (Dialect dialect : dialects) {
      dialect.issuer().ifPresent(issuer -> add(table, issuer, List.of(), List.of()));
    }
    forms = table.build();
  }

  private void add(
      PhraseTable.Builder<Entry> table, Party party, List<String> names, List<String> demonyms) {
    byName.putIfAbsent(party.name(), party);
    table.add(party.name(), Entry.of(party, Form.NAME, party.name()));
    names.forEach(n -> table.add(n, Entry.of(party, Form.NAME, n)));
    demonyms.forEach(d -> table.add(d, Entry.of(party, Form.DEMONYM, d)));
  }

  @Override
  public @Nullable Party named(String name) {
    return byName.get(name);
  }

  /**
   * The longest party name at a token, an article skipped; null where there is none, or where it is
   * in small letters.
   */
  public @Nullable Match read(Tokens tokens, int i, int limit) {
    int from = tokens.is(i, article) ? i + 1 : i;
    if (!tokens.isCapital(from)) {
      return null;
    }
    int next = forms.match(tokens, from, limit);
    if (next == from) {
      return null;
    }
    Entry entry = forms.value(tokens, from, next);
    // "WHO" is an organisation, "Who" is not
    if (entry == null || (entry.acronym && next - from == 1 && !tokens.isAllCaps(from))) {
      return null;
    }
    return new Match(from, next, entry.party, entry.form);
  }

  @Override
  public @Nullable Mention mention(Tokens tokens, int i, int limit) {
    Match match = read(tokens, i, limit);
    return match == null ? null : new Mention(match.from(), match.next(), match.party());
  }

  /**
   * The parties of a hyphenated pair as headlines print it: "Japan-Peru", "Japan-U.S.-ROK",
   * "Japan-Republic of Korea"; none where nothing is hyphenated.
   */
  public List<Party> pair(String printed) {
    if (printed.indexOf('-') < 0) {
      return List.of();
    }
    List<Party> out = new ArrayList<>(2);
    for (String part : printed.split("-", -1)) {
      Tokens tokens = plain.tokenize(part.strip());
      Match match = read(tokens, 0, tokens.size());
      if (match != null) {
        out.add(match.party());
      }
    }
    return out;
  }

  /** Gives the table the finished lexicon, which it needs to read pairs. */
  public void finish(Tokenizer tokenizer) {
    plain = tokenizer;
  }

  /** The party of a match, with the form that the text prints where that is not its usual name. */
  public Party asPrinted(Tokens tokens, Match match) {
    String printed = tokens.plain(match.from(), match.next());
    return match.form() != Form.NAME || printed.equals(match.party().name())
        ? match.party()
        : match.party().withPrinted(printed);
  }
}
