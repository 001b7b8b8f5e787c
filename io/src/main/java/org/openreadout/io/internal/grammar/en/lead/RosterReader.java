package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.TITLE_LINK;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.en.people.Ranks;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.PersonRef;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.Rank;
import org.openreadout.model.Role;

/**
 * Reads a list of those present under a line such as "Participants in today’s meeting included:",
 * one name and title an item.
 */
public final class RosterReader {
  private RosterReader() {}

  /** Adds everybody in the ranges to a meeting. */
  public static void read(LeadGrammar g, Tokens tokens, List<Range> rosters, MeetingDraft meeting) {
    for (Range roster : rosters) {
      boolean start = true;
      int behind = roster.from(); // the person read last
      for (int k = roster.from(); k < roster.to(); k++) {
        PersonMention person = start ? g.people.readListed(tokens, k, roster.to()) : null;
        if (person != null && person.isNamed()) {
          meeting.persons.add(
              new PersonRef(person, isOfPublisher(g.ranks, person), Role.ATTENDEE, null));
          k = Math.max(k, person.next() - 1);
          behind = k + 1;
        }
        // "-   A -   B", "1.  A 2.  B": items run together on one line
        boolean dash =
            tokens.isMark(k, '\u2022') || (tokens.isMark(k, '-') && tokens.hasSpaceBefore(k));
        boolean number =
            tokens.isMark(k, '.') && tokens.isNumber(k - 1) && tokens.hasSpaceBefore(k + 1);
        // "Department of A Secretary B Department of C Secretary D": run together without a mark
        boolean next = k + 1 == behind && tokens.isCapital(behind) && tokens.isCapital(behind - 1);
        start = dash || number || next;
      }
    }
  }

  /**
   * Adds those whom prose lists as present, for a lead that names nobody: "The Forum was
   * represented by A, Minister of X of Y; and B", "(Participating were Z Foreign Minister C; …)".
   */
  static void principals(Lead lead, List<Range> lists, @Nullable Party issuer) {
    MeetingDraft meeting = lead.meetings.get(0);
    if (meeting.hasCounterpart()) {
      return;
    }
    Tokens tokens = lead.tokens;
    for (Range list : lists) {
      for (int k = list.from(); k < list.to(); k++) {
        boolean start =
            k == list.from()
                || tokens.mark(k - 1) != 0
                || tokens.is(k - 1, AND)
                || (!tokens.isCapital(k - 1) && !tokens.is(k - 1, TITLE_LINK));
        PersonMention person = start ? lead.grammar.people.readListed(tokens, k, list.to()) : null;
        if (person != null && person.isNamed() && !tokens.isPossessive(person.next())) {
          Party party = person.party();
          boolean own = party != null && issuer != null && party.name().equals(issuer.name());
          meeting.persons.add(new PersonRef(person, own, Role.PRINCIPAL, null));
          k = Math.max(k, person.next() - 1);
        }
      }
    }
  }

  /**
   * Whether a title is one of the publisher's own government; "President, Bowie State University"
   * is none.
   */
  private static boolean isOfPublisher(Ranks ranks, PersonMention person) {
    for (String office : person.offices()) {
      Rank rank = ranks.rank(office, person.party());
      boolean government =
          rank == Rank.MINISTER || rank == Rank.VICE_MINISTER || ranks.isOfGovernment(office);
      if (government) {
        return true;
      }
    }
    return false;
  }
}
