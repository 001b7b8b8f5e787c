package org.openreadout.io.internal.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.ComparedName;
import org.openreadout.io.internal.people.Member;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.Role;
import org.openreadout.source.Span;

/**
 * Who is the same person in all places where the lead and the headline present somebody: each once,
 * with the fullest name. Whose side they are on is settled by {@link Sides}.
 */
final class Candidates {
  /** Somebody, and whether as the subject of the sentence. */
  static final class Candidate {
    final Member.Draft draft;
    boolean subject;
    boolean guest; // whom the headline names behind "with"

    Candidate(Member.Draft draft, boolean subject) {
      this.draft = draft;
      this.subject = subject;
    }
  }

  private final Tokens tokens;
  private final List<Candidate> all = new ArrayList<>();
  private final Map<String, Long> byPart = new HashMap<>(); // whose name has a word
  private final int most;
  private @Nullable Span leftOut;

  /**
   * Begins without anybody.
   *
   * @param most how many are taken; those presented after are left out, and the first of them told
   */
  Candidates(Tokens tokens, int most) {
    this.tokens = tokens;
    this.most = most;
  }

  List<Candidate> all() {
    return all;
  }

  /** Where the first who was left out is presented; null where nobody was. */
  @Nullable Span leftOut() {
    return leftOut;
  }

  /** Adds the persons of one meeting; their places as a mask. */
  long add(MeetingDraft meeting, @Nullable Party issuer) {
    long mask = 0;
    boolean named = false;
    for (int i = 0; i < meeting.persons.size(); i++) {
      PersonRef ref = meeting.persons.get(i);
      boolean own = ref.beforeVerb() || isSecondHost(meeting, i);
      mask |= bit(add(ref.mention(), own, ref.role(), ref.context()));
      named |= !ref.beforeVerb();
    }
    if (named) {
      return mask;
    }
    String office = meeting.otherOffice == null ? ownOffice() : meeting.otherOffice;
    for (Party party : meeting.otherParties) {
      if (issuer != null && party.name().equals(issuer.name())) {
        continue; // "the leaders of Angola, Zambia, and the United States"
      }
      Member.Draft draft = new Member.Draft();
      draft.party = party;
      draft.offices = office == null || office.isEmpty() ? List.of() : List.of(office);
      mask |= bit(append(draft, false));
    }
    return mask;
  }

  /**
   * "held the 2+2 with Mr. H, Minister of Defense, as well as H.E. Ms. F, Minister of Foreign
   * Affairs of Italy": a person behind "with" whose country is not printed and who bears no foreign
   * style, before others with both.
   */
  private static boolean isSecondHost(MeetingDraft meeting, int i) {
    PersonRef ref = meeting.persons.get(i);
    boolean candidate =
        !ref.beforeVerb()
            && ref.mention().party() == null
            && ref.context() == null
            && !ref.mention().style().foreign()
            && !ref.mention().style().printed().isEmpty();
    if (!candidate
        || i + 1 >= meeting.persons.size()
        || i == 0
        || !meeting.persons.get(i - 1).beforeVerb()) {
      return false;
    }
    PersonMention next = meeting.persons.get(i + 1).mention();
    return next.party() != null && next.style().foreign();
  }

  private long bit(int index) {
    return index < most ? 1L << index : 0;
  }

  private @Nullable String ownOffice() {
    for (Candidate candidate : all) {
      if (candidate.subject && !candidate.draft.offices.isEmpty()) {
        return candidate.draft.offices.get(0);
      }
    }
    return null;
  }

  private int add(PersonMention mention, boolean beforeVerb, Role role, @Nullable Party context) {
    ComparedName name = compared(mention);
    int same = name == null ? sameOffice(mention, beforeVerb) : sameName(name, mention);
    if (same >= 0) {
      all.get(same).draft.complete(mention, name);
      index(same);
      return same;
    }
    Member.Draft draft = new Member.Draft();
    draft.name = name;
    draft.honorifics = mention.style().printed();
    draft.gender = mention.style().gender();
    draft.offices = mention.titles();
    draft.party = mention.party() == null ? context : mention.party();
    draft.role = role;
    draft.span = tokens.span(mention.from(), mention.next());
    return append(draft, beforeVerb);
  }

  private static @Nullable ComparedName compared(PersonMention mention) {
    return mention.name() == null ? null : ComparedName.of(mention.name().name());
  }

  private int append(Member.Draft draft, boolean beforeVerb) {
    if (all.size() >= most) {
      leftOut = leftOut != null ? leftOut : draft.span != null ? draft.span : new Span(0, 0);
      return most;
    }
    all.add(new Candidate(draft, beforeVerb));
    index(all.size() - 1);
    return all.size() - 1;
  }

  private void index(int i) {
    ComparedName name = all.get(i).draft.name;
    if (name != null) {
      name.parts().forEach(part -> byPart.merge(part, 1L << i, (a, b) -> a | b));
    }
  }

  /** The first whose name may be the same; -1 where it is nobody's. */
  private int sameName(ComparedName name, PersonMention mention) {
    long perhaps = 0;
    for (String part : name.parts()) {
      perhaps |= byPart.getOrDefault(part, 0L);
    }
    for (; perhaps != 0; perhaps &= perhaps - 1) {
      int i = Long.numberOfTrailingZeros(perhaps);
      Member.Draft draft = all.get(i).draft;
      if (draft.name != null && draft.name.mayBe(name) && draft.mayBeOf(mention.party())) {
        return i;
      }
    }
    return nameless(mention);
  }

  /** "the visit of the Minister for Foreign Affairs of X", before the lead tells the name. */
  private int nameless(PersonMention mention) {
    for (int i = 0; i < all.size() && mention.party() != null; i++) {
      Member.Draft draft = all.get(i).draft;
      if (draft.name == null
          && draft.party != null
          && draft.mayBeOf(mention.party())
          && !draft.offices.isEmpty()
          && draft.offices.equals(mention.offices())) {
        return i;
      }
    }
    return -1;
  }

  private int sameOffice(PersonMention mention, boolean beforeVerb) {
    for (int i = 0; i < all.size(); i++) {
      Member.Draft draft = all.get(i).draft;
      boolean otherSide = // "President A met with the President of X"
          draft.party == null && all.get(i).subject && !beforeVerb;
      if (!otherSide
          && !draft.offices.isEmpty()
          && draft.offices.equals(mention.offices())
          && draft.mayBeOf(mention.party())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Completes from the headline.
   *
   * @param fallBack whether those are taken from it whom the lead doesn't tell
   */
  void complete(Headline title, boolean fallBack) {
    boolean subjects = fallBack && !hasSide(true);
    title.subjects().forEach(p -> complete(p, true, subjects, false));
    boolean others = fallBack && !hasSide(false);
    boolean guests = !title.meeting().has(Trait.COURTESY_CALL); // "Courtesy Call on A by B"
    title.others().forEach(p -> complete(p, false, others, guests));
  }

  private void complete(PersonMention mention, boolean subjects, boolean fallBack, boolean guest) {
    ComparedName name = compared(mention);
    if (name == null) {
      if (mention.party() != null && fallBack && !subjects) {
        add(mention, false, Role.PRINCIPAL, null);
      }
      return;
    }
    int same = sameName(name, mention);
    if (same >= 0) {
      Member.Draft known = all.get(same).draft;
      all.get(same).guest |= guest;
      if (known.name != null && known.name.isOneWord() && !name.isOneWord()) {
        known.name = name;
        // "Minister Kariithi" of the lead is the headline's "Foreign Minister"; "PM" tells less
        String office = String.join(" ", known.offices);
        boolean fuller =
            office.indexOf(' ') < 0
                && String.join(" ", mention.offices()).length() > office.length();
        known.offices = fuller ? mention.offices() : known.offices;
        index(same);
      }
      known.party = known.party == null ? mention.party() : known.party;
      known.offices = known.offices.isEmpty() ? mention.offices() : known.offices;
    } else if (fallBack) {
      add(mention, subjects, Role.PRINCIPAL, null);
    } else {
      unnamed(mention, name, subjects);
    }
  }

  private boolean hasSide(boolean subjects) {
    return all.stream().anyMatch(c -> c.subject == subjects);
  }

  /** A person whom the lead names by office only gets the name from the headline. */
  private void unnamed(PersonMention mention, ComparedName name, boolean subjects) {
    for (int i = 0; i < all.size(); i++) {
      Member.Draft draft = all.get(i).draft;
      if (draft.name == null
          && all.get(i).subject == subjects
          && draft.offices.equals(mention.offices())) {
        draft.name = name;
        index(i);
        return;
      }
    }
  }
}
