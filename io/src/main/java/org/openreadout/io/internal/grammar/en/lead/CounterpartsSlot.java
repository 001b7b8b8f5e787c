package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.COUNTERPART;
import static org.openreadout.io.internal.grammar.en.Word.COUNTERPARTS;
import static org.openreadout.io.internal.grammar.en.Word.FOREIGN_MINISTERS;
import static org.openreadout.io.internal.grammar.en.Word.LEADERS;
import static org.openreadout.io.internal.grammar.en.Word.OF_FROM;
import static org.openreadout.io.internal.grammar.en.Word.OF_FROM_AND;
import static org.openreadout.io.internal.grammar.en.Word.SHARED_OFFICE;
import static org.openreadout.io.internal.grammar.en.Word.THE;
import static org.openreadout.io.internal.grammar.en.Word.WITH_POSSESSOR;

import java.util.List;
import org.openreadout.io.internal.meeting.Trait;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;

/**
 * Those met who are told by their countries alone: "his counterparts from Estonia, Latvia and
 * Poland", "her French and German counterparts", "the national security advisors of France and
 * Italy", "the foreign ministers of five countries".
 */
final class CounterpartsSlot implements Slot {
  private static final int BEHIND = 30;
  private static final int BEFORE = 14;

  @Override
  public int take(Lead lead, Triggers.Trigger trigger, int k, int to) {
    Tokens tokens = lead.tokens;
    if (!lead.verb) {
      return k;
    }
    boolean small = !tokens.isCapital(k);
    if (small
        && tokens.begins(k, FOREIGN_MINISTERS)
        && tokens.is(k + 2, OF_FROM_AND)
        && lead.grammar.parties.read(tokens, k + 3, to) == null) {
      lead.note(Trait.COUNTERPARTS); // "with the foreign ministers of five countries"
      return k + 2;
    }
    boolean offices =
        small
            && tokens.is(k, SHARED_OFFICE)
            && tokens.is(k + 1, OF_FROM)
            && lead.grammar.parties.read(tokens, k + 2, to) != null;
    if (!offices && !tokens.is(k, COUNTERPART)) {
      return k;
    }
    if (offices) {
      lead.meeting.otherOffice = office(lead, k);
    }
    List<Party> parties = lead.meeting.otherParties;
    behind(lead, k, to, parties);
    if (parties.isEmpty()) {
      before(lead, k, to, parties);
    }
    boolean several = offices ? parties.size() > 1 : tokens.is(k, COUNTERPARTS);
    if (several) {
      lead.note(Trait.COUNTERPARTS);
    } else {
      lead.meeting.traits.remove(Trait.COUNTERPARTS);
    }
    return k + 1;
  }

  private static void behind(Lead lead, int k, int to, List<Party> parties) {
    Tokens tokens = lead.tokens;
    int last = Math.min(to, k + BEHIND);
    for (int j = k + 1; j < last && !Contents.beginAt(lead, j, to); j++) {
      PartyTable.Match party =
          tokens.isCapital(j) || tokens.is(j, THE)
              ? lead.grammar.parties.read(tokens, j, to)
              : null;
      if (party != null && party.party().iso().isPresent() && !tokens.isPossessive(party.next())) {
        if (!parties.contains(party.party())) { // "the ROK" behind its full name
          parties.add(party.party());
        }
        j = party.next() - 1;
      } else if (lead.grammar.people.read(tokens, j, to) != null) {
        break;
      }
    }
  }

  private static void before(Lead lead, int k, int to, List<Party> parties) {
    int first = Math.max(0, k - BEFORE);
    for (int j = k - 1; j > first && !lead.tokens.is(j, WITH_POSSESSOR); j--) {
      PartyTable.Match party = lead.grammar.parties.read(lead.tokens, j, to);
      if (party != null) {
        parties.add(party.party());
        return;
      }
    }
  }

  /** "national security | advisors" as one of them bears it; empty for "leaders", no office. */
  private static String office(Lead lead, int head) {
    if (lead.tokens.is(head, LEADERS)) {
      return "";
    }
    int from = head;
    while (lead.grammar.offices.isPortfolioInSmall(lead.tokens, from - 1)) {
      from--;
    }
    String plural = lead.tokens.plain(from, head + 1);
    return plural.substring(0, plural.length() - 1);
  }
}
