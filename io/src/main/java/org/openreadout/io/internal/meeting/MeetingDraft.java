package org.openreadout.io.internal.meeting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.MeetingKind;
import org.openreadout.model.Occasion;
import org.openreadout.model.Party;
import org.openreadout.model.Role;
import org.openreadout.model.Venue;

/** One meeting while its lead is being read. */
public final class MeetingDraft {
  public final List<PersonRef> persons = new ArrayList<>();
  public final List<SessionDraft> sessions = new ArrayList<>(List.of(new SessionDraft()));
  public final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  public final List<Party> otherParties =
      new ArrayList<>(); // named without a person: "his counterparts from Estonia and Latvia"
  public @Nullable String otherOffice; // of those parties; null where it is the publisher's own
  public int from = -1;
  public int to;
  public @Nullable String designation;
  public @Nullable MeetingKind named; // what the designation tells where nobody is named
  public @Nullable Occasion occasion;
  public @Nullable MeetingFormat format;
  private @Nullable Venue venue;
  private int venueRank;
  private int seen; // how many of the persons were looked at
  private boolean subject;
  private boolean counterpart;

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  public SessionDraft session() {
    return sessions.get(sessions.size() - 1);
  }

  public boolean hasCounterpart() {
    look();
    return counterpart || !otherParties.isEmpty();
  }

  public boolean hasSubject() {
    look();
    return subject;
  }

  /** Looks at those who came since the last question: asked again for each sentence of a text. */
  private void look() {
    for (; seen < persons.size(); seen++) {
      subject |= persons.get(seen).beforeVerb();
      counterpart |= !persons.get(seen).beforeVerb();
    }
  }

  public @Nullable Venue venue() {
    return venue;
  }

  /** A venue counts more the closer it is: a building before a city before a country visited. */
  public void venue(Venue candidate, int rank) {
    if (venue == null || rank > venueRank) {
      venue = candidate;
      venueRank = rank;
    }
  }

  /** A further meeting of the same people of the publisher, on the same day. */
  public MeetingDraft another() {
    MeetingDraft next = new MeetingDraft();
    for (PersonRef person : persons) {
      if (person.beforeVerb() && person.role() == Role.PRINCIPAL) {
        next.persons.add(person);
      }
    }
    next.sessions.set(0, sessions.get(0).sameDay());
    next.from = from;
    next.to = to;
    return next;
  }

  /**
   * "held summit meetings with A and B": one meeting with each, told in one sentence; this one
   * where it tells of one alone.
   */
  public List<MeetingDraft> apart() {
    List<PersonRef> others = persons.stream().filter(p -> !p.beforeVerb()).toList();
    if (!has(Trait.SEVERAL) || others.size() < 2) {
      return List.of(this);
    }
    List<MeetingDraft> out = new ArrayList<>(others.size());
    for (int i = 0; i < others.size(); i++) {
      out.add(copyFor(others.get(i), i));
    }
    return out;
  }

  /** The same meeting with one of those met, at the session of the same place in the sentence. */
  private MeetingDraft copyFor(PersonRef other, int index) {
    MeetingDraft one = new MeetingDraft();
    for (PersonRef person : persons) {
      if (person.beforeVerb() || person.equals(other)) {
        one.persons.add(person);
      }
    }
    one.sessions.clear();
    if (index < sessions.size()) {
      one.sessions.add(sessions.get(index));
    }
    one.traits.addAll(traits);
    one.traits.removeAll(EnumSet.of(Trait.SEVERAL, Trait.COUNTERPARTS)); // of this one there is one
    one.traits.add(Trait.FRAME);
    one.from = from;
    one.to = to;
    one.designation = designation;
    one.named = named;
    one.venue = venue;
    one.venueRank = venueRank;
    one.occasion = occasion;
    one.format = format;
    return one;
  }

  /** A place or event that one sentence tells once holds for all meetings that it tells. */
  public static void share(List<MeetingDraft> meetings) {
    Venue venue = null;
    int rank = 0;
    Occasion occasion = null;
    for (MeetingDraft meeting : meetings) {
      if (meeting.venue != null && meeting.venueRank > rank) {
        venue = meeting.venue;
        rank = meeting.venueRank;
      }
      occasion = occasion == null ? meeting.occasion : occasion;
    }
    for (MeetingDraft meeting : meetings) {
      if (venue != null) {
        meeting.venue(venue, rank);
      }
      meeting.occasion = meeting.occasion == null ? occasion : meeting.occasion;
    }
  }
}
