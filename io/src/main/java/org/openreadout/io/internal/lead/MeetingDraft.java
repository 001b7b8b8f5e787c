package org.openreadout.io.internal.lead;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.Occasion;
import org.openreadout.model.Party;
import org.openreadout.model.Venue;

/** One meeting while its lead is being read. */
final class MeetingDraft {
  final List<PersonRef> persons = new ArrayList<>();
  final List<SessionDraft> sessions = new ArrayList<>(List.of(new SessionDraft()));
  final List<Party> otherParties =
      new ArrayList<>(); // named without a person: "his counterparts from Estonia and Latvia"
  @Nullable String otherOffice; // of those parties; null where it is the publisher's own
  int from = -1;
  int to;
  @Nullable String designation;
  @Nullable Venue venue;
  int venueRank;
  @Nullable Occasion occasion;
  @Nullable MeetingFormat format;
  boolean frame; // a verb of meeting was read
  boolean courtesy;
  boolean meal;
  boolean gathering; // named a meeting, talks and so on, beside any meal
  boolean consultations;
  boolean twoPlusTwo;
  boolean several; // "summit meetings with A and B": one with each
  boolean event; // the event itself is the subject, or somebody takes part in sessions
  boolean spoke; // "spoke with": by telephone unless the title says otherwise
  boolean counterparts; // unnamed counterparts in the plural
  boolean latterAsked;
  private int seen; // how many of the persons were looked at
  private boolean subject;
  private boolean counterpart;

  SessionDraft session() {
    return sessions.get(sessions.size() - 1);
  }

  boolean hasCounterpart() {
    look();
    return counterpart || !otherParties.isEmpty();
  }

  boolean hasSubject() {
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

  /** A venue counts more the closer it is: a building before a city before a country visited. */
  void venue(Venue candidate, int rank) {
    if (venue == null || rank > venueRank) {
      venue = candidate;
      venueRank = rank;
    }
  }
}
