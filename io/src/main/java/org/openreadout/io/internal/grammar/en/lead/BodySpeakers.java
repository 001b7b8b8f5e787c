package org.openreadout.io.internal.grammar.en.lead;

import static org.openreadout.io.internal.grammar.en.Word.AND;
import static org.openreadout.io.internal.grammar.en.Word.SPEAKER_OPENER;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.en.people.CountryHeading;
import org.openreadout.io.internal.meeting.MeetingDraft;
import org.openreadout.io.internal.meeting.PersonRef;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.meeting.Trait;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.Node;
import org.openreadout.io.internal.people.ComparedName;
import org.openreadout.io.internal.people.KnownNames;
import org.openreadout.io.internal.people.PersonMention;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Party;
import org.openreadout.model.Role;

/**
 * Those who speak in the body took part, also where the lead doesn't tell them: "Minister of
 * Foreign Affairs Efraín Ruiz stated that …". A section about one country tells whose people speak
 * in it.
 */
final class BodySpeakers {
  /** How far behind the start of a sentence a comma may stand that ends its opener. */
  private static final int OPENER = 24;

  /** Somebody who speaks, and in which countries' sections. */
  private static final class Speaker {
    final PersonMention first;
    final ComparedName name;
    final boolean known;
    PersonMention fullest;
    @Nullable Party section;
    boolean several;
    boolean presented;

    Speaker(PersonMention first, ComparedName name, boolean known) {
      this.first = first;
      fullest = first;
      this.name = name;
      this.known = known;
    }

    /** Takes a fuller presentation: the first, or the first with a country or body. */
    void presented(PersonMention fuller) {
      if (fuller.name() == null || !ComparedName.of(fuller.name().name()).isFuller(name)) {
        return;
      }
      if (!presented || (fuller.party() != null && fullest.party() == null)) {
        fullest = fuller;
        presented = true;
      }
    }
  }

  private final Lead lead;
  private final Tokens tokens;
  private final Release release;
  private final CountryHeading countries;
  private final List<Speaker> speakers = new ArrayList<>();
  private final KnownNames names = new KnownNames(); // of the speakers
  private final KnownNames own = new KnownNames();
  private final KnownNames others = new KnownNames();
  private final KnownNames ofParties = new KnownNames(); // those whose party is told
  private final BitSet silent = new BitSet(); // tokens where persons start who don't speak
  private boolean host; // whether one of the publisher's own is known

  private BodySpeakers(Lead lead, Release release) {
    this.lead = lead;
    this.release = release;
    tokens = lead.tokens;
    countries = new CountryHeading(lead.grammar.parties);
  }

  /**
   * Adds those who speak in a body to the first meeting.
   *
   * @param subjects persons whom the headline tells on the publisher's side
   */
  static void read(Lead lead, Release release, List<PersonMention> subjects) {
    BodySpeakers reading = new BodySpeakers(lead, release);
    subjects.forEach(person -> reading.know(person, true));
    lead.meetings.forEach(
        m -> m.persons.forEach(ref -> reading.know(ref.mention(), ref.beforeVerb())));
    release.page().sections.forEach(node -> reading.section(node, null));
    reading.add();
  }

  private void know(PersonMention person, boolean subject) {
    if (person.name() != null) {
      ComparedName name = ComparedName.of(person.name().name());
      host |= subject;
      (subject ? own : person.party() == null ? others : ofParties).add(name);
    }
  }

  private void section(Node node, @Nullable Party around) {
    Party country = around;
    Block heading = node.heading();
    if (heading != null) {
      Party issuer = release.issuer();
      Party named =
          countries.read(
              tokens,
              tokens.at(heading.start()),
              tokens.at(heading.end()),
              issuer == null ? null : issuer.name());
      country = named == null ? around : named;
    }
    for (Block paragraph : node.paragraphs()) {
      sentences(tokens.at(paragraph.start()), tokens.at(paragraph.end()), country);
    }
    for (Node child : node.children()) {
      section(child, country);
    }
  }

  private void sentences(int from, int to, @Nullable Party country) {
    int start = from;
    for (int k = from; k < to; ) {
      start = k > from && tokens.isMark(k - 1, '.') ? k : start;
      boolean subject =
          k == start
              || (tokens.isMark(k - 1, ',') && k - start <= OPENER)
              || tokens.is(k - 1, SPEAKER_OPENER);
      k = subject ? Math.max(k + 1, speaker(k, to, country)) : k + 1;
    }
  }

  /** Notes who speaks at a token, and whoever is joined to him or her; the token behind. */
  private int speaker(int k, int to, @Nullable Party country) {
    List<PersonMention> joined = new ArrayList<>(0);
    for (int at = k; at >= 0 && !silent.get(at); ) {
      PersonMention person = mayBegin(at) ? lead.grammar.people.read(tokens, at, to) : null;
      if (person == null || person.name() == null || tokens.isPossessive(person.next())) {
        break;
      }
      joined.add(person);
      at = tokens.is(person.next(), AND) ? person.next() + 1 : -1;
    }
    int behind = k;
    for (int i = joined.size() - 1; i >= 0; i--) {
      PersonMention person = joined.get(i);
      if (behind > k) {
        note(person, country);
      } else if (lead.grammar.statements.isPastReport(tokens, person.next(), to)) {
        note(person, country);
        behind = person.next();
      } else {
        silent.set(i == 0 ? k : joined.get(i - 1).next() + 1);
      }
    }
    return behind;
  }

  private boolean mayBegin(int k) {
    int at = tokens.is(k, THE) ? k + 1 : k;
    return lead.grammar.honorifics.startsAt(tokens, at)
        || lead.grammar.offices.isTitleWord(tokens, at);
  }

  private void note(PersonMention person, @Nullable Party country) {
    PersonMention.Named named = person.name();
    if (named == null || (person.offices().isEmpty() && person.style().printed().isEmpty())) {
      return;
    }
    ComparedName name = ComparedName.of(named.name());
    if (own.has(name) || ofParties.has(name)) {
      return;
    }
    int known = names.first(name);
    Speaker speaker = known < 0 ? new Speaker(person, name, others.has(name)) : speakers.get(known);
    if (known < 0) {
      speakers.add(speaker);
      names.add(name);
    }
    boolean other =
        country != null
            && speaker.section != null
            && !country.name().equals(speaker.section.name());
    speaker.several |= other;
    speaker.section = speaker.section == null ? country : speaker.section;
  }

  private void add() {
    fullest();
    MeetingDraft meeting = lead.meetings.get(0);
    if (!meeting.hasCounterpart() && isOneByOne()) {
      meeting.traits.add(Trait.ONE_BY_ONE);
    }
    boolean complete =
        (meeting.hasSubject() && meeting.hasCounterpart())
            || meeting.persons.size() > 1
            || speakers.size() < 2;
    for (Speaker speaker : speakers) {
      if (complete && !speaker.known && !speaker.presented && speaker.name.isOneWord()) {
        continue; // by the short form of a name that nobody presents: it can't be told who that is
      }
      boolean everywhere = speaker.several && speaker.first.party() == null;
      boolean subject = !speaker.known && !host && (everywhere || isFirst(speaker));
      host |= subject;
      if (!speaker.known || (!everywhere && speaker.section != null)) {
        Party party = subject || everywhere ? null : speaker.section;
        meeting.persons.add(
            new PersonRef(speaker.fullest.of(party), subject, Role.PRINCIPAL, null));
      }
    }
  }

  /** Whether the sections tell whom the publisher's own people met in one country and another. */
  private boolean isOneByOne() {
    Party first = null;
    for (Speaker speaker : speakers) {
      Party section = speaker.several ? null : speaker.section;
      first = first == null ? section : first;
      if (first != null && section != null && !first.name().equals(section.name())) {
        return true;
      }
    }
    return false;
  }

  /** Where nobody speaks in sections of several countries, the publisher's own speaks first. */
  private boolean isFirst(Speaker speaker) {
    return speaker.equals(speakers.get(0))
        && speaker.first.party() == null
        && speakers.stream().noneMatch(s -> s.several);
  }

  /**
   * Finds the fullest presentation on the page of each speaker, in a schedule or a list perhaps:
   * "Meeting with Minister of Foreign Affairs Josephine Kariithi" for "Minister Kariithi".
   */
  private void fullest() {
    List<Speaker> sought = new ArrayList<>(0);
    KnownNames soughtNames = new KnownNames();
    for (Speaker speaker : speakers) {
      if (!speaker.known) {
        sought.add(speaker);
        soughtNames.add(speaker.name);
      }
    }
    int line = 0;
    for (int k = 0; k < tokens.size() && !sought.isEmpty(); k++) {
      line = k < line ? line : lineEnd(k);
      PersonMention person = mayBegin(k) ? lead.grammar.people.read(tokens, k, line) : null;
      PersonMention.Named named = person == null ? null : person.name();
      if (person != null && named != null) {
        ComparedName name = ComparedName.of(named.name());
        for (int i : name.isOneWord() ? List.<Integer>of() : soughtNames.matching(name)) {
          sought.get(i).presented(person);
        }
        k = named.to() - 1;
      }
    }
  }

  private int lineEnd(int k) {
    int end = k + 1;
    while (end < tokens.size() && !tokens.startsLine(end)) {
      end++;
    }
    return end;
  }
}
