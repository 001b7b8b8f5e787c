package org.openreadout.io.internal.grammar.ja.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingKind;
import org.openreadout.model.Occasion;
import org.openreadout.model.OccasionRelation;
import org.openreadout.model.Participant;
import org.openreadout.model.Party;
import org.openreadout.model.Readout;
import org.openreadout.model.Role;
import org.openreadout.model.Side;
import org.openreadout.model.Venue;

/** A lead in words: when, on what occasion and where who met whom. */
final class LeadWords {
  private static final String JAPAN = "JP";

  private final TimeWords times;
  private final PersonWords persons;
  private final Function<Party, String> countries;

  LeadWords(TimeWords times, PersonWords persons, Function<Party, String> countries) {
    this.times = times;
    this.persons = persons;
    this.countries = countries;
  }

  /** The lead of a meeting. */
  String lead(Meeting meeting, Readout readout) {
    LocalDate released = readout.released().orElse(null);
    StringBuilder out = new StringBuilder();
    if (!meeting.sessions().isEmpty()) {
      out.append(times.session(meeting.sessions().get(0), released));
    }
    meeting.occasion().ifPresent(occasion -> out.append(occasion(occasion)));
    Optional<Venue> venue = meeting.venue();
    out.append(venue.map(this::visited).orElse(""));
    out.append(people(meeting, Side.ISSUER)).append("は、");
    out.append(
        venue.filter(LeadWords::isBuilding).map(v -> v.place().orElse("") + "において、").orElse(""));
    out.append(venue.filter(LeadWords::isInJapan).isPresent() ? "訪日中の" : "");
    out.append(people(meeting, Side.COUNTERPART));
    String designation = meeting.designation().orElse("会談");
    out.append(
        meeting.kind() == MeetingKind.COURTESY_CALL
            ? "による" + designation + "を受けた"
            : "との間で" + designation + "を行った");
    out.append("ところ、概要は以下のとおりです。");
    String present =
        meeting.participants().stream()
            .filter(p -> p.role() == Role.ATTENDEE)
            .map(persons::full)
            .collect(Collectors.joining("及び"));
    return present.isEmpty() ? out.toString() : out + "なお、" + present + "も同席しました。";
  }

  private String people(Meeting meeting, Side side) {
    List<Participant> all =
        meeting.participants().stream()
            .filter(p -> p.role() == Role.PRINCIPAL && p.side() == side)
            .toList();
    return all.stream().map(persons::full).collect(Collectors.joining("及び"));
  }

  private static String occasion(Occasion occasion) {
    return occasion.relation() == OccasionRelation.ATTENDING
        ? occasion.name() + "に出席するため"
        : occasion.name() + "の機会に、";
  }

  private String visited(Venue venue) {
    if (isBuilding(venue) || isInJapan(venue)) {
      return "";
    }
    String country = venue.country().map(countries).orElse("");
    String place = venue.place().map(p -> country.isEmpty() ? p : "の" + p).orElse("");
    return country.isEmpty() && place.isEmpty() ? "" : country + place + "を訪問中の";
  }

  private static boolean isBuilding(Venue venue) {
    return venue.country().isEmpty() && venue.place().isPresent();
  }

  private static boolean isInJapan(Venue venue) {
    boolean japan = venue.country().flatMap(c -> c.iso()).filter(JAPAN::equals).isPresent();
    return japan && venue.place().isEmpty();
  }
}
