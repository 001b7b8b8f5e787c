package org.openreadout.io.internal.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.WordClass;
import org.openreadout.model.OfficeStatus;
import org.openreadout.model.Party;
import org.openreadout.model.PersonName;
import org.openreadout.model.Rank;

/**
 * What a language knows of titles and names, asked where no word of any language stands. Unless it
 * says otherwise, they tell nothing.
 */
public interface PersonWords {
  /** What rank a title gives, by its words and by whose office it is. */
  default Rank rank(String title, @Nullable Party party) {
    return Rank.OTHER;
  }

  /** Whether an office is held, acted in, not yet entered, or past. */
  default OfficeStatus status(String title) {
    return OfficeStatus.INCUMBENT;
  }

  /** Whether a title names a head of government, whatever else: "Prime Minister and Minister …". */
  default boolean leadsGovernment(String title) {
    return false;
  }

  /** Whether a title of an international body is one of its staff, not of its head. */
  default boolean isStaff(String title) {
    return false;
  }

  /**
   * A name with the family name that the body's short forms show; the name itself where they show
   * none.
   */
  default PersonName settled(PersonName name, Set<String> shortForms) {
    return Spelling.settled(name, shortForms);
  }

  /** The small words that may begin a family name: "del Mundo", "von Seelow"; null without any. */
  default @Nullable WordClass nameParticle() {
    return null;
  }
}
