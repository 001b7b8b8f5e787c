package org.openreadout.io.testing;

import static org.openreadout.io.testing.Values.maybe;
import static org.openreadout.io.testing.Values.span;
import static org.openreadout.io.testing.Values.text;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.openreadout.model.ClockHedge;
import org.openreadout.model.ClockReading;
import org.openreadout.model.DurationHedge;
import org.openreadout.model.Meeting;
import org.openreadout.model.MeetingDuration;
import org.openreadout.model.MeetingFormat;
import org.openreadout.model.MeetingKind;
import org.openreadout.model.Occasion;
import org.openreadout.model.OccasionRelation;
import org.openreadout.model.Participant;
import org.openreadout.model.Session;
import org.openreadout.model.Venue;

/** Generators of meetings and what is told of their time and place. */
public final class MeetingArbitraries {

  private MeetingArbitraries() {}

  /** Readings of a clock. */
  public static Arbitrary<ClockReading> clockReading(int textLength) {
    return Builders.withBuilder(ClockReading::builder)
        .use(maybe(Values.date()))
        .in((b, date) -> b.date(date))
        .use(maybe(Values.time()))
        .in((b, time) -> b.time(time))
        .use(maybe(text()))
        .in((b, zone) -> b.zone(zone))
        .use(maybe(Arbitraries.of(ClockHedge.class)))
        .in((b, hedge) -> b.hedge(hedge))
        .use(maybe(text()))
        .in((b, printed) -> b.printed(printed))
        .use(maybe(span(textLength)))
        .in((b, span) -> b.span(span))
        .build(ClockReading.Builder::build);
  }

  /** Durations of meetings. */
  public static Arbitrary<MeetingDuration> meetingDuration(int textLength) {
    return Combinators.combine(
            Values.duration(),
            Arbitraries.of(DurationHedge.class),
            maybe(text()),
            maybe(span(textLength)))
        .as(
            (value, hedge, printed, span) ->
                MeetingDuration.builder()
                    .value(value)
                    .hedge(hedge)
                    .printed(printed)
                    .span(span)
                    .build());
  }

  /** Sessions. */
  public static Arbitrary<Session> session(int textLength) {
    return Builders.withBuilder(Session::builder)
        .use(maybe(text()))
        .in((b, designation) -> b.designation(designation))
        .use(maybe(clockReading(textLength)))
        .in((b, start) -> b.start(start))
        .use(maybe(clockReading(textLength)))
        .in((b, other) -> b.otherClock(other))
        .use(maybe(clockReading(textLength)))
        .in((b, end) -> b.end(end))
        .use(maybe(meetingDuration(textLength)))
        .in((b, duration) -> b.duration(duration))
        .build(Session.Builder::build);
  }

  /** Venues. */
  public static Arbitrary<Venue> venue(int textLength) {
    return Combinators.combine(
            text(), maybe(text()), maybe(PeopleArbitraries.party()), maybe(span(textLength)))
        .as(
            (printed, place, country, span) ->
                Venue.builder().printed(printed).place(place).country(country).span(span).build());
  }

  /** Occasions. */
  public static Arbitrary<Occasion> occasion(int textLength) {
    return Combinators.combine(
            text(),
            text(),
            maybe(text()),
            Arbitraries.of(OccasionRelation.class),
            maybe(span(textLength)))
        .as(
            (printed, name, expansion, relation, span) ->
                Occasion.builder()
                    .printed(printed)
                    .name(name)
                    .expansion(expansion)
                    .relation(relation)
                    .span(span)
                    .build());
  }

  /** Meetings; the first participant of some is their initiator. */
  public static Arbitrary<Meeting> meeting(int textLength) {
    return Combinators.combine(without(textLength), people(textLength), Arbitraries.of(true, false))
        .as(
            (meeting, people, initiated) ->
                meeting
                    .withParticipants(people)
                    .withInitiator(
                        initiated && !people.isEmpty()
                            ? Optional.of(people.get(0).id())
                            : Optional.empty()));
  }

  private static Arbitrary<List<Participant>> people(int textLength) {
    return PeopleArbitraries.participant(textLength)
        .list()
        .ofMaxSize(3)
        .uniqueElements(Participant::id);
  }

  private static Arbitrary<Meeting> without(int textLength) {
    return Builders.withBuilder(Meeting::builder)
        .use(Arbitraries.of(MeetingKind.class))
        .in(Meeting.Builder::kind)
        .use(maybe(text()))
        .in((b, designation) -> b.designation(designation))
        .use(maybe(Arbitraries.of(MeetingFormat.class)))
        .in((b, format) -> b.format(format))
        .use(maybe(span(textLength)))
        .in((b, span) -> b.span(span))
        .use(session(textLength).list().ofMaxSize(2))
        .in(Meeting.Builder::addAllSessions)
        .use(maybe(venue(textLength)))
        .in((b, venue) -> b.venue(venue))
        .use(maybe(occasion(textLength)))
        .in((b, occasion) -> b.occasion(occasion))
        .build(Meeting.Builder::build);
  }
}
