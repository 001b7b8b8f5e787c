package org.openreadout.io.testing;

import static org.openreadout.io.testing.Values.maybe;
import static org.openreadout.io.testing.Values.span;
import static org.openreadout.io.testing.Values.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.openreadout.model.Office;
import org.openreadout.model.OfficeStatus;
import org.openreadout.model.Participant;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.model.PersonName;
import org.openreadout.model.Rank;
import org.openreadout.model.Role;
import org.openreadout.model.Side;

/** Generators of people, their offices and the parties that they stand for. */
public final class PeopleArbitraries {

  private PeopleArbitraries() {}

  /** Parties of every kind. */
  public static Arbitrary<Party> party() {
    return Builders.withBuilder(Party::builder)
        .use(text())
        .in(Party.Builder::name)
        .use(maybe(text()))
        .in((b, printed) -> b.printed(printed))
        .use(Arbitraries.of(PartyKind.class))
        .in(Party.Builder::kind)
        .use(maybe(Arbitraries.of("JP", "PE", "US", "XK")))
        .in((b, iso) -> b.iso(iso))
        .build(Party.Builder::build);
  }

  /** Names. */
  public static Arbitrary<PersonName> personName() {
    return Combinators.combine(text(), maybe(text()), maybe(text()))
        .as(
            (display, given, family) ->
                PersonName.builder().display(display).given(given).family(family).build());
  }

  /** Offices. */
  public static Arbitrary<Office> office() {
    return Combinators.combine(
            text(), Arbitraries.of(Rank.class), Arbitraries.of(OfficeStatus.class))
        .as(
            (title, rank, status) ->
                Office.builder().title(title).rank(rank).status(status).build());
  }

  /** Participants whose spans lie in a text. */
  public static Arbitrary<Participant> participant(int textLength) {
    return Builders.withBuilder(Participant::builder)
        .use(text().filter(id -> !id.isEmpty()))
        .in(Participant.Builder::id)
        .use(maybe(personName()))
        .in((b, name) -> b.name(name))
        .use(text().list().ofMaxSize(2))
        .in(Participant.Builder::addAllHonorifics)
        .use(office().list().ofMaxSize(2))
        .in(Participant.Builder::addAllOffices)
        .use(maybe(party()))
        .in((b, party) -> b.party(party))
        .use(Arbitraries.of(Side.class))
        .in(Participant.Builder::side)
        .use(Arbitraries.of(Role.class))
        .in(Participant.Builder::role)
        .use(text().list().ofMaxSize(2))
        .in(Participant.Builder::addAllAliases)
        .use(maybe(span(textLength)))
        .in((b, span) -> b.span(span))
        .build(Participant.Builder::build);
  }
}
