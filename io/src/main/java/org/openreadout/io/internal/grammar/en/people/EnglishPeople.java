package org.openreadout.io.internal.grammar.en.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PeopleWords;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.OfficeStatus;
import org.openreadout.model.Party;
import org.openreadout.model.PersonName;
import org.openreadout.model.Rank;

/** What English names and titles tell. */
public final class EnglishPeople implements PeopleWords {
  @Override
  public PersonName name(Tokens tokens, int from, int to) {
    return NameReader.name(tokens, from, to);
  }

  /**
   * "Minister Amir Kalantari" in the body shows that the family name of Hossein Amir Kalantari has
   * two words.
   */
  @Override
  public PersonName settled(PersonName full, Set<String> shortForms) {
    String family = full.family().orElse("");
    int guess = full.display().length() - family.length();
    if (family.isEmpty() || guess < 1 || !full.display().endsWith(" " + family)) {
      return full;
    }
    for (String alias : shortForms) {
      for (int at = full.display().indexOf(' '); at > 0 && at < guess - 1; ) {
        if (alias.endsWith(full.display().substring(at))) {
          return full.withGiven(full.display().substring(0, at))
              .withFamily(full.display().substring(at + 1));
        }
        at = full.display().indexOf(' ', at + 1);
      }
    }
    return full;
  }

  @Override
  public Rank rank(String title, @Nullable Party party) {
    return Ranks.of(title, party);
  }

  @Override
  public OfficeStatus status(String title) {
    return Ranks.status(title);
  }
}
