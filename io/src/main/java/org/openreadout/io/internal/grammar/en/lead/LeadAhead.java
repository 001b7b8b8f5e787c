package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.AUDIENCE;
import static org.openreadout.io.internal.grammar.en.Word.BY;
import static org.openreadout.io.internal.grammar.en.Word.GATHERING;
import static org.openreadout.io.internal.grammar.en.Word.IN;
import static org.openreadout.io.internal.grammar.en.Word.INCLUDED;
import static org.openreadout.io.internal.grammar.en.Word.IN_DURING;
import static org.openreadout.io.internal.grammar.en.Word.OPENING_ARTICLE;
import static org.openreadout.io.internal.grammar.en.Word.WITH;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.model.Party;

/** What a walk over a lead sees ahead, where the words behind decide how a sentence is read. */
public abstract class LeadAhead extends PersonScan {
  /** How many tokens the clause may have that opens a sentence with its meeting. */
  private static final int CLAUSE = 60;

  public LeadAhead(LeadPage page) {
    super(page);
  }

  /** Behind "Participants in the call included"; the start where the sentence doesn't say so. */
  public int listStart(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (tokens.is(k, INCLUDED) && !tokens.isMark(k - 1, ',')) {
        return k + 1;
      }
    }
    return from;
  }

  /** Behind "In his audience with His Holiness Pope A today,"; the start where there is none. */
  public int meetingClause(int from, int to) {
    int noun = tokens.is(from + 1, OPENING_ARTICLE) ? from + 2 : from + 1;
    if (!tokens.is(from, IN_DURING)
        || !tokens.is(noun + 1, WITH)
        || !(tokens.is(noun, AUDIENCE) || tokens.is(noun, GATHERING))) {
      return from;
    }
    for (int k = noun + 2; k < Math.min(to, noun + CLAUSE); k++) {
      if (tokens.isMark(k, ',') && subject(k, to) > k) {
        return k;
      }
    }
    return from;
  }

  /** The person behind a comma; the comma itself where none stands there. */
  public int subject(int comma, int to) {
    PersonMention person = g.people.read(tokens, comma + 1, to);
    boolean verbFollows =
        person != null
            && person.party() == null
            && tokens.isWord(person.next())
            && !tokens.isCapital(person.next());
    return verbFollows ? comma + 1 : comma;
  }

  public boolean titleTellsMeeting() {
    return tokens.anyIs(title.from(), title.to(), GATHERING);
  }

  public boolean namesParty(int from, int to) {
    for (int k = from; k < to; k++) {
      boolean surname = tokens.isWord(k - 1) && tokens.isCapital(k - 1); // "Lisa Monaco"
      if (tokens.isCapital(k) && !surname && g.parties.read(tokens, k, to) != null) {
        return true;
      }
    }
    return false;
  }

  /** "In Gabon, Mr. F met with President O": the country of those he met; null where none opens. */
  public @Nullable Party opener(int from, int to) {
    PartyTable.Match party = tokens.is(from, IN) ? g.parties.read(tokens, from + 1, to) : null;
    return party != null && tokens.isMark(party.next(), ',') ? party.party() : null;
  }

  /** Behind "joined for engagements on X by"; the token itself where no agent follows. */
  public int agent(int k, int to) {
    for (int j = k + 2; j < Math.min(to, k + 10); j++) {
      if (tokens.is(j, BY)) {
        return j + 1;
      }
    }
    return k;
  }
}
