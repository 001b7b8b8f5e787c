package org.openreadout.io.internal.people;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.WordClass;
import org.openreadout.model.OfficeStatus;
import org.openreadout.model.Party;
import org.openreadout.model.Rank;

/** What a language knows of titles and names, asked where no word of any language stands. */
public interface PersonWords {
  /** What rank a title gives, by its words and by whose office it is. */
  Rank rank(String title, @Nullable Party party);

  /** Whether an office is held, acted in, not yet entered, or past. */
  OfficeStatus status(String title);

  /** Whether a title names a head of government, whatever else: "Prime Minister and Minister …". */
  boolean leadsGovernment(String title);

  /** Whether a title of an international body is one of its staff, not of its head. */
  boolean isStaff(String title);

  /** The small words that may begin a family name: "del Mundo", "von Seelow". */
  WordClass nameParticle();
}
