package org.openreadout.io.internal.grammar.en.lead;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.meeting.PersonRef;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.Role;

/**
 * Those whom a paragraph of the body presents with style, office and country where they first
 * speak, at the start of a sentence or behind its opener: more who met.
 */
final class PresentedPersons {
  /** How far behind the start of a sentence a comma may stand that ends its opener. */
  private static final int OPENER = 5;

  private PresentedPersons() {}

  static void read(Lead lead, Range paragraph, @Nullable Party issuer) {
    Tokens tokens = lead.tokens;
    int start = paragraph.from();
    for (int k = start; k < paragraph.to(); k++) {
      start = tokens.isMark(k - 1, '.') ? k : start;
      boolean subject = k == start || (tokens.isMark(k - 1, ',') && k - start <= OPENER);
      PersonMention person =
          subject && lead.grammar.honorifics.startsAt(tokens, k)
              ? lead.grammar.people.read(tokens, k, paragraph.to())
              : null;
      if (person != null && isForeign(person, issuer) && !tokens.isPossessive(person.next())) {
        lead.meetings.get(0).persons.add(new PersonRef(person, false, Role.PRINCIPAL, null));
      }
    }
  }

  private static boolean isForeign(PersonMention person, @Nullable Party issuer) {
    return person.isNamed()
        && !person.style().printed().isEmpty()
        && !person.offices().isEmpty()
        && person.party() != null
        && (issuer == null || !person.party().name().equals(issuer.name()));
  }
}
