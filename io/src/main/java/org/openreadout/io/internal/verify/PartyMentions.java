package org.openreadout.io.internal.verify;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.people.Parties;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.source.Span;

/**
 * Where a text names countries and organisations, in whatever form: "Peru", "the Republic of Peru",
 * "Peruvian", "Japan-Peru".
 */
final class PartyMentions {
  private final Language language;
  private final Map<String, Offsets> mentions = new HashMap<>();

  PartyMentions(Language language, Tokens tokens) {
    this.language = language;
    add(tokens);
    String apart = tokens.text().replace('-', ' ').replace('/', ' ');
    if (!apart.equals(tokens.text())) {
      add(language.tokenize(apart));
      mentions.values().forEach(Offsets::sort);
    }
  }

  private void add(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Parties.Mention match = language.parties().mention(tokens, i, tokens.size());
      if (match != null && match.from() == i) {
        mentions.computeIfAbsent(match.party().name(), name -> new Offsets()).add(tokens.start(i));
      }
    }
  }

  /** Whether a party of the table is named in a range of the text. */
  boolean has(Party known, Span within) {
    Offsets found = mentions.get(known.name());
    return found != null && found.count(within.start(), within.end()) > 0;
  }

  /** The party that a whole value names, or null. */
  @Nullable Party named(String value) {
    Party named = language.parties().named(value);
    if (named != null) {
      return named;
    }
    Tokens tokens = language.tokenize(value);
    Parties.Mention match = language.parties().mention(tokens, 0, tokens.size());
    return match != null && match.next() == tokens.size() ? match.party() : null;
  }

  /** The name under which the table has a party, or the name itself. */
  String tableName(String name) {
    Party known = named(name);
    return known == null ? name : known.name();
  }
}
