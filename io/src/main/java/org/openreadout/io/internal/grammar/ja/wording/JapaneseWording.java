package org.openreadout.io.internal.grammar.ja.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openreadout.io.internal.grammar.Marks;
import org.openreadout.io.internal.grammar.Phrases;
import org.openreadout.io.internal.grammar.Wording;
import org.openreadout.io.internal.grammar.ja.clause.Cues;
import org.openreadout.io.internal.grammar.ja.people.Countries;
import org.openreadout.io.internal.grammar.ja.people.Offices;
import org.openreadout.io.internal.words.UnspacedTokenizer;
import org.openreadout.model.Readout;
import org.openreadout.model.Sentence;

/** The house style of Japan's ministry in Japanese, which words each thing in one way. */
public final class JapaneseWording implements Wording {
  private final TimeWords times;
  private final LeadWords leads;
  private final StatementWords statements;
  private final Marks marks = new JapaneseMarks();

  public JapaneseWording(
      Phrases phrases,
      Countries countries,
      Offices offices,
      Cues cues,
      UnspacedTokenizer tokenizer) {
    times = new TimeWords(phrases);
    PersonWords persons = new PersonWords(countries, offices, tokenizer);
    leads = new LeadWords(times, persons, countries::name);
    statements = new StatementWords(cues, persons);
  }

  @Override
  public String date(LocalDate day) {
    return times.date(day);
  }

  @Override
  public List<Supplier<String>> leads(Readout readout) {
    return List.of(
        () ->
            readout.meetings().stream()
                .map(meeting -> leads.lead(meeting, readout))
                .collect(Collectors.joining("\n\n")));
  }

  @Override
  public Clauses clauses(Readout readout) {
    return new Clauses() {
      @Override
      public String usual(Sentence sentence, Optional<Sentence> before) {
        return statements.sentence(sentence, readout);
      }

      @Override
      public List<String> all(Sentence sentence, Optional<Sentence> before) {
        return List.of(usual(sentence, before));
      }
    };
  }

  @Override
  public Marks marks() {
    return marks;
  }
}
