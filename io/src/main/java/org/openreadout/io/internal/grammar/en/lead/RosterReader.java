package org.openreadout.io.internal.grammar.en.lead;

import java.util.List;
import org.openreadout.io.internal.grammar.en.people.Ranks;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.PersonRef;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
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
      for (int k = roster.from(); k < roster.to(); k++) {
        PersonMention person = start ? g.people.readListed(tokens, k, roster.to()) : null;
        if (person != null && person.isNamed()) {
          meeting.persons.add(
              new PersonRef(person, isOfPublisher(g.ranks, person), Role.ATTENDEE, null));
          k = Math.max(k, person.next() - 1);
        }
        // "-   A -   B", "1.  A 2.  B": items run together on one line
        boolean dash = tokens.isMark(k, '-') && tokens.hasSpaceBefore(k);
        boolean number =
            tokens.isMark(k, '.') && tokens.isNumber(k - 1) && tokens.hasSpaceBefore(k + 1);
        start = dash || number;
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
