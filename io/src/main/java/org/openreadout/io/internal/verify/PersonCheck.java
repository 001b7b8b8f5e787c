package org.openreadout.io.internal.verify;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openreadout.model.Office;
import org.openreadout.model.Participant;
import org.openreadout.model.Party;
import org.openreadout.model.Readout;
import org.openreadout.model.Side;
import org.openreadout.source.Span;

/**
 * Checks the participants: name, honorifics, offices, short forms, party and side of each, apart
 * from those of the others.
 */
final class PersonCheck {
  /** The longest span of a person, offices and honorifics included. */
  private static final int LONGEST = 2_000;

  private final Evidence evidence;
  private final PartyCheck parties;
  private final People people;
  private final PersonPlaces places;
  private final NameCheck names;
  private final Optional<String> issuer;

  PersonCheck(Evidence evidence, Readout readout, PartyCheck parties, People people) {
    this.evidence = evidence;
    this.parties = parties;
    this.people = people;
    places = new PersonPlaces(evidence, people);
    names = new NameCheck(evidence, places);
    issuer = readout.issuer().map(party -> evidence.parties.tableName(party.name()));
  }

  void check(JsonPath path, Participant person) {
    Optional<Span> span = person.span().filter(s -> isUsable(path.at("span"), person, s));
    person.name().ifPresent(name -> names.check(path.at("name"), name, person, span));
    for (int i = 0; i < person.honorifics().size(); i++) {
      own(path.at("honorifics", i), person.honorifics().get(i), person, span);
    }
    for (int i = 0; i < person.offices().size(); i++) {
      office(path.at("offices", i), person.offices().get(i), person, span);
    }
    for (int i = 0; i < person.aliases().size(); i++) {
      alias(path.at("aliases", i), person.aliases().get(i), person);
    }
    person.party().ifPresent(party -> party(path, party, person, span));
  }

  /** Checks a person's span; whether it is one that values may be looked up in. */
  private boolean isUsable(JsonPath path, Participant person, Span span) {
    if (!evidence.isInside(path, span)) {
      return false;
    }
    if (span.length() > LONGEST) {
      evidence.remarks.notInText(span, path, "is too long to tell of one person");
      return false;
    }
    Optional<String> fault =
        isShared(person, span) && evidence.isTight(span)
            ? Optional.empty()
            : places.fault(person, span);
    fault.ifPresent(f -> evidence.remarks.notInText(span, path, f));
    return true;
  }

  /**
   * Whether a span tells of several persons, whose office is printed in the plural: "the Foreign
   * Ministers of A and B".
   */
  private boolean isShared(Participant person, Span span) {
    return person.name().isEmpty()
        && person.offices().stream().noneMatch(o -> evidence.index.has(o.title(), span))
        && person.offices().stream().anyMatch(o -> hasPlural(o.title()));
  }

  /**
   * Whether a title is printed in the plural: "Ministers of Foreign Affairs", "Foreign Ministers".
   */
  private boolean hasPlural(String title) {
    return plurals(title).anyMatch(evidence.index::has);
  }

  /** "Presidents A of X and | B of Y": a title in the plural near one of those who bear it. */
  private boolean hasPluralNear(String title, Participant person) {
    return plurals(title).anyMatch(p -> evidence.index.has(p) && places.isNear(p, person));
  }

  private Stream<String> plurals(String title) {
    return evidence.language.clues().offices().plurals(title).stream();
  }

  private void office(JsonPath path, Office office, Participant person, Optional<Span> span) {
    boolean plural =
        span.isPresent()
            ? isShared(person, span.get())
            : !evidence.index.has(office.title()) && hasPlural(office.title());
    boolean shared =
        span.isPresent()
            && !evidence.index.has(office.title(), span.get())
            && hasPluralNear(office.title(), person);
    if (!plural && !shared) {
      own(path.at("title"), office.title(), person, span);
    }
    if (evidence.language.clues().offices().isCutOff(office.title())) {
      evidence.remarks.notInText(
          place(span),
          path.at("title"),
          Remarks.quote(office.title()) + " is only a part of a title");
    }
    String around = span.map(s -> s.in(evidence.index.text())).orElse("");
    if (!evidence.language.clues().offices().tellStatus(office, around)) {
      evidence.remarks.notInText(
          place(span),
          path.at("status"),
          office.status() + " is not how the text tells the office");
    }
  }

  /** A value that stands within the person's span, or else near the name. */
  private void own(JsonPath path, String value, Participant person, Optional<Span> span) {
    boolean own = span.isPresent() && evidence.index.has(value, span.get());
    if (!own && evidence.occurs(path, value, evidence.whole) && !places.isNear(value, person)) {
      evidence.remarks.notInText(
          place(span), path, Remarks.quote(value) + " is in the text, but not with this person");
    }
  }

  private void alias(JsonPath path, String alias, Participant participant) {
    List<String> words = Words.of(alias);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    Person person = people.get(participant.id());
    if (evidence.occurs(path, alias, evidence.whole)
        && !person.isToldBy(last)
        && people.isNameOfAnother(last, person)) {
      evidence.remarks.notInText(
          place(participant.span()),
          path,
          Remarks.quote(alias) + " is the name of another participant");
    }
  }

  private void party(JsonPath path, Party party, Participant person, Optional<Span> span) {
    parties.check(path.at("party"), party, evidence.whole);
    String name = evidence.parties.tableName(party.name());
    if (issuer.isPresent()
        && person.side() != Side.THIRD
        && issuer.get().equals(name) != (person.side() == Side.ISSUER)) {
      evidence.remarks.notInText(
          place(span),
          path.at("side"),
          person.side()
              + " does not fit "
              + Remarks.quote(party.name())
              + " where the issuer is "
              + Remarks.quote(issuer.get()));
    }
    List<String> told =
        span.filter(s -> !isShared(person, s))
            .map(s -> parties.owners(s, people.get(person.id())))
            .orElse(List.of());
    if (!told.isEmpty() && !told.contains(name) && !parties.isNamed(party.name(), span.get())) {
      evidence.remarks.notInText(
          span.get(),
          path.at("party").at("name"),
          Remarks.quote(party.name())
              + " is not the party that the text tells: "
              + Remarks.quote(told.get(0)));
    }
  }

  private Span place(Optional<Span> span) {
    return span.filter(evidence::reaches).orElse(Evidence.NOWHERE);
  }
}
