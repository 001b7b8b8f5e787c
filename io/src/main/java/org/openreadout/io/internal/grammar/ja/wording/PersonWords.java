package org.openreadout.io.internal.grammar.ja.wording;

import java.util.List;
import java.util.Optional;
import org.openreadout.io.internal.grammar.ja.Word;
import org.openreadout.io.internal.grammar.ja.people.Countries;
import org.openreadout.io.internal.grammar.ja.people.Offices;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.io.internal.words.UnspacedTokenizer;
import org.openreadout.model.Office;
import org.openreadout.model.Participant;
import org.openreadout.model.ParticipantSpeaker;
import org.openreadout.model.PartySpeaker;
import org.openreadout.model.PersonName;
import org.openreadout.model.Readout;
import org.openreadout.model.Role;
import org.openreadout.model.Side;
import org.openreadout.model.Speaker;
import org.openreadout.model.Statement;

/** Persons in words: in full where they are introduced, in short where they speak. */
final class PersonWords {
  private final Countries countries;
  private final Offices offices;
  private final UnspacedTokenizer tokenizer;

  PersonWords(Countries countries, Offices offices, UnspacedTokenizer tokenizer) {
    this.countries = countries;
    this.offices = offices;
    this.tokenizer = tokenizer;
  }

  /** "パブロ・ベントゥーラ・ウルグアイ外務大臣", "オマル・ディアロ駐日セネガル大使", "槙原遥外務大臣". */
  String full(Participant person) {
    String name = person.name().map(PersonName::display).orElse("");
    String title = person.offices().stream().findFirst().map(Office::title).orElse("");
    String country =
        person.side() == Side.ISSUER ? "" : person.party().map(countries::name).orElse("");
    Tokens words = tokenizer.tokenize(title);
    for (int i = 0; i < words.size() && !country.isEmpty(); i++) {
      if (words.is(i, Word.IN_JAPAN)) {
        return name + title.substring(0, words.end(i)) + country + title.substring(words.end(i));
      }
    }
    boolean dot =
        !name.isEmpty()
            && !country.isEmpty()
            && UnspacedTokenizer.isKatakana(name.charAt(name.length() - 1));
    return name + (dot ? "・" : "") + country + title;
  }

  /** "槙原大臣". */
  private String shortForm(Participant person) {
    String title = person.offices().stream().findFirst().map(Office::title).orElse("");
    String office = title.isEmpty() ? "" : offices.shortForm(tokenizer.tokenize(title));
    Optional<PersonName> name = person.name();
    return name.isEmpty() ? title : name.get().family().orElse(name.get().display()) + office;
  }

  /** Who makes a statement, with the particle behind; empty where nobody is named. */
  String speaker(Statement statement, Readout readout) {
    String particle = statement.cue().indexOf('が') > 0 ? "から、" : "は、"; // "…から、発言がありました"

    List<Speaker> speakers = statement.speakers();
    if (speakers.isEmpty()) {
      return "";
    }
    List<String> principals =
        readout.participants().stream()
            .filter(p -> p.role() == Role.PRINCIPAL)
            .map(Participant::id)
            .toList();
    List<String> ids =
        speakers.stream()
            .filter(ParticipantSpeaker.class::isInstance)
            .map(s -> ((ParticipantSpeaker) s).participant())
            .toList();
    if (statement.joint() && ids.equals(principals)) {
      return "双方は、";
    }
    StringBuilder out = new StringBuilder();
    for (Speaker speaker : speakers) {
      out.append(out.isEmpty() ? "" : "及び");
      if (speaker instanceof PartySpeaker party) {
        out.append(countries.name(party.party())).append("側");
      } else if (speaker instanceof ParticipantSpeaker person) {
        readout.find(person.participant()).map(this::shortForm).ifPresent(out::append);
      }
    }
    return out.append(particle).toString();
  }
}
