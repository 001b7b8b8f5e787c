package org.openreadout.io.internal.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.Member;
import org.openreadout.io.internal.people.Names;
import org.openreadout.io.internal.people.PeopleWords;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.PersonName;
import org.openreadout.model.Role;
import org.openreadout.model.Side;
import org.openreadout.source.Span;

/**
 * Makes one list of participants out of all places where the lead and the headline present them:
 * the same person once, on the right side, with the fullest name, and with the country that only
 * the headline tells.
 */
public final class CastBuilder {
  private final Tokens tokens;
  private final PeopleWords words;
  private final @Nullable Party issuer;
  private final List<Member.Draft> drafts = new ArrayList<>();
  private final List<String> surnames = new ArrayList<>();
  private final int most;
  private @Nullable Span leftOut;
  private boolean eventSubject;
  private final List<Boolean> subject = new ArrayList<>();

  /**
   * Begins without anybody.
   *
   * @param most how many are taken; those presented after are left out, and the first of them told
   */
  public CastBuilder(Tokens tokens, PeopleWords words, @Nullable Party issuer, int most) {
    this.words = words;
    this.tokens = tokens;
    this.issuer = issuer;
    this.most = most;
  }

  /** Where the first who was left out is presented; null where nobody was. */
  public @Nullable Span leftOut() {
    return leftOut;
  }

  /** Adds the persons of one meeting; their places in the cast as a mask. */
  public long add(MeetingDraft meeting, Headline title) {
    long mask = 0;
    eventSubject |= meeting.event;
    for (int i = 0; i < meeting.persons.size(); i++) {
      PersonRef ref = meeting.persons.get(i);
      boolean own = ref.beforeVerb() || isSecondHost(meeting, i);
      mask |= bit(add(ref.mention(), own, ref.role(), ref.context()));
    }
    String office = meeting.otherOffice == null ? ownOffice() : meeting.otherOffice;
    boolean named = meeting.persons.stream().anyMatch(p -> !p.beforeVerb());
    for (Party party : named ? List.<Party>of() : meeting.otherParties) {
      if (issuer != null && party.name().equals(issuer.name())) {
        continue; // "the leaders of Angola, Zambia, and the United States"
      }
      Member.Draft draft = new Member.Draft();
      draft.party = party;
      draft.offices = office == null || office.isEmpty() ? List.of() : List.of(office);
      mask |= bit(append(draft, "", false));
    }
    return mask;
  }

  /**
   * "held the 2+2 with Mr. H, Minister of Defense, as well as H.E. Ms. F, Minister of Foreign
   * Affairs of Italy": a person behind "with" whose country is not printed and who bears no foreign
   * style, before others with both.
   */
  private static boolean isSecondHost(MeetingDraft meeting, int i) {
    PersonMention person = meeting.persons.get(i).mention();
    boolean candidate =
        !meeting.persons.get(i).beforeVerb()
            && person.party() == null
            && meeting.persons.get(i).context() == null
            && !hasForeignStyle(person)
            && !person.honorifics().isEmpty();
    if (!candidate
        || i + 1 >= meeting.persons.size()
        || i == 0
        || !meeting.persons.get(i - 1).beforeVerb()) {
      return false;
    }
    PersonMention next = meeting.persons.get(i + 1).mention();
    return next.party() != null && hasForeignStyle(next);
  }

  private static boolean hasForeignStyle(PersonMention person) {
    for (String style : person.honorifics()) {
      if (style.startsWith("H.") || style.contains("xcellency") || style.contains("Hon")) {
        return true;
      }
    }
    return false;
  }

  private long bit(int index) {
    return index < most ? 1L << index : 0;
  }

  private @Nullable String ownOffice() {
    for (int i = 0; i < drafts.size(); i++) {
      if (subject.get(i) && !drafts.get(i).offices.isEmpty()) {
        return drafts.get(i).offices.get(0);
      }
    }
    return null;
  }

  private int add(PersonMention mention, boolean beforeVerb, Role role, @Nullable Party context) {
    PersonName name =
        mention.isNamed() ? words.name(tokens, mention.nameFrom(), mention.nameTo()) : null;
    String surname = name == null ? "" : Names.key(name);
    int same = name == null ? sameOffice(mention, beforeVerb) : sameName(surname, name, mention);
    if (same >= 0) {
      drafts.get(same).complete(mention, name);
      return same;
    }
    Member.Draft draft = new Member.Draft();
    draft.name = name;
    draft.honorifics = mention.honorifics();
    draft.gender = mention.gender();
    draft.offices = mention.titles();
    draft.party = mention.party() == null ? context : mention.party();
    draft.role = role;
    draft.span = tokens.span(mention.from(), mention.next());
    return append(draft, surname, beforeVerb);
  }

  private int append(Member.Draft draft, String surname, boolean beforeVerb) {
    if (drafts.size() >= most) {
      leftOut = leftOut != null ? leftOut : draft.span != null ? draft.span : new Span(0, 0);
      return most;
    }
    drafts.add(draft);
    surnames.add(surname);
    subject.add(beforeVerb);
    return drafts.size() - 1;
  }

  private int sameName(String surname, PersonName name, PersonMention mention) {
    for (int i = 0; i < drafts.size(); i++) {
      PersonName known = drafts.get(i).name;
      if (known == null) {
        continue;
      }
      boolean oneWord = Names.isOneWord(known) || Names.isOneWord(name);
      boolean same =
          surnames.get(i).equals(surname)
              ? oneWord || Names.sameGiven(known, name)
              : Names.contains(known, name);
      if (same && drafts.get(i).mayBeOf(mention.party())) {
        return i;
      }
    }
    return -1;
  }

  private int sameOffice(PersonMention mention, boolean beforeVerb) {
    for (int i = 0; i < drafts.size(); i++) {
      boolean otherSide = // "President A met with the President of X"
          drafts.get(i).party == null && subject.get(i) && !beforeVerb;
      if (!otherSide
          && !drafts.get(i).offices.isEmpty()
          && drafts.get(i).offices.equals(mention.offices())
          && drafts.get(i).mayBeOf(mention.party())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Completes from the headline, settles sides and parties, and gives ids.
   *
   * @param pair the countries that the headline and the section line name
   * @param trip whether those met on a trip are told, perhaps in several countries
   */
  public Cast build(Headline title, Map<String, Party> pair, boolean fallBack, boolean trip) {
    title.subjects().forEach(p -> fromTitle(p, true, fallBack));
    title.others().forEach(p -> fromTitle(p, false, fallBack));
    Party foreign = onlyForeign(pair, trip);
    hostAmongEquals();
    for (int i = 0; i < drafts.size(); i++) {
      Member.Draft draft = drafts.get(i);
      Party party = draft.party;
      boolean own =
          issuer != null && (party == null ? subject.get(i) : party.name().equals(issuer.name()));
      draft.side = own ? Side.ISSUER : Side.COUNTERPART;
      if (party == null) {
        boolean somebodys = // of a publisher whom nobody knows
            draft.role == Role.ATTENDEE || (issuer == null && subject.get(i));
        draft.party = own ? issuer : somebodys ? null : foreign;
      }
    }
    return Cast.of(drafts, words);
  }

  /**
   * "was held between Mr. A, Minister, and Mr. B, Minister of X": the first without a country is
   * the publisher's own.
   */
  private void hostAmongEquals() {
    for (int i = 0; i < drafts.size(); i++) {
      Party party = drafts.get(i).party;
      if (subject.get(i)
          || (party != null && issuer != null && party.name().equals(issuer.name()))) {
        return;
      }
    }
    if (drafts.size() > 1 && drafts.get(0).party == null && eventSubject) {
      subject.set(0, true);
    }
  }

  /**
   * The one foreign party that the persons or the headline name; null where there are several or
   * none.
   */
  private @Nullable Party onlyForeign(Map<String, Party> pair, boolean trip) {
    Party only = null;
    for (Member.Draft draft : trip ? List.<Member.Draft>of() : drafts) {
      Party p = draft.party;
      if (p != null && (issuer == null || !p.name().equals(issuer.name()))) {
        if (only != null && !only.name().equals(p.name())) {
          return null;
        }
        only = only == null ? p : only;
      }
    }
    for (Party p : only == null ? pair.values() : List.<Party>of()) {
      if (issuer == null || !p.name().equals(issuer.name())) {
        if (only != null) {
          return null;
        }
        only = p;
      }
    }
    return only;
  }

  private void fromTitle(PersonMention mention, boolean subjects, boolean fallBack) {
    PersonName name =
        mention.isNamed() ? words.name(tokens, mention.nameFrom(), mention.nameTo()) : null;
    if (name == null && mention.party() != null && fallBack && !subjects && !hasSide(false)) {
      add(mention, false, Role.PRINCIPAL, null);
      return;
    }
    int same = name == null ? -1 : sameName(Names.key(name), name, mention);
    if (same >= 0) {
      Member.Draft known = drafts.get(same);
      boolean fuller =
          name != null
              && known.name != null
              && Names.isOneWord(known.name)
              && !Names.isOneWord(name);
      if (fuller) {
        known.name = name;
      }
      known.party = known.party == null ? mention.party() : known.party;
      known.offices = known.offices.isEmpty() ? mention.offices() : known.offices;
    } else if (fallBack && name != null && !hasSide(subjects)) {
      add(mention, subjects, Role.PRINCIPAL, null);
    } else if (name != null) {
      unnamed(mention, name, subjects);
    }
  }

  private boolean hasSide(boolean subjects) {
    return subject.contains(subjects);
  }

  /** A person whom the lead names by office only gets the name from the headline. */
  private void unnamed(PersonMention mention, PersonName name, boolean subjects) {
    for (int i = 0; i < drafts.size(); i++) {
      Member.Draft draft = drafts.get(i);
      if (draft.name == null
          && subject.get(i) == subjects
          && draft.offices.equals(mention.offices())) {
        draft.name = name;
        return;
      }
    }
  }
}
