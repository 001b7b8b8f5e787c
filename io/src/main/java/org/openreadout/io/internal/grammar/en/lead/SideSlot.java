package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.FROM;
import static org.openreadout.io.internal.grammar.en.Word.PRESENT_BE;
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
    int from = tokens.is(k, THE) ? k - 1 : k - 2;
    boolean listed = lead.attendees && lead.meeting.persons.size() > lead.listFrom;
    if (listed && tokens.is(from, FROM) && isBehindPerson(tokens, from)) {
      giveTo(lead, party.party());
    } else {
      lead.context = party.party();
      lead.listFrom = lead.meeting.persons.size();
    }
    return party.next() + 1;
  }

  /** "A, B and C | from the Japanese side", but not "; from the Lithuanian side, by D". */
  private static boolean isBehindPerson(Tokens tokens, int from) {
    return tokens.isWord(from - 1) && !tokens.is(from - 1, AND) && !tokens.is(from - 1, PRESENT_BE);
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
