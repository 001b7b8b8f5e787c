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
import org.openreadout.model.Meeting;
import org.openreadout.model.Participant;
import org.openreadout.model.Readout;
import org.openreadout.model.Source;

/**
 * Generators of whole readouts, such as a document may tell them and such as none ever will. All
 * that must hold in a readout does: spans lie in the text, and whoever speaks takes part.
 */
public final class ModelArbitraries {

  private static final int SOME_LENGTH = 1_000_000;

  private ModelArbitraries() {}

  /** Sources with and without a text. */
  public static Arbitrary<Source> source() {
    return Combinators.combine(maybe(text()), maybe(text()), maybe(Values.date()))
        .as(
            (name, text, released) ->
                Source.builder().name(name).text(text).released(released).build());
  }

  /** Readouts. */
  public static Arbitrary<Readout> readout() {
    return maybe(source()).flatMap(ModelArbitraries::from);
  }

  private static Arbitrary<Readout> from(Optional<Source> source) {
    int length = source.flatMap(Source::text).map(String::length).orElse(SOME_LENGTH);
    return MeetingArbitraries.meeting(length)
        .list()
        .ofMaxSize(2)
        .flatMap(meetings -> telling(source, length, meetings));
  }

  private static Arbitrary<Readout> telling(
      Optional<Source> source, int length, List<Meeting> meetings) {
    BodyArbitraries body = new BodyArbitraries(length, ids(meetings));
    return Combinators.combine(
            head(length),
            body.line().list().ofMaxSize(2),
            body.paragraph().list().ofMaxSize(2),
            body.section(2).list().ofMaxSize(2),
            body.line().list().ofMaxSize(1),
            body.line().list().ofMaxSize(1),
            body.line().list().ofMaxSize(1))
        .as(
            (head, captions, lead, sections, notes, links, unread) ->
                head.withSource(source)
                    .withMeetings(meetings)
                    .withCaptions(captions)
                    .withLead(lead)
                    .withSections(sections)
                    .withNotes(notes)
                    .withLinks(links)
                    .withUnread(unread));
  }

  private static List<String> ids(List<Meeting> meetings) {
    return meetings.stream()
        .flatMap(meeting -> meeting.participants().stream())
        .map(Participant::id)
        .distinct()
        .toList();
  }

  private static Arbitrary<Readout> head(int length) {
    return Builders.withBuilder(Readout::builder)
        .use(Arbitraries.oneOf(Arbitraries.of("jp-mofa-en", "us-state-en", "en"), text()))
        .in(Readout.Builder::dialect)
        .use(Arbitraries.oneOf(Arbitraries.just("en"), text()))
        .in(Readout.Builder::language)
        .use(maybe(PeopleArbitraries.party()))
        .in((b, issuer) -> b.issuer(issuer))
        .use(maybe(text()))
        .in((b, series) -> b.series(series))
        .use(maybe(text()))
        .in((b, title) -> b.title(title))
        .use(maybe(Values.date()))
        .in((b, released) -> b.released(released))
        .use(maybe(text()))
        .in((b, attribution) -> b.attribution(attribution))
        .use(
            Arbitraries.maps(
                    Arbitraries.of("series", "title", "released", "attribution"), span(length))
                .ofMaxSize(4))
        .in((b, spans) -> b.putAllSpans(spans))
        .build(Readout.Builder::build);
  }
}
