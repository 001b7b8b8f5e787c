package org.openreadout.io.internal.meeting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.Member;
import org.openreadout.model.Party;
import org.openreadout.model.Role;
import org.openreadout.model.Side;

/** Whose side the candidates are on, and of which party they are. */
final class Sides {
  private final @Nullable Party issuer;
  private final List<Candidates.Candidate> all;

  Sides(@Nullable Party issuer, List<Candidates.Candidate> all) {
    this.issuer = issuer;
    this.all = all;
  }

  /**
   * Settles sides and parties.
   *
   * @param pair the countries that the headline and the section line name
   * @param trip whether those met on a trip are told, perhaps in several countries
   * @param event whether the lead tells an event, whose first person may be its host
   */
  List<Member.Draft> settle(Map<String, Party> pair, boolean trip, boolean event) {
    Party foreign = onlyForeign(pair, trip);
    if (event) {
      hostAmongEquals();
    }
    if (visitorIsSubject()) {
      all.forEach(c -> c.subject = c.draft.party == null && !c.guest);
    }
    for (Candidates.Candidate candidate : all) {
      Member.Draft draft = candidate.draft;
      Party party = draft.party;
      boolean own = issuer != null && (party == null ? candidate.subject : isIssuer(party));
      draft.side = own ? Side.ISSUER : Side.COUNTERPART;
      if (party == null) {
        boolean somebodys = // of a publisher whom nobody knows
            draft.role == Role.ATTENDEE || (issuer == null && candidate.subject);
        draft.party = own ? issuer : somebodys ? null : foreign;
      }
    }
    return all.stream().map(c -> c.draft).toList();
  }

  /**
   * "Mr. K, Minister of Foreign Affairs of Uzbekistan, paid courtesy calls on Prime Minister S":
   * where a guest, by country or by the headline, is the subject and nobody is told to be the
   * publisher's, those without a country are.
   */
  private boolean visitorIsSubject() {
    boolean visitor = false;
    boolean own = issuer == null;
    for (Candidates.Candidate candidate : all) {
      Party party = candidate.draft.party;
      boolean foreign = party == null ? candidate.guest : !isIssuer(party);
      visitor |= candidate.subject && foreign;
      own |= party == null ? candidate.subject && !candidate.guest : isIssuer(party);
    }
    return visitor && !own;
  }

  private boolean isIssuer(Party party) {
    return issuer != null && party.name().equals(issuer.name());
  }

  /**
   * "was held between Mr. A, Minister, and Mr. B, Minister of X": the first without a country is
   * the publisher's own.
   */
  private void hostAmongEquals() {
    for (Candidates.Candidate candidate : all) {
      Party party = candidate.draft.party;
      if (candidate.subject || (party != null && isIssuer(party))) {
        return;
      }
    }
    if (all.size() > 1 && all.get(0).draft.party == null) {
      all.get(0).subject = true;
    }
  }

  /**
   * The one foreign party that the persons or the headline name; null where there are several or
   * none.
   */
  private @Nullable Party onlyForeign(Map<String, Party> pair, boolean trip) {
    Party only = null;
    for (Candidates.Candidate candidate : trip ? List.<Candidates.Candidate>of() : all) {
      Party p = candidate.draft.party;
      if (p != null && !isIssuer(p)) {
        if (only != null && !only.name().equals(p.name())) {
          return null;
        }
        only = only == null ? p : only;
      }
    }
    for (Party p : only == null ? pair.values() : List.<Party>of()) {
      if (!isIssuer(p)) {
        if (only != null) {
          return null;
        }
        only = p;
      }
    }
    return only;
  }
}
