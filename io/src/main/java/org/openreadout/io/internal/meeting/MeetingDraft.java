package org.openreadout.io.internal.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.Occasion;
import org.openreadout.model.Party;
import org.openreadout.model.Venue;

/** One meeting while its lead is being read. */
public final class MeetingDraft {
  public final List<PersonRef> persons = new ArrayList<>();
  public final List<SessionDraft> sessions = new ArrayList<>(List.of(new SessionDraft()));
  public final List<Party> otherParties =
      new ArrayList<>(); // named without a person: "his counterparts from Estonia and Latvia"
  public @Nullable String otherOffice; // of those parties; null where it is the publisher's own
  public int from = -1;
  public int to;
  public @Nullable String designation;
  public @Nullable Venue venue;
  public int venueRank;
  public @Nullable Occasion occasion;
  public @Nullable MeetingFormat format;
  public boolean frame; // a verb of meeting was read
  public boolean courtesy;
  public boolean meal;
  public boolean gathering; // named a meeting, talks and so on, beside any meal
  public boolean consultations;
  public boolean twoPlusTwo;
  public boolean several; // "summit meetings with A and B": one with each
  public boolean event; // the event itself is the subject, or somebody takes part in sessions
  public boolean spoke; // "spoke with": by telephone unless the title says otherwise
  public boolean counterparts; // unnamed counterparts in the plural
  public boolean latterAsked;
  private int seen; // how many of the persons were looked at
  private boolean subject;
  private boolean counterpart;

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

  /** A venue counts more the closer it is: a building before a city before a country visited. */
  public void venue(Venue candidate, int rank) {
    if (venue == null || rank > venueRank) {
      venue = candidate;
      venueRank = rank;
    }
  }
}
