package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.DELEGATION;
import static org.openreadout.io.internal.grammar.en.Word.NAMELESS_GROUP;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import java.util.List;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.people.Style;
import org.openreadout.io.internal.words.Tokens;

/** "senior Taliban representatives": nobody named, but a party that takes part. */
final class DelegationSlot implements Slot {
  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    Tokens tokens = lead.tokens;
    PartyTable.Match party = lead.verb ? lead.grammar.parties.read(tokens, k, to) : null;
    if (party == null) {
      return k;
    }
    int noun = party.next();
    boolean group =
        tokens.is(noun, NAMELESS_GROUP)
            || (tokens.is(noun, DELEGATION) && tokens.is(party.from() - 1, THE));
    if (!group) {
      return k;
    }
    lead.add(
        new PersonMention(
            k, noun + 1, null, Style.NONE, List.of(tokens.text(noun)), party.party()));
    return noun + 1;
  }
}
