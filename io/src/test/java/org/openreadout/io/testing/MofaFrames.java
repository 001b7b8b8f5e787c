package org.openreadout.io.testing;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openreadout.io.testing.MofaPeople.Country;
import org.openreadout.io.testing.MofaPeople.Level;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.MeetingKind;
import org.openreadout.model.Occasion;
import org.openreadout.model.OccasionRelation;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.model.Venue;

/** Verbs of meeting (VRB), places and events (OCC). */
final class MofaFrames {
  /**
   * A verb of meeting.
   *
   * @param words up to and with the preposition before the counterpart
   * @param kind settled by the name; empty where the ranks settle it
   */
  record Frame(
      String words,
      Optional<String> designation,
      MeetingFormat format,
      Optional<MeetingKind> kind) {}

  /**
   * Where and at what.
   *
   * @param behindHost words between host and verb, with commas, or a comma alone
   * @param behindGuest words behind the counterpart
   */
  record Setting(
      String behindHost, String behindGuest, Optional<Venue> venue, Optional<Occasion> occasion) {}

  private static final Party PERU =
      Party.builder().name("Peru").kind(PartyKind.STATE).iso("PE").build();
  private static final String EXPANDED =
      "the APEC (Asia-Pacific Economic Cooperation) Ministerial Meeting";

  private MofaFrames() {}

  static Arbitrary<Frame> frames(Level level, Country country) {
    String rank =
        level == Level.LEADERS
            ? "summit"
            : level == Level.FOREIGN_MINISTERS ? "foreign ministers’" : "defense ministers’";
    String title =
        "Japan-"
            + country.name()
            + (level == Level.LEADERS ? " Summit Meeting" : " Ministers’ Meeting");
    return Arbitraries.of(
        met("held a meeting with", "meeting"), // VRB-1
        met("held a meeting with", "meeting"),
        met("held a " + title + " with", title), // VRB-2
        met("held a " + rank + " meeting with", rank + " meeting"), // VRB-3
        met(
            "held his first face-to-face " + rank + " meeting with",
            "first face-to-face " + rank + " meeting"),
        met("had a meeting with", "meeting"), // VRB-12
        met("held talks with", "talks"),
        new Frame("met with", Optional.empty(), MeetingFormat.IN_PERSON, Optional.empty()), // VRB-7
        call("held a telephone talk with", "telephone talk"), // VRB-4
        call("held telephone talks with", "telephone talks"),
        call("had a telephone conversation with", "telephone conversation"),
        new Frame(
            "spoke over the phone with",
            Optional.empty(),
            MeetingFormat.TELEPHONE,
            Optional.empty()),
        new Frame(
            "held a video conference with",
            Optional.of("video conference"),
            MeetingFormat.VIDEO,
            Optional.empty()), // VRB-15
        new Frame(
            "received a courtesy call from",
            Optional.of("courtesy call"),
            MeetingFormat.IN_PERSON,
            Optional.of(MeetingKind.COURTESY_CALL)), // VRB-5
        new Frame(
            "paid a courtesy call on",
            Optional.of("courtesy call"),
            MeetingFormat.IN_PERSON,
            Optional.of(MeetingKind.COURTESY_CALL)), // VRB-6
        new Frame(
            "held a working lunch with",
            Optional.of("working lunch"),
            MeetingFormat.IN_PERSON,
            Optional.of(MeetingKind.WORKING_MEAL))); // VRB-11
  }

  private static Frame met(String words, String designation) {
    return new Frame(words, Optional.of(designation), MeetingFormat.IN_PERSON, Optional.empty());
  }

  private static Frame call(String words, String designation) {
    return new Frame(words, Optional.of(designation), MeetingFormat.TELEPHONE, Optional.empty());
  }

  static Arbitrary<Setting> settings(MeetingFormat format) {
    Setting nowhere = new Setting(", ", "", Optional.empty(), Optional.empty());
    if (format != MeetingFormat.IN_PERSON) {
      return Arbitraries.just(nowhere);
    }
    Optional<Venue> lima = venue("Lima, the Republic of Peru", "Lima", PERU);
    Optional<Occasion> apec =
        Optional.of(
            Occasion.builder()
                .printed(EXPANDED)
                .name("APEC Ministerial Meeting")
                .expansion("Asia-Pacific Economic Cooperation")
                .relation(OccasionRelation.ATTENDING)
                .build());
    Optional<Occasion> margins =
        Optional.of(
            Occasion.builder()
                .printed("the G20 Summit")
                .name("G20 Summit")
                .relation(OccasionRelation.ON_THE_MARGINS)
                .build());
    Optional<Venue> japan =
        Optional.of(Venue.builder().printed("Japan").country(MofaPeople.JAPAN).build());
    return Arbitraries.of(
        nowhere,
        new Setting(
            ", who is visiting Lima, the Republic of Peru, to attend " + EXPANDED + ", ",
            "",
            lima,
            apec), // OCC-1
        new Setting(
            ", who was visiting Lima, the Republic of Peru, ", "", lima, Optional.empty()), // OCC-2
        new Setting(
            ", who is visiting the Republic of Peru, ",
            "",
            Optional.of(Venue.builder().printed("the Republic of Peru").country(PERU).build()),
            Optional.empty()),
        new Setting(", ", ", who is visiting Japan", japan, Optional.empty()), // OCC-5
        new Setting(
            ", ",
            ", who was visiting Japan to attend the Ports Conference",
            japan,
            attending("the Ports Conference", "Ports Conference")),
        new Setting(", ", ", on the margins of the G20 Summit", Optional.empty(), margins), // OCC-6
        new Setting(
            ", ",
            " at the State Guest House",
            Optional.of(
                Venue.builder()
                    .printed("the State Guest House")
                    .place("the State Guest House")
                    .build()),
            Optional.empty()), // OCC-11
        new Setting(", ", " in Lima, Peru", lima, Optional.empty()));
  }

  private static Optional<Occasion> attending(String printed, String name) {
    return Optional.of(
        Occasion.builder()
            .printed(printed)
            .name(name)
            .relation(OccasionRelation.ATTENDING)
            .build());
  }

  private static Optional<Venue> venue(String printed, String place, Party country) {
    return Optional.of(Venue.builder().printed(printed).place(place).country(country).build());
  }
}
