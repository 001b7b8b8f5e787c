package org.openreadout.io.internal.meeting;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.Member;
import org.openreadout.model.MeetingKind;
import org.openreadout.model.PartyKind;
import org.openreadout.model.Rank;
import org.openreadout.model.Role;
import org.openreadout.model.Side;

/**
 * What kind of meeting it was: by its name where that settles it, else by the number of parties,
 * else by the ranks on both sides.
 */
public final class KindRules {
  private KindRules() {}

  public static MeetingKind kind(
      MeetingDraft meeting, MeetingDraft title, Cast cast, long members, boolean numbered) {
    if (meeting.twoPlusTwo || title.twoPlusTwo) {
      return MeetingKind.TWO_PLUS_TWO;
    }
    if (meeting.courtesy) {
      return MeetingKind.COURTESY_CALL;
    }
    int parties = parties(cast, members);
    boolean severalOthers = (meeting.counterparts || title.counterparts) && parties < 3;
    if (parties >= 4 || severalOthers) {
      return MeetingKind.MULTILATERAL;
    }
    if (parties == 3) {
      return MeetingKind.TRILATERAL;
    }
    if (parties == 0) {
      return byName(meeting.designation);
    }
    if (parties == 1) {
      return meeting.event && numbered && cast.side(Side.ISSUER) != 0 && !isDomestic(cast, members)
          ? MeetingKind.MULTILATERAL
          : MeetingKind.OTHER;
    }
    if (meeting.meal && !meeting.gathering) {
      return MeetingKind.WORKING_MEAL;
    }
    if (meeting.consultations || title.consultations) {
      return MeetingKind.CONSULTATION;
    }
    return byRank(cast, members);
  }

  /** Where nobody is named, the name of the meeting tells its kind. */
  private static MeetingKind byName(@Nullable String designation) {
    String name = designation == null ? "" : designation.toLowerCase(Locale.ROOT);
    if (name.contains("summit")) {
      return MeetingKind.SUMMIT;
    }
    if (name.contains("foreign ministers")) {
      return MeetingKind.FOREIGN_MINISTERS_MEETING;
    }
    return name.contains("consultation") ? MeetingKind.CONSULTATION : MeetingKind.OTHER;
  }

  private static boolean isDomestic(Cast cast, long members) {
    for (int i = 0; i < cast.members().size(); i++) {
      if ((members >> i & 1) != 0 && cast.member(i).side() != Side.ISSUER) {
        return true;
      }
    }
    return false;
  }

  private static int parties(Cast cast, long members) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < cast.members().size(); i++) {
      Member m = cast.member(i);
      if ((members >> i & 1) != 0 && m.role() == Role.PRINCIPAL) {
        names.add(m.party() == null ? m.side().name() : m.party().name());
      }
    }
    return names.size() > 1 ? names.size() : withAttendees(cast, members, names);
  }

  /** Where nobody but the publisher is a principal, the countries of those who joined count. */
  private static int withAttendees(Cast cast, long members, Set<String> names) {
    for (int i = 0; i < cast.members().size(); i++) {
      Member m = cast.member(i);
      if ((members >> i & 1) != 0
          && m.side() != Side.ISSUER
          && m.party() != null
          && m.party().kind() != PartyKind.OTHER) {
        names.add(m.party().name());
      }
    }
    return names.size();
  }

  private static MeetingKind byRank(Cast cast, long members) {
    Level own = level(cast, members, true);
    Level other = level(cast, members, false);
    if (other == Level.NONE || own == Level.NONE) {
      return MeetingKind.OTHER;
    }
    if (own == Level.LEADER && other == Level.LEADER) {
      return MeetingKind.SUMMIT;
    }
    if (own == Level.FOREIGN && other == Level.FOREIGN) {
      return MeetingKind.FOREIGN_MINISTERS_MEETING;
    }
    boolean ministers =
        (own == Level.MINISTER || own == Level.FOREIGN)
            && (other == Level.MINISTER || other == Level.FOREIGN);
    if (ministers) {
      return MeetingKind.MINISTERIAL_MEETING;
    }
    return own == Level.OFFICIAL && other == Level.OFFICIAL
        ? MeetingKind.CONSULTATION
        : MeetingKind.MEETING;
  }

  private enum Level {
    NONE,
    OTHER,
    OFFICIAL,
    MINISTER,
    FOREIGN,
    LEADER
  }

  /**
   * The level of a side: of its first principal; a foreign minister with a higher second office
   * still counts as one.
   */
  private static Level level(Cast cast, long members, boolean issuer) {
    Level found = Level.NONE;
    for (int i = 0; i < cast.members().size() && found == Level.NONE; i++) {
      Member m = cast.member(i);
      if ((members >> i & 1) == 0
          || m.role() != Role.PRINCIPAL
          || (m.side() == Side.ISSUER) != issuer) {
        continue;
      }
      for (String office : m.offices()) {
        Level level = level(m.rank(office), office, m);
        found = level.compareTo(found) > 0 ? level : found;
      }
      if (m.offices().isEmpty()) {
        found = Level.OTHER;
      }
      boolean stateOrBody = m.party() != null && m.party().kind() != PartyKind.OTHER;
      found = stateOrBody ? found : Level.NONE;
    }
    return found;
  }

  private static Level level(Rank rank, String office, Member member) {
    String title = office.toLowerCase(Locale.ROOT);
    return switch (rank) {
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> Level.LEADER;
      case FOREIGN_MINISTER ->
          member.holds(" prime minister ")
                  && !member.holds(" deputy prime minister ")
                  && !member.holds(" alternate prime minister ")
              ? Level.LEADER
              : Level.FOREIGN;
      case MINISTER -> Level.MINISTER;
      case VICE_MINISTER, OFFICIAL, AMBASSADOR -> Level.OFFICIAL;
      case INTERNATIONAL_ORGANIZATION ->
          title.contains("representatives")
                  || title.contains("deputy")
                  || title.contains("service")
                  || title.contains("special")
                  || title.contains("envoy")
                  || title.contains("advis")
              ? Level.OFFICIAL
              : Level.OTHER;
      default -> Level.OTHER;
    };
  }
}
