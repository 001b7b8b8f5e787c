package org.openreadout.io.internal.grammar.ja.lead;

import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.grammar.ja.people.PersonReader;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Role;

/** Who met whom: a title of office with a particle that tells the part its holder plays. */
final class PersonSlot implements Slot {
  private final PersonReader persons;

  PersonSlot(PersonReader persons) {
    this.persons = persons;
  }

  @Override
  public int take(Lead lead, int i) {
    Tokens tokens = lead.tokens;
    if (!persons.endsTitle(tokens, i)) {
      return i;
    }
    int next = i + 1;
    if (tokens.is(next, Word.OPEN) && lead.brackets.closing(next) > next) {
      next = lead.brackets.closing(next) + 1;
    }
    boolean host = tokens.is(next, Word.HOST_PARTICLE);
    boolean guest = tokens.is(next, Word.GUEST_PARTICLE);
    boolean listed = tokens.is(next, Word.AND);
    boolean present = tokens.is(next, Word.ALSO_PRESENT);
    if (!host && !guest && !listed && !present) {
      return i;
    }
    lead.await(persons.read(tokens, lead.brackets, lead.phrase(), i + 1));
    if (!listed) {
      lead.settle(host || present, present ? Role.ATTENDEE : Role.PRINCIPAL);
    }
    int behind = next + 1;
    return tokens.is(behind, Word.COMMA) ? behind + 1 : behind;
  }
}
