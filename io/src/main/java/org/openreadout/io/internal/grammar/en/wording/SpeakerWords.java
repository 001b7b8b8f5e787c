package org.openreadout.io.internal.grammar.en.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.openreadout.model.Participant;
import org.openreadout.model.ParticipantSpeaker;
import org.openreadout.model.Party;
import org.openreadout.model.PartySpeaker;
import org.openreadout.model.Rank;
import org.openreadout.model.Readout;
import org.openreadout.model.Role;
import org.openreadout.model.Speaker;
import org.openreadout.model.Statement;

/**
 * Names those who speak: "Minister Kono", "the two ministers", "Minister Kono and Minister Luna",
 * "Peru".
 */
final class SpeakerWords {
  /** How a person is named. */
  enum Naming {
    /** By the readout's own short form, and all principals as "the two ministers". */
    BRIEF,
    /** By office and family name. */
    MADE,
    /** As {@link #BRIEF}, but each person by name. */
    EACH,
    /** By the full name with its style. */
    FULL
  }

  private static final int MOST_COUNTED = 7;

  private final PersonWords persons;
  private final IntFunction<String> numbers;
  private final Readout readout;
  private final List<Participant> principals;

  SpeakerWords(PersonWords persons, IntFunction<String> numbers, Readout readout) {
    this.numbers = numbers;
    this.persons = persons;
    this.readout = readout;
    principals = readout.participants().stream().filter(p -> p.role() == Role.PRINCIPAL).toList();
  }

  /** Who makes a statement, in small letters; "it" where nobody is named. */
  String of(Statement statement, Naming naming) {
    List<Speaker> speakers = statement.speakers();
    if (speakers.isEmpty()) {
      return "it";
    }
    if (naming != Naming.EACH
        && naming != Naming.FULL
        && statement.joint()
        && isEverybody(speakers)) {
      return together();
    }
    List<String> names = new ArrayList<>();
    for (Speaker speaker : speakers) {
      if (speaker instanceof ParticipantSpeaker person) {
        names.add(
            readout
                .find(person.participant())
                .map(p -> name(p, naming))
                .orElse(person.participant()));
      } else if (speaker instanceof PartySpeaker party) {
        names.add(persons.withArticle(party.party()));
      }
    }
    return enumerate(names);
  }

  private String name(Participant person, Naming naming) {
    return switch (naming) {
      case BRIEF, EACH -> persons.brief(person);
      case MADE -> persons.made(person);
      case FULL ->
          person
              .name()
              .map(n -> persons.styled(person, n))
              .orElseGet(() -> persons.full(person, true));
    };
  }

  private static String enumerate(List<String> names) {
    if (names.size() < 3) {
      return String.join(" and ", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + ", and "
        + names.get(names.size() - 1);
  }

  private boolean isEverybody(List<Speaker> speakers) {
    return principals.size() > 1
        && speakers.equals(principals.stream().map(p -> Speaker.participant(p.id())).toList());
  }

  /**
   * "the two ministers", "the two leaders", "the two sides", "the three ministers", "the
   * participants".
   */
  private String together() {
    Set<String> parties = new HashSet<>();
    principals.forEach(p -> parties.add(p.party().map(Party::name).orElse(p.side().name())));
    boolean leaders =
        principals.stream().allMatch(p -> has(p, Rank.HEAD_OF_STATE, Rank.HEAD_OF_GOVERNMENT));
    boolean ministers =
        principals.stream().allMatch(p -> has(p, Rank.FOREIGN_MINISTER, Rank.MINISTER));
    int count = principals.size();
    if (count > 2 && parties.size() == 2) {
      return "the two sides";
    }
    String noun =
        leaders ? "leaders" : ministers ? "ministers" : count == 2 ? "sides" : "participants";
    return count <= MOST_COUNTED && !noun.equals("participants")
        ? "the " + numbers.apply(count) + " " + noun
        : "the " + noun;
  }

  private static boolean has(Participant person, Rank... ranks) {
    return person.offices().stream().anyMatch(o -> List.of(ranks).contains(o.rank()));
  }

  /** Whom a statement of one side is addressed to: the other principals. */
  String addressee(Statement statement, Naming naming) {
    List<String> others = new ArrayList<>();
    for (Participant person : principals) {
      if (!statement.speakers().contains(Speaker.participant(person.id()))) {
        others.add(name(person, naming == Naming.EACH ? Naming.BRIEF : naming));
      }
    }
    return others.isEmpty() ? "each other" : enumerate(others);
  }

  /** The only one who speaks in a statement. */
  Optional<Speaker> single(Statement statement) {
    return statement.speakers().size() == 1
        ? Optional.of(statement.speakers().get(0))
        : Optional.empty();
  }
}
