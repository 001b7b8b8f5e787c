package org.openreadout.io.internal.grammar.en.wording;

import static org.openreadout.io.internal.grammar.en.wording.Piece.ALSO_ATTENDED;
import static org.openreadout.io.internal.grammar.en.wording.Piece.AND;
import static org.openreadout.io.internal.grammar.en.wording.Piece.AS_FOLLOWS;
import static org.openreadout.io.internal.grammar.en.wording.Piece.ATTENDING;
import static org.openreadout.io.internal.grammar.en.wording.Piece.DURING;
import static org.openreadout.io.internal.grammar.en.wording.Piece.FOLLOWED_BY;
import static org.openreadout.io.internal.grammar.en.wording.Piece.FOR;
import static org.openreadout.io.internal.grammar.en.wording.Piece.IN;
import static org.openreadout.io.internal.grammar.en.wording.Piece.INITIATIVE;
import static org.openreadout.io.internal.grammar.en.wording.Piece.LASTING;
import static org.openreadout.io.internal.grammar.en.wording.Piece.MARGINS;
import static org.openreadout.io.internal.grammar.en.wording.Piece.MEETINGS;
import static org.openreadout.io.internal.grammar.en.wording.Piece.ON;
import static org.openreadout.io.internal.grammar.en.wording.Piece.OVERVIEW;
import static org.openreadout.io.internal.grammar.en.wording.Piece.SAME_DAY;
import static org.openreadout.io.internal.grammar.en.wording.Piece.SESSION;
import static org.openreadout.io.internal.grammar.en.wording.Piece.TO_ATTEND;
import static org.openreadout.io.internal.grammar.en.wording.Piece.VISITING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openreadout.io.internal.grammar.en.wording.LeadStyle.Trait;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingDuration;
import org.openreadout.model.Occasion;
import org.openreadout.model.OccasionRelation;
import org.openreadout.model.Participant;
import org.openreadout.model.Readout;
import org.openreadout.model.Role;
import org.openreadout.model.Session;
import org.openreadout.model.Side;
import org.openreadout.model.Venue;

/**
 * Writes the lead: who met whom, when and where, one sentence for each meeting, and what follows.
 */
final class LeadComposer {
  private final Vocabulary parts;
  private final Readout readout;
  private final LeadStyle style;

  LeadComposer(Vocabulary parts, Readout readout, LeadStyle style) {
    this.parts = parts;
    this.readout = readout;
    this.style = style;
  }

  /** The lead as one paragraph; empty where no meeting is told. */
  String compose() {
    List<String> sentences = new ArrayList<>();
    Optional<LocalDate> day = Optional.empty();
    for (Meeting meeting : readout.meetings()) {
      sentences.add(sentence(meeting, sentences.isEmpty(), day));
      day = meeting.start().flatMap(ClockReading::date);
      for (int i = 1; i < meeting.sessions().size(); i++) {
        sentences.add(further(meeting.sessions().get(i), day));
      }
      attendees(meeting).ifPresent(sentences::add);
    }
    if (!sentences.isEmpty() && !readout.sections().isEmpty()) {
      String noun =
          readout.meetings().size() > 1
              ? say(MEETINGS)
              : parts.frames().noun(readout.meetings().get(0));
      sentences.add(say(OVERVIEW) + " " + noun + " " + say(AS_FOLLOWS) + ".");
    }
    return String.join(" ", sentences);
  }

  private String sentence(Meeting meeting, boolean first, Optional<LocalDate> before) {
    Optional<Session> session = meeting.sessions().stream().findFirst();
    String when = session.map(s -> when(s, first ? Optional.empty() : before)).orElse("");
    List<Participant> hosts = principals(meeting, Side.ISSUER);
    List<Participant> others = new ArrayList<>(principals(meeting, Side.COUNTERPART));
    others.addAll(principals(meeting, Side.THIRD));
    boolean away = isAway(meeting);
    StringBuilder words = new StringBuilder(when);
    words.append(list(hosts, !first && !style.has(Trait.AGAIN)));
    String visit = hosts.isEmpty() || !first ? "" : visit(meeting, away);
    boolean apposition =
        (first || style.has(Trait.AGAIN))
            && !hosts.isEmpty()
            && parts.persons().isAppositive(hosts.get(hosts.size() - 1));
    words.append(visit.isEmpty() ? apposition ? ", " : " " : ", " + visit + ", ");
    words.append(parts.frames().of(meeting, !others.isEmpty()));
    if (!others.isEmpty()) {
      words.append(' ').append(list(others, false));
    }
    words.append(first ? around(meeting, away) : "");
    return upper(words.append('.').toString().strip());
  }

  /** "On November 8, commencing at 3:48 p.m. (local time) for approximately 35 minutes, ". */
  private String when(Session session, Optional<LocalDate> before) {
    Optional<LocalDate> date = session.start().flatMap(ClockReading::date);
    StringBuilder words = new StringBuilder();
    date.ifPresent(
        d ->
            words.append(
                before.equals(date) ? say(SAME_DAY) + ", " : say(ON) + " " + day(d) + ", "));
    String clock = parts.clocks().start(session);
    String length = session.duration().map(d -> say(FOR) + " " + length(d)).orElse("");
    words.append(clock).append(clock.isEmpty() || length.isEmpty() ? "" : " ").append(length);
    return words.append(clock.isEmpty() && length.isEmpty() ? "" : ", ").toString();
  }

  private String say(Piece piece) {
    return parts.style().say(piece);
  }

  private String length(MeetingDuration duration) {
    StringBuilder out = new StringBuilder();
    parts.durations().write(duration, out);
    return out.toString();
  }

  private String day(LocalDate date) {
    boolean year =
        style.has(Trait.YEAR)
            || readout
                .released()
                .map(r -> Math.abs(r.toEpochDay() - date.toEpochDay()) > 150)
                .orElse(true);
    return year ? parts.clocks().date(date) : parts.clocks().day(date);
  }

  private String further(Session session, Optional<LocalDate> day) {
    Optional<LocalDate> date = session.start().flatMap(ClockReading::date);
    String clock = parts.clocks().start(session);
    String on = date.isPresent() && !date.equals(day) ? " " + say(ON) + " " + day(date.get()) : "";
    String length =
        session
            .duration()
            .map(d -> " " + say(clock.isEmpty() ? LASTING : FOR) + " " + length(d))
            .orElse("");
    String name = session.designation().orElse(say(SESSION));
    return say(FOLLOWED_BY) + " " + name + (clock.isEmpty() ? "" : " " + clock) + on + length + ".";
  }

  private Optional<String> attendeesOf(List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(upper(enumerate(names)) + ", " + say(ALSO_ATTENDED) + ".");
  }

  private Optional<String> attendees(Meeting meeting) {
    List<String> names = new ArrayList<>();
    for (Participant person : meeting.participants()) {
      if (person.role() == Role.ATTENDEE) {
        names.add(parts.persons().full(person, country(person)));
      }
    }
    return attendeesOf(names);
  }

  private static List<Participant> principals(Meeting meeting, Side side) {
    return meeting.participants().stream()
        .filter(p -> p.side() == side && p.role() == Role.PRINCIPAL)
        .toList();
  }

  private boolean country(Participant person) {
    return person.side() == Side.ISSUER ? style.has(Trait.HOST) : style.has(Trait.COUNTRY);
  }

  private String list(List<Participant> people, boolean brief) {
    return enumerate(
        people.stream()
            .map(p -> brief ? parts.persons().brief(p) : parts.persons().full(p, country(p)))
            .toList());
  }

  /** "A, and B", "A, B, and C": with a comma, since titles have their own. */
  private String enumerate(List<String> names) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      words
          .append(i == 0 ? "" : i == names.size() - 1 ? ", " + say(AND) + " " : ", ")
          .append(names.get(i));
    }
    return words.toString();
  }

  /** Whether the host is the one who travelled. */
  private boolean isAway(Meeting meeting) {
    Optional<String> country = meeting.venue().flatMap(Venue::country).map(c -> c.name());
    return country.isPresent() && !country.equals(readout.issuer().map(i -> i.name()));
  }

  /**
   * "who is visiting Da Nang, the Socialist Republic of Viet Nam, to attend the APEC … Meeting".
   */
  private String visit(Meeting meeting, boolean away) {
    Optional<Occasion> event =
        meeting.occasion().filter(o -> o.relation() == OccasionRelation.ATTENDING);
    if (away) {
      String place = meeting.venue().map(parts.places()::venue).orElse("");
      return say(VISITING)
          + " "
          + place
          + event.map(e -> ", " + say(TO_ATTEND) + " " + parts.places().occasion(e)).orElse("");
    }
    boolean elsewhere = meeting.venue().isPresent() && visitsIssuer(meeting.venue().get());
    return elsewhere
        ? ""
        : event.map(e -> say(ATTENDING) + " " + parts.places().occasion(e)).orElse("");
  }

  private static boolean visitsIssuer(Venue venue) {
    return venue.country().isPresent() && venue.place().isEmpty();
  }

  /**
   * What stands behind the counterpart: the counterpart's visit, the margins of an event, the
   * place, who asked for it.
   */
  private String around(Meeting meeting, boolean away) {
    StringBuilder words = new StringBuilder();
    Optional<Occasion> event = meeting.occasion();
    boolean guest = !away && meeting.venue().filter(LeadComposer::visitsIssuer).isPresent();
    if (guest) {
      words
          .append(", ")
          .append(say(VISITING))
          .append(' ')
          .append(meeting.venue().map(parts.places()::venue).orElse(""));
      event
          .filter(e -> e.relation() == OccasionRelation.ATTENDING)
          .ifPresent(
              e ->
                  words
                      .append(' ')
                      .append(say(TO_ATTEND))
                      .append(' ')
                      .append(parts.places().occasion(e)));
    }
    event
        .filter(e -> e.relation() == OccasionRelation.ON_THE_MARGINS)
        .ifPresent(
            e ->
                words
                    .append(", ")
                    .append(say(MARGINS))
                    .append(' ')
                    .append(parts.places().occasion(e)));
    event
        .filter(e -> e.relation() == OccasionRelation.VISITING)
        .ifPresent(
            e ->
                words
                    .append(", ")
                    .append(say(DURING))
                    .append(' ')
                    .append(parts.places().occasion(e)));
    if (!away && !guest) {
      meeting
          .venue()
          .ifPresent(
              v ->
                  words
                      .append(event.isPresent() ? "" : ",")
                      .append(' ')
                      .append(say(style.has(Trait.AT) ? Piece.AT : IN))
                      .append(' ')
                      .append(parts.places().venue(v)));
    }
    boolean asked =
        meeting.initiator().isPresent()
            && principals(meeting, Side.COUNTERPART).stream()
                .anyMatch(p -> p.id().equals(meeting.initiator().get()));
    return words.append(asked ? ", " + say(INITIATIVE) : "").toString();
  }

  static String upper(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + words.substring(words.offsetByCodePoints(0, 1));
  }
}
