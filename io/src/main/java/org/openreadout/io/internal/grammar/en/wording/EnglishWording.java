package org.openreadout.io.internal.grammar.en.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openreadout.io.internal.grammar.Phrases;
import org.openreadout.io.internal.grammar.Wording;
import org.openreadout.io.internal.grammar.en.clause.CueKinds;
import org.openreadout.model.Readout;

/** The house style of Japan’s ministry in English. */
public final class EnglishWording implements Wording {
  private final StyleWords style = new StyleWords();
  private final CueKinds cues;
  private final IntFunction<String> numbers;
  private final ContentWords contents;
  private final Vocabulary words;

  /**
   * A wording with the phrases and the cues that a text is read with.
   *
   * @param numbers small numbers in words
   * @param remote whether what a meeting is called tells a talk at a distance
   */
  public EnglishWording(
      Phrases phrases, CueKinds cues, IntFunction<String> numbers, Predicate<String> remote) {
    this.numbers = numbers;
    this.cues = cues;
    contents = new ContentWords(style, cues);
    PersonWords persons = new PersonWords(style);
    words =
        new Vocabulary(
            style,
            persons,
            new PlaceWords(style, persons),
            new FrameWords(style, remote),
            new ClockWords(style, phrases),
            phrases.durations());
  }

  @Override
  public String date(LocalDate day) {
    return words.clocks().date(day);
  }

  @Override
  public List<Supplier<String>> leads(Readout readout) {
    return style.leads().stream()
        .<Supplier<String>>map(way -> () -> new LeadComposer(words, readout, way).compose())
        .toList();
  }

  @Override
  public Clauses clauses(Readout readout) {
    return new SentenceComposer(
        style, contents, cues, new SpeakerWords(style, words.persons(), numbers, readout));
  }
}
