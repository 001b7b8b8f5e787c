package org.openreadout.io.testing;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openreadout.io.testing.MofaPeople.Person;
import org.openreadout.model.Sentence;
import org.openreadout.model.Speaker;
import org.openreadout.model.SpeechAct;
import org.openreadout.model.Statement;
import org.openreadout.model.StatementMode;

/** Sentences of a body in the guide’s constructions (STM), with their statements. */
final class MofaStatements {
  private static final Arbitrary<String> CLAUSES =
      Arbitraries.of(
          "he hopes to widen practical cooperation",
          "ports must remain open to all",
          "Japan attaches importance to the training of pilots",
          "the harbour, which was built in 1912, should be dredged",
          "it is important to cooperate on tourism, fisheries and maps",
          "progress on the “Year of Exchange” is steady",
          "the two countries share a long coast");

  private static final Arbitrary<String> NOUNS =
      Arbitraries.of(
          "regional affairs",
          "the situation in the bay",
          "the early conclusion of the Tax Convention",
          "the gift of 300 cherry trees",
          "port safety and the protection of reefs");

  private static final Arbitrary<String> INFINITIVES =
      Arbitraries.of(
          "cooperate closely on port safety",
          "continue coordination between the two governments",
          "further promote youth exchange");

  private static final Arbitrary<Told<SpeechAct>> TELLING =
      Arbitraries.of(
          new Told<>("stated", SpeechAct.STATE),
          new Told<>("explained", SpeechAct.STATE),
          new Told<>("noted", SpeechAct.STATE),
          new Told<>("pointed out", SpeechAct.STATE),
          new Told<>("mentioned", SpeechAct.STATE),
          new Told<>("emphasized", SpeechAct.EMPHASIZE),
          new Told<>("reiterated", SpeechAct.EMPHASIZE),
          new Told<>("affirmed", SpeechAct.CONFIRM),
          new Told<>("hoped", SpeechAct.EXPECT),
          new Told<>("expressed the view", SpeechAct.STATE),
          new Told<>("expressed concern", SpeechAct.CONCERN),
          new Told<>("requested", SpeechAct.REQUEST));

  private static final Arbitrary<String> OPENERS =
      Arbitraries.of(
          "", "", "At the outset, ", "In addition, ", "Furthermore, ", "On that basis, ");

  private final Person host;
  private final Person guest;
  private final String together;

  MofaStatements(Person host, Person guest, String together) {
    this.host = host;
    this.guest = guest;
    this.together = together;
  }

  /** One paragraph of one to three sentences. */
  Arbitrary<List<Told<Sentence>>> paragraphs() {
    return Arbitraries.oneOf(
        one().map(List::of),
        Combinators.combine(one(), one()).as(List::of),
        followed(),
        Combinators.combine(one(), followed()).as(MofaStatements::join));
  }

  private static List<Told<Sentence>> join(Told<Sentence> first, List<Told<Sentence>> rest) {
    return List.of(first, rest.get(0), rest.get(1));
  }

  private Arbitrary<Told<Sentence>> one() {
    return Arbitraries.oneOf(
        List.of(
            plain(),
            answer(),
            halves(),
            joint(),
            jointChain(),
            chain(),
            relative(),
            participle(),
            fronted(),
            topic(),
            passive(),
            quoted(),
            thanks(),
            narrative()));
  }

  private Arbitrary<Person> person() {
    return Arbitraries.of(host, guest);
  }

  private Person other(Person person) {
    return person.equals(host) ? guest : host;
  }

  /** STM-1, STM-9. */
  private Arbitrary<Told<Sentence>> plain() {
    return Combinators.combine(OPENERS, person(), TELLING, CLAUSES)
        .as(
            (opener, who, cue, what) ->
                sentence(
                    opener + who.brief() + " " + cue.words() + " that " + what + ".",
                    by(who, cue, what).build()));
  }

  /** STM-4. */
  private Arbitrary<Told<Sentence>> answer() {
    Arbitrary<Told<SpeechAct>> reply =
        Arbitraries.of(
            new Told<>("replied", SpeechAct.STATE), new Told<>("responded", SpeechAct.STATE));
    Arbitrary<Told<Sentence>> marked =
        Combinators.combine(
                Arbitraries.of("In response, ", "In response to this, ", "In reply, "),
                person(),
                TELLING,
                CLAUSES)
            .as(
                (opener, who, cue, what) ->
                    sentence(
                        opener + who.brief() + " " + cue.words() + " that " + what + ".",
                        by(who, cue, what).reply(true).build()));
    return Arbitraries.oneOf(
        marked,
        Combinators.combine(person(), reply, CLAUSES)
            .as(
                (who, cue, what) ->
                    sentence(
                        who.brief() + " " + cue.words() + " that " + what + ".",
                        by(who, cue, what).reply(true).build())));
  }

  /** STM-7. */
  private Arbitrary<Told<Sentence>> halves() {
    return Combinators.combine(person(), TELLING, CLAUSES, CLAUSES)
        .as(
            (who, cue, what, view) ->
                sentence(
                    who.brief()
                        + " "
                        + cue.words()
                        + " that "
                        + what
                        + ", and "
                        + together
                        + " shared the view that "
                        + view
                        + ".",
                    by(who, cue, what).build(),
                    both("shared the view", SpeechAct.CONCUR, view)));
  }

  private Arbitrary<Told<Sentence>> joint() {
    Arbitrary<String> all = Arbitraries.of(together, "the two sides", "both sides", "they");
    Arbitrary<Told<Statement>> told =
        Arbitraries.oneOf(
            INFINITIVES.map(
                what ->
                    new Told<>("concurred to " + what, both("concurred", SpeechAct.CONCUR, what))),
            INFINITIVES.map(
                what -> new Told<>("agreed to " + what, both("agreed", SpeechAct.AGREE, what))),
            NOUNS.map(
                what ->
                    new Told<>(
                        "exchanged views on " + what,
                        both("exchanged views", SpeechAct.DISCUSS, what))),
            NOUNS.map(
                what ->
                    new Told<>(
                        "exchanged frank and candid views on " + what,
                        both("exchanged frank and candid views", SpeechAct.DISCUSS, what))),
            NOUNS.map(
                what ->
                    new Told<>("discussed " + what, both("discussed", SpeechAct.DISCUSS, what))),
            CLAUSES.map(
                what ->
                    new Told<>(
                        "confirmed that " + what, both("confirmed", SpeechAct.CONFIRM, what))),
            CLAUSES.map(
                what ->
                    new Told<>(
                        "shared the recognition that " + what,
                        both("shared the recognition", SpeechAct.CONCUR, what))));
    return Combinators.combine(OPENERS, all, told)
        .as(
            (opener, who, what) ->
                sentence(capital(opener + who) + " " + what.words() + ".", what.value()));
  }

  /** STM-10. */
  private Arbitrary<Told<Sentence>> jointChain() {
    return Combinators.combine(CLAUSES, INFINITIVES)
        .as(
            (view, what) ->
                sentence(
                    capital(together)
                        + " shared the recognition that "
                        + view
                        + ", and concurred to "
                        + what
                        + ".",
                    both("shared the recognition", SpeechAct.CONCUR, view),
                    both("concurred", SpeechAct.CONCUR, what)));
  }

  /** STM-2. */
  private Arbitrary<Told<Sentence>> chain() {
    return Combinators.combine(person(), NOUNS, NOUNS, TELLING, CLAUSES)
        .as(
            (who, seen, given, cue, what) -> {
              String thanks =
                  "expressed " + (who.pronoun().equals("he") ? "his" : "her") + " gratitude";
              return sentence(
                  who.brief()
                      + " welcomed "
                      + seen
                      + ", "
                      + thanks
                      + " for "
                      + given
                      + ", and "
                      + cue.words()
                      + " that "
                      + what
                      + ".",
                  by(who, new Told<>("welcomed", SpeechAct.WELCOME), seen).build(),
                  by(who, new Told<>(thanks, SpeechAct.THANK), given).build(),
                  by(who, cue, what).build());
            });
  }

  /** STM-6. */
  private Arbitrary<Told<Sentence>> relative() {
    return Combinators.combine(person(), TELLING, CLAUSES)
        .as(
            (who, cue, what) -> {
              Person hearer = other(who);
              String support =
                  "expressed " + (hearer.pronoun().equals("he") ? "his" : "her") + " support";
              Statement answer =
                  statement(support, SpeechAct.SUPPORT, Optional.empty())
                      .addSpeaker(speaker(hearer))
                      .reply(true)
                      .build();
              return sentence(
                  who.brief()
                      + " "
                      + cue.words()
                      + " that "
                      + what
                      + ", to which "
                      + hearer.brief()
                      + " "
                      + support
                      + ".",
                  by(who, cue, what).build(),
                  answer);
            });
  }

  /** STM-5, between commas. */
  private Arbitrary<Told<Sentence>> participle() {
    return Combinators.combine(person(), CLAUSES, TELLING, CLAUSES)
        .as(
            (who, seen, cue, what) ->
                sentence(
                    who.brief()
                        + ", noting that "
                        + seen
                        + ", "
                        + cue.words()
                        + " that "
                        + what
                        + ".",
                    by(who, new Told<>("noting", SpeechAct.STATE), seen).build(),
                    by(who, cue, what).build()));
  }

  /** STM-5, in front. */
  private Arbitrary<Told<Sentence>> fronted() {
    return Combinators.combine(NOUNS, INFINITIVES)
        .as(
            (seen, what) ->
                sentence(
                    "Welcoming " + seen + ", " + together + " concurred to " + what + ".",
                    both("Welcoming", SpeechAct.WELCOME, seen),
                    both("concurred", SpeechAct.CONCUR, what)));
  }

  /** STM-19. */
  private Arbitrary<Told<Sentence>> topic() {
    return Combinators.combine(
            Arbitraries.of("Regarding", "With regard to", "Commenting on", "Concerning", "As for"),
            NOUNS,
            person(),
            TELLING,
            CLAUSES)
        .as(
            (opener, topic, who, cue, what) ->
                sentence(
                    opener
                        + " "
                        + topic
                        + ", "
                        + who.brief()
                        + " "
                        + cue.words()
                        + " that "
                        + what
                        + ".",
                    by(who, cue, what).topic(opener + " " + topic).build()));
  }

  /** STM-11. */
  private Arbitrary<Told<Sentence>> passive() {
    return Combinators.combine(
            Arbitraries.of(
                new Told<>("confirmed", SpeechAct.CONFIRM),
                new Told<>("pointed out", SpeechAct.STATE),
                new Told<>("noted", SpeechAct.STATE),
                new Told<>("agreed", SpeechAct.AGREE)),
            CLAUSES)
        .as(
            (cue, what) -> {
              boolean joint = cue.value() != SpeechAct.STATE;
              return sentence(
                  "It was " + cue.words() + " that " + what + ".",
                  statement(cue.words(), cue.value(), Optional.of(what)).joint(joint).build());
            });
  }

  /** STM-12. */
  private Arbitrary<Told<Sentence>> quoted() {
    return Combinators.combine(
            person(), Arbitraries.of("We like maps", "The sea joins us, and it feeds us"))
        .as(
            (who, what) ->
                sentence(
                    who.brief() + " stated, “" + what + ".”",
                    by(who, new Told<>("stated", SpeechAct.STATE), what)
                        .build()
                        .withMode(StatementMode.QUOTED)));
  }

  private Arbitrary<Told<Sentence>> thanks() {
    Arbitrary<Told<SpeechAct>> cues =
        Arbitraries.of(
            new Told<>("thanked", SpeechAct.THANK),
            new Told<>("congratulated", SpeechAct.CONGRATULATE));
    return Combinators.combine(person(), cues, NOUNS)
        .as(
            (who, cue, what) -> {
              String on = cue.words().equals("thanked") ? " for " : " on ";
              return sentence(
                  who.brief() + " " + cue.words() + " " + other(who).brief() + on + what + ".",
                  by(who, cue, what).build());
            });
  }

  /** STM-16: background without a report. */
  private static Arbitrary<Told<Sentence>> narrative() {
    return Arbitraries.of(
            "This was the first visit in ten years.",
            "The year 2025 marks the 70th anniversary of friendship.")
        .map(MofaStatements::sentence);
  }

  /** STM-8: the same speaker goes on as "he" or "she". */
  private Arbitrary<List<Told<Sentence>>> followed() {
    return Combinators.combine(
            person(),
            TELLING,
            CLAUSES,
            Arbitraries.of("also ", "then ", "further "),
            TELLING,
            CLAUSES)
        .as(
            (who, cue, what, also, next, more) ->
                List.of(
                    sentence(
                        who.brief() + " " + cue.words() + " that " + what + ".",
                        by(who, cue, what).build()),
                    sentence(
                        capital(who.pronoun()) + " " + also + next.words() + " that " + more + ".",
                        by(who, next, more).build())));
  }

  private static Speaker speaker(Person person) {
    return Speaker.participant(person.participant().id());
  }

  private static Statement.Builder statement(String cue, SpeechAct act, Optional<String> content) {
    return Statement.builder().cue(cue).act(act).mode(StatementMode.REPORTED).content(content);
  }

  private Statement.Builder by(Person who, Told<SpeechAct> cue, String content) {
    return statement(cue.words(), cue.value(), Optional.of(content)).addSpeaker(speaker(who));
  }

  private Statement both(String cue, SpeechAct act, String content) {
    return statement(cue, act, Optional.of(content))
        .joint(true)
        .addSpeakers(speaker(host), speaker(guest))
        .build();
  }

  private static Told<Sentence> sentence(String words, Statement... statements) {
    return new Told<>(words, Sentence.builder().text(words).addStatements(statements).build());
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
