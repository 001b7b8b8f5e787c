package org.openreadout.io.json;

import org.openreadout.model.Office;
import org.openreadout.model.OfficeStatus;
import org.openreadout.model.Participant;
import org.openreadout.model.Party;
import org.openreadout.model.PartyKind;
import org.openreadout.model.PersonName;
import org.openreadout.model.Rank;
import org.openreadout.model.Role;
import org.openreadout.model.Side;

/** Reads participants with their names and offices, and parties. */
final class PeopleReader {
  private final JsonIn in;

  PeopleReader(JsonIn in) {
    this.in = in;
  }

  Participant participant() {
    Participant.Builder p = Participant.builder();
    in.object(
        "a participant",
        name -> {
          switch (name) {
            case "id" -> p.id(in.text());
            case "name" -> p.name(name());
            case "honorifics" -> in.list(() -> p.addHonorific(in.text()));
            case "offices" -> in.list(() -> p.addOffice(office()));
            case "party" -> p.party(party());
            case "side" -> p.side(in.constant(Side.class));
            case "role" -> p.role(in.constant(Role.class));
            case "aliases" -> in.list(() -> p.addAlias(in.text()));
            case "span" -> p.span(in.span());
            default -> in.ignore();
          }
        });
    return in.build(p::build);
  }

  private PersonName name() {
    PersonName.Builder n = PersonName.builder();
    in.object(
        "a name",
        name -> {
          switch (name) {
            case "display" -> n.display(in.text());
            case "given" -> n.given(in.text());
            case "family" -> n.family(in.text());
            default -> in.ignore();
          }
        });
    return in.build(n::build);
  }

  private Office office() {
    Office.Builder o = Office.builder();
    in.object(
        "an office",
        name -> {
          switch (name) {
            case "title" -> o.title(in.text());
            case "rank" -> o.rank(in.constant(Rank.class));
            case "status" -> o.status(in.constant(OfficeStatus.class));
            default -> in.ignore();
          }
        });
    return in.build(o::build);
  }

  Party party() {
    Party.Builder p = Party.builder();
    in.object(
        "a party",
        name -> {
          switch (name) {
            case "name" -> p.name(in.text());
            case "printed" -> p.printed(in.text());
            case "kind" -> p.kind(in.constant(PartyKind.class));
            case "iso" -> p.iso(in.text());
            default -> in.ignore();
          }
        });
    return in.build(p::build);
  }
}
