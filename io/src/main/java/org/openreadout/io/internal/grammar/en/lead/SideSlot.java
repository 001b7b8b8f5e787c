package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.FROM;
import static org.openreadout.io.internal.grammar.en.Word.SIDE;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import java.util.List;
import org.openreadout.io.internal.meeting.PersonRef;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;

/**
 * The country of the persons in a list: "on the Vietnamese side", "U.S. side:" of those behind it,
 * "A, B and C from the Japanese side" of those before.
 */
final class SideSlot implements Slot {
  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    Tokens tokens = lead.tokens;
    PartyTable.Match party =
        tokens.isCapital(k) || tokens.is(k, THE) ? lead.grammar.parties.read(tokens, k, to) : null;
    if (party == null || !tokens.is(party.next(), SIDE)) {
      return k;
    }
    int before = tokens.is(k, THE) ? k - 1 : k - 2;
    boolean behind = lead.attendees && tokens.is(before, FROM);
    if (behind && lead.meeting.persons.size() > lead.listFrom) {
      giveTo(lead, party.party());
    } else {
      lead.context = party.party();
    }
    return party.next() + 1;
  }

  /** Gives a country to those whom a list named before it. */
  private static void giveTo(Lead lead, Party party) {
    List<PersonRef> persons = lead.meeting.persons;
    for (; lead.listFrom < persons.size(); lead.listFrom++) {
      PersonRef ref = persons.get(lead.listFrom);
      persons.set(lead.listFrom, new PersonRef(ref.mention(), ref.beforeVerb(), ref.role(), party));
    }
  }
}
