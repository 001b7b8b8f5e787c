package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.BETWEEN;
import static org.openreadout.io.internal.grammar.en.Word.BY;
import static org.openreadout.io.internal.grammar.en.Word.FOREIGN_GROUP;
import static org.openreadout.io.internal.grammar.en.Word.GROUP_ADJECTIVE;
import static org.openreadout.io.internal.grammar.en.Word.MEETING_WORD;
import static org.openreadout.io.internal.grammar.en.Word.PERMANENT;
import static org.openreadout.io.internal.grammar.en.Word.REGIONAL_GROUP;
import static org.openreadout.io.internal.grammar.en.Word.REPRESENTATIVES;
import static org.openreadout.io.internal.grammar.en.Word.SPOKESPERSON;
import static org.openreadout.io.internal.grammar.en.Word.TITLE_OTHERS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openreadout.io.internal.meeting.Headline;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.Trait;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.Party;

/**
 * Reads what a headline or a section line tells of a meeting: persons ("Secretary Blinken’s Call
 * with Foreign Minister Brolo"), parties ("Japan-Peru Relations") and the kind of meeting.
 */
public final class TitleReader {
  private final LeadGrammar g;

  public TitleReader(LeadGrammar g) {
    this.g = g;
  }

  public Headline read(Tokens tokens, int from, int to) {
    List<PersonMention> subjects = new ArrayList<>();
    List<PersonMention> others = new ArrayList<>();
    Map<String, Party> parties = new LinkedHashMap<>();
    MeetingDraft meeting = new MeetingDraft();
    boolean with = false;
    boolean several = false;
    for (int k = from; k < to; ) {
      if (tokens.is(k, TITLE_OTHERS) || tokens.is(k, BETWEEN)) {
        with |= !tokens.is(k, BETWEEN);
        k++;
        continue;
      }
      if (tokens.is(k, BY) && (subjects.isEmpty() ? with : true)) {
        // "Courtesy Call on A by B": the caller; "… by NSC Spokesperson …" is the one who tells it
        PersonMention by = g.people.read(tokens, k + 1, to);
        boolean teller = by == null || tokens.anyIs(by.from(), by.next(), SPOKESPERSON);
        if (!teller && by != null) {
          subjects.add(by);
        }
        k = by == null ? k + 1 : by.next();
        continue;
      }
      if (pair(tokens, k, to, parties)) {
        break;
      }
      PersonMention person = g.people.read(tokens, k, to);
      for (int j = k; person != null && with && !person.isNamed() && j < person.next(); j++) {
        several |= severalForeign(tokens, j);
      }
      if (person != null
          && (person.isNamed() || person.party() != null || tokens.isPossessive(person.next()))) {
        (with ? others : subjects).add(person);
        if (person.party() != null) {
          parties.putIfAbsent(person.party().name(), person.party());
        }
        k = person.next();
        continue;
      }
      several |= with && severalForeign(tokens, k);
      k = party(tokens, k, to, parties);
    }
    if (several) {
      meeting.traits.add(Trait.COUNTERPARTS);
    }
    g.frames.notes(tokens, from, to, meeting);
    return new Headline(subjects, others, parties, meeting);
  }

  /**
   * "African Foreign Ministers", "NATO Permanent Representatives", "French and German
   * Counterparts", but not "Labor Leaders".
   */
  private boolean severalForeign(Tokens tokens, int k) {
    if (tokens.isPossessive(k + 1)) {
      return false;
    }
    if (tokens.is(k, FOREIGN_GROUP)
        || (tokens.is(k, REPRESENTATIVES) && tokens.is(k - 1, PERMANENT))) {
      return true;
    }
    boolean region = tokens.is(k - 1, GROUP_ADJECTIVE);
    return tokens.is(k, REGIONAL_GROUP) && region;
  }

  /** The countries of a pair, which alone tells who met: "Japan-Peru", "Japan-U.S.-ROK". */
  private boolean pair(Tokens tokens, int k, int to, Map<String, Party> parties) {
    if (!tokens.isCapital(k) || tokens.text(k).indexOf('-') < 1) {
      return false;
    }
    List<Party> pair = g.parties.pair(tokens.text(k, Math.min(to, k + 6)));
    if (pair.size() < 2) {
      return false;
    }
    parties.clear();
    pair.forEach(p -> parties.putIfAbsent(p.name(), p));
    return true;
  }

  /** A country by itself. */
  private int party(Tokens tokens, int k, int to, Map<String, Party> parties) {
    if (!tokens.isCapital(k)) {
      return k + 1;
    }
    PartyTable.Match match = g.parties.read(tokens, k, to);
    if (match != null) {
      parties.putIfAbsent(match.party().name(), match.party());
      return match.next();
    }
    return k + 1;
  }

  /**
   * "Foreign Ministers’ Meeting" above a telephone talk, "Telephone Talk" above a video conference.
   */
  public static boolean disagrees(
      MeetingDraft lead, MeetingDraft title, Tokens tokens, Range headline) {
    if (lead.format == null || lead.format == title.format) {
      return false;
    }
    if (title.format != null) {
      return lead.format != MeetingFormat.TELEPHONE; // a conference call may be called either
    }
    boolean meeting = false;
    for (int k = headline.from(); k < headline.to(); k++) {
      meeting |= tokens.is(k, MEETING_WORD);
    }
    return meeting && lead.format == MeetingFormat.TELEPHONE;
  }
}
