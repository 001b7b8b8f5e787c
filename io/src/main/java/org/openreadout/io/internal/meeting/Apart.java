package org.openreadout.io.internal.meeting;

import java.util.ArrayList;
import java.util.List;

/** "held summit meetings with A and B": one meeting with each, told in one sentence. */
public final class Apart {
  private Apart() {}

  public static List<MeetingDraft> apply(List<MeetingDraft> meetings) {
    List<MeetingDraft> out = new ArrayList<>(meetings.size());
    for (MeetingDraft meeting : meetings) {
      List<PersonRef> others = meeting.persons.stream().filter(p -> !p.beforeVerb()).toList();
      if (!meeting.several || others.size() < 2) {
        out.add(meeting);
        continue;
      }
      for (int i = 0; i < others.size(); i++) {
        out.add(with(meeting, others.get(i), i));
      }
    }
    return out;
  }

  private static MeetingDraft with(MeetingDraft all, PersonRef other, int index) {
    MeetingDraft one = new MeetingDraft();
    for (PersonRef person : all.persons) {
      if (person.beforeVerb() || person.equals(other)) {
        one.persons.add(person);
      }
    }
    one.sessions.clear();
    if (index < all.sessions.size()) {
      one.sessions.add(all.sessions.get(index));
    }
    one.from = all.from;
    one.to = all.to;
    one.designation = all.designation;
    one.venue = all.venue;
    one.venueRank = all.venueRank;
    one.occasion = all.occasion;
    one.format = all.format;
    one.frame = true;
    one.courtesy = all.courtesy;
    one.meal = all.meal;
    one.gathering = all.gathering;
    return one;
  }
}
