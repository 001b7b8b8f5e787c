package org.openreadout.io.internal.grammar.en.people;

import static org.openreadout.io.internal.grammar.en.Word.OF;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.people.Style;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;

/**
 * Reads names with neither title nor style, where the words around them say that they are names.
 */
public final class BareNames {
  private final PartyTable parties;
  private final OfficeWords words;
  private final NameReader names;

  public BareNames(PartyTable parties, Honorifics honorifics, OfficeWords words) {
    this.parties = parties;
    this.words = words;
    names = new NameReader(words, honorifics);
  }

  /**
   * A name of two words or more with neither title nor style; null where none stands at the token.
   */
  public @Nullable PersonMention read(Tokens tokens, int i, int limit) {
    int end = names.end(tokens, i, limit);
    boolean name =
        end - i >= 2 && !words.isTitleWord(tokens, i) && parties.read(tokens, i, limit) == null;
    return name
        ? new PersonMention(i, end, named(tokens, i, end), Style.NONE, List.of(), null)
        : null;
  }

  /**
   * A further name under a title in the plural: "Prime Ministers A and | B of Poland"; null where
   * none stands there. The country before the first name is that of all.
   */
  public @Nullable PersonMention readFurther(Tokens tokens, int i, int limit, PersonMention first) {
    int end = names.end(tokens, i, limit);
    String office = words.singular(first.offices().get(0));
    if (office == null
        || end == i
        || tokens.isPossessive(end)
        || words.isTitleWord(tokens, i)
        || parties.read(tokens, i, limit) != null) {
      return null;
    }
    PartyTable.Match own = tokens.is(end, OF) ? parties.read(tokens, end + 1, limit) : null;
    boolean behind = own != null && own.form() == PartyTable.Form.NAME;
    Party shared = first.name() != null && first.next() == first.name().to() ? first.party() : null;
    return new PersonMention(
        i,
        own != null && behind ? own.next() : end,
        named(tokens, i, end),
        first.style(),
        List.of(office),
        own != null && behind ? parties.asPrinted(tokens, own) : shared);
  }

  private static PersonMention.Named named(Tokens tokens, int from, int to) {
    return new PersonMention.Named(from, to, NameReader.name(tokens, from, to));
  }
}
