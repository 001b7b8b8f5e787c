package org.openreadout.io.dialect;

import java.util.List;
import java.util.Objects;
import org.openreadout.model.Party;

/**
 * How a country or body is printed: what a row of the library's own table says, for one that has no
 * row there.
 *
 * <pre>{@code
 * new PartyNames(ruritania, List.of("Kingdom of Ruritania"), List.of("Ruritanian"))
 * }</pre>
 *
 * @param party whom the names mean; its {@linkplain Party#name() name} is one of them
 * @param names the other printed names, without a leading "the": {@code "Kingdom of Ruritania"};
 *     perhaps none
 * @param demonyms the adjectives that stand before an office or name people: {@code "Ruritanian"};
 *     perhaps none
 */
public record PartyNames(Party party, List<String> names, List<String> demonyms) {
  /**
   * The names of one party; the lists are copied.
   *
   * @param party the country or body
   * @param names other names than the party's own. Case counts at the first letter: a name is read
   *     where the text has a capital
   * @param demonyms adjectives
   * @throws NullPointerException where a component or a member of a list is {@code null}
   * @throws IllegalArgumentException where a name or an adjective is blank
   */
  public PartyNames {
    Objects.requireNonNull(party, "party");
    names = List.copyOf(names);
    demonyms = List.copyOf(demonyms);
    if (names.stream().anyMatch(String::isBlank) || demonyms.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a printed name of " + party.name() + " is blank");
    }
  }
}
