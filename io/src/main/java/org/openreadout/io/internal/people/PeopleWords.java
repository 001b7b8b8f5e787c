package org.openreadout.io.internal.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.OfficeStatus;
import org.openreadout.model.Party;
import org.openreadout.model.PersonName;
import org.openreadout.model.Rank;

/** What the words of one language tell of people: the parts of a name, the weight of a title. */
public interface PeopleWords {
  /** The name in a range of tokens. */
  PersonName name(Tokens tokens, int from, int to);

  /**
   * A name with the family name that the body's short forms show; the name itself where they show
   * none.
   */
  PersonName settled(PersonName name, Set<String> shortForms);

  /** What rank a title of office gives. */
  Rank rank(String title, @Nullable Party party);

  /** Whether the office was held at the time. */
  OfficeStatus status(String title);
}
