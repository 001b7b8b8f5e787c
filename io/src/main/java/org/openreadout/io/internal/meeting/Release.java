package org.openreadout.io.internal.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Convention;
import org.openreadout.io.internal.page.Page;
import org.openreadout.io.internal.people.PeopleWords;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Findings;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;

/**
 * A text laid out, as the grammar of its language finds it.
 *
 * @param released the release's date, printed or known from outside; null where neither tells it
 * @param participants how many are taken
 * @param people what the language tells of names and titles
 * @param findings what there is to report
 */
public record Release(
    Tokens tokens,
    Brackets brackets,
    Page page,
    @Nullable LocalDate released,
    int participants,
    PeopleWords people,
    Findings findings) {

  /** Who publishes, or null. */
  public @Nullable Party issuer() {
    return page.dialect.issuer().orElse(null);
  }

  /**
   * The day that a missing year is told by: the release's date, or the last day of its month where
   * it tells no day; null where it tells neither.
   */
  public @Nullable LocalDate reference() {
    return released == null && page.released != null ? page.released.lastDay() : released;
  }

  /** Whether the issuer has a habit. */
  public boolean has(Convention habit) {
    return page.dialect.conventions().contains(habit);
  }
}
