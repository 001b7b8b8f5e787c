package org.openreadout.io.internal.grammar.en.wording;

import static org.openreadout.io.internal.grammar.en.wording.Piece.AND;
import static org.openreadout.io.internal.grammar.en.wording.Piece.EACH_OTHER;
import static org.openreadout.io.internal.grammar.en.wording.Piece.IT;
import static org.openreadout.io.internal.grammar.en.wording.Piece.LEADERS;
import static org.openreadout.io.internal.grammar.en.wording.Piece.MINISTERS;
import static org.openreadout.io.internal.grammar.en.wording.Piece.PARTICIPANTS;
import static org.openreadout.io.internal.grammar.en.wording.Piece.SIDES;
import static org.openreadout.io.internal.grammar.en.wording.Piece.THE;

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

  private final StyleWords style;
  private final PersonWords persons;
  private final IntFunction<String> numbers;
  private final Readout readout;
  private final List<Participant> principals;

  SpeakerWords(
      StyleWords style, PersonWords persons, IntFunction<String> numbers, Readout readout) {
    this.style = style;
    this.numbers = numbers;
    this.persons = persons;
    this.readout = readout;
    principals = readout.participants().stream().filter(p -> p.role() == Role.PRINCIPAL).toList();
  }

  /** Who makes a statement, in small letters; "it" where nobody is named. */
  String of(Statement statement, Naming naming) {
    List<Speaker> speakers = statement.speakers();
    if (speakers.isEmpty()) {
      return style.say(IT);
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

  private String enumerate(List<String> names) {
    if (names.size() < 3) {
      return String.join(" " + style.say(AND) + " ", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + ", "
        + style.say(AND)
        + " "
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
      return style.say(THE) + " " + numbers.apply(2) + " " + style.say(SIDES);
    }
    Piece noun = leaders ? LEADERS : ministers ? MINISTERS : count == 2 ? SIDES : PARTICIPANTS;
    String number = count <= MOST_COUNTED && noun != PARTICIPANTS ? numbers.apply(count) + " " : "";
    return style.say(THE) + " " + number + style.say(noun);
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
    return others.isEmpty() ? style.say(EACH_OTHER) : enumerate(others);
  }

  /** The only one who speaks in a statement. */
  Optional<Speaker> single(Statement statement) {
    return statement.speakers().size() == 1
        ? Optional.of(statement.speakers().get(0))
        : Optional.empty();
  }
}
