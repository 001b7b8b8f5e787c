package org.openreadout.io.internal.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.people.PartyTable;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.source.Span;

/**
 * Checks countries and organisations: the text names them in some form, and their codes are their
 * own.
 */
final class PartyCheck {
  private final Evidence evidence;
  private final @Nullable String
      publisher; // told by the dialect: a text need not name who publishes it

  PartyCheck(Evidence evidence, @Nullable String publisher) {
    this.evidence = evidence;
    this.publisher = publisher;
  }

  /** Checks a party that a part of the text names. */
  void check(JsonPath path, Party party, Span within) {
    Party known = evidence.parties.named(party.name());
    if (!isNamed(party.name(), within)) {
      evidence.remarks.notInText(
          within.equals(evidence.whole) ? Evidence.NOWHERE : within,
          path.at("name"),
          Remarks.quote(party.name()) + " is not named in the text");
    }
    party.printed().ifPresent(printed -> printed(path.at("printed"), printed, known, within));
    if (known != null) {
      code(path, party, known);
    }
  }

  /** Whether the text, or its dialect, names a party in any form. */
  boolean isNamed(String name, Span within) {
    Party known = evidence.parties.named(name);
    return known == null
        ? evidence.isWhole(name, within)
        : (within.equals(evidence.whole) && known.name().equals(publisher))
            || evidence.parties.has(known, within)
            || evidence.index.has(name, within);
  }

  private void printed(JsonPath path, String printed, @Nullable Party known, Span within) {
    if (evidence.occurs(path, printed, within)) {
      Party told = evidence.parties.named(printed);
      if (told != null && known != null && !told.name().equals(known.name())) {
        evidence.remarks.notInText(
            within, path, Remarks.quote(printed) + " is another party, " + told.name());
      }
    }
  }

  private void code(JsonPath path, Party party, Party known) {
    if (party.kind() != known.kind()) {
      evidence.remarks.notInText(
          Evidence.NOWHERE, path.at("kind"), known.name() + " is of kind " + known.kind());
    }
    if (party.iso().isPresent() && !party.iso().equals(known.iso())) {
      evidence.remarks.notInText(
          Evidence.NOWHERE,
          path.at("iso"),
          party.iso().get() + " is not the code of " + known.name());
    }
  }

  /**
   * The parties that the words of an office tell at their edges: "Ukrainian Foreign Minister",
   * "Minister of Peru".
   */
  List<String> owners(Span office, Person person) {
    List<String> owners = new ArrayList<>();
    Tokens tokens = evidence.tokens;
    int from = tokens.at(office.start());
    for (PartyTable.Match owner :
        evidence.language.clues().offices().owners(tokens, from, tokens.at(office.end()))) {
      if (owner.from() > from + 1 || !person.hasName(tokens.text(from))) {
        owners.add(owner.party().name());
      }
    }
    return owners;
  }
}
