package org.openreadout.io.internal.meeting;

import java.util.HashSet;
import java.util.Set;
import org.openreadout.io.internal.people.Cast;
import org.openreadout.io.internal.people.Member;
import org.openreadout.io.internal.people.PersonWords;
import org.openreadout.model.MeetingKind;
import org.openreadout.model.Office;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.model.Role;
import org.openreadout.model.Side;

/**
 * What kind of meeting it was: by its name where that settles it, else by the number of parties,
 * else by the ranks on both sides.
 */
final class KindRules {
  private final MeetingDraft title;
  private final Cast cast;
  private final boolean eventIsMultilateral;
  private final PersonWords words;

  /**
   * The rules for one release.
   *
   * @param title what the headline tells
   * @param eventIsMultilateral whether the issuer tells of events that its own people attend
   */
  KindRules(MeetingDraft title, Cast cast, boolean eventIsMultilateral, PersonWords words) {
    this.title = title;
    this.cast = cast;
    this.eventIsMultilateral = eventIsMultilateral;
    this.words = words;
  }

  /** The kind of a meeting of some members of the cast. */
  MeetingKind kind(MeetingDraft meeting, long all) {
    long members = meeting.has(Trait.ONE_BY_ONE) ? withFirst(all) : all;
    if (tells(meeting, Trait.TWO_PLUS_TWO)) {
      return MeetingKind.TWO_PLUS_TWO;
    }
    if (meeting.has(Trait.COURTESY_CALL)) {
      return MeetingKind.COURTESY_CALL;
    }
    int parties = parties(members);
    boolean severalOthers = tells(meeting, Trait.COUNTERPARTS) && parties < 3;
    if (parties >= 4 || severalOthers) {
      return MeetingKind.MULTILATERAL;
    }
    if (parties == 3) {
      return MeetingKind.TRILATERAL;
    }
    if (parties == 0) {
      return meeting.named == null ? MeetingKind.OTHER : meeting.named;
    }
    if (parties == 1) {
      return meeting.has(Trait.EVENT)
              && eventIsMultilateral
              && cast.side(Side.ISSUER) != 0
              && isDomestic(members)
          ? MeetingKind.MULTILATERAL
          : MeetingKind.OTHER;
    }
    if (meeting.has(Trait.MEAL) && !meeting.has(Trait.GATHERING)) {
      return MeetingKind.WORKING_MEAL;
    }
    return tells(meeting, Trait.CONSULTATION) ? MeetingKind.CONSULTATION : byRank(members);
  }

  /** The publisher's own people and those of the country that they met first. */
  private long withFirst(long members) {
    long others = members & cast.side(Side.COUNTERPART) & cast.principals();
    Party party = others == 0 ? null : cast.member(Long.numberOfTrailingZeros(others)).party();
    return party == null
        ? members
        : members & (cast.side(Side.ISSUER) | cast.ofParty(party.name()));
  }

  private boolean tells(MeetingDraft meeting, Trait trait) {
    return meeting.has(trait) || title.has(trait);
  }

  private static boolean isIn(long members, int i) {
    return (members >> i & 1) != 0;
  }

  /** Whether nobody took part but the publisher's own people. */
  private boolean isDomestic(long members) {
    return (members & ~cast.side(Side.ISSUER)) == 0;
  }

  private int parties(long members) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < cast.members().size(); i++) {
      Member m = cast.member(i);
      if (isIn(members, i) && m.role() == Role.PRINCIPAL) {
        names.add(m.party() == null ? m.side().name() : m.party().name());
      }
    }
    return names.size() > 1 ? names.size() : withAttendees(members, names);
  }

  /** Where nobody but the publisher is a principal, the countries of those who joined count. */
  private int withAttendees(long members, Set<String> names) {
    for (int i = 0; i < cast.members().size(); i++) {
      Member m = cast.member(i);
      if (isIn(members, i)
          && m.side() != Side.ISSUER
          && m.party() != null
          && m.party().kind() != PartyKind.OTHER) {
        names.add(m.party().name());
      }
    }
    return names.size();
  }

  private MeetingKind byRank(long members) {
    Level own = level(members, true);
    Level other = level(members, false);
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
  private Level level(long members, boolean issuer) {
    Level found = Level.NONE;
    for (int i = 0; i < cast.members().size() && found == Level.NONE; i++) {
      Member m = cast.member(i);
      if (!isIn(members, i) || m.role() != Role.PRINCIPAL || (m.side() == Side.ISSUER) != issuer) {
        continue;
      }
      for (Office office : m.ranked()) {
        Level level = level(office);
        found = level.compareTo(found) > 0 ? level : found;
      }
      if (m.ranked().isEmpty()) {
        found = Level.OTHER;
      }
      boolean stateOrBody = m.party() != null && m.party().kind() != PartyKind.OTHER;
      found = stateOrBody ? found : Level.NONE;
    }
    return found;
  }

  private Level level(Office office) {
    return switch (office.rank()) {
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> Level.LEADER;
      case FOREIGN_MINISTER -> words.leadsGovernment(office.title()) ? Level.LEADER : Level.FOREIGN;
      case MINISTER -> Level.MINISTER;
      case VICE_MINISTER, OFFICIAL, AMBASSADOR -> Level.OFFICIAL;
      case INTERNATIONAL_ORGANIZATION ->
          words.isStaff(office.title()) ? Level.OFFICIAL : Level.OTHER;
      default -> Level.OTHER;
    };
  }
}
