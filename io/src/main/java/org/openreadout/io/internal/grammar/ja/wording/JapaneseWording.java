package org.openreadout.io.internal.grammar.ja.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.openreadout.io.internal.grammar.ja.clause.Cues;
import org.openreadout.io.internal.grammar.ja.people.Countries;
import org.openreadout.io.internal.grammar.ja.people.Offices;
import org.openreadout.io.internal.grammar.ja.time.Calendar;
import org.openreadout.io.internal.words.UnspacedTokenizer;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;

/** Writes a whole release in the ministry's Japanese form. Immutable. */
public final class JapaneseWording {
  private final TimeWords times;
  private final LeadWords leads;
  private final StatementWords statements;

  public JapaneseWording(
      Calendar calendar,
      Countries countries,
      Offices offices,
      Cues cues,
      UnspacedTokenizer tokenizer) {
    times = new TimeWords(calendar);
    PersonWords persons = new PersonWords(countries, offices, tokenizer);
    leads = new LeadWords(times, persons, countries::name);
    statements = new StatementWords(cues, persons);
  }

  /** A release that tells what a readout tells. */
  public String write(Readout readout) {
    StringBuilder out = new StringBuilder();
    readout.series().ifPresent(line -> block(out, line));
    readout.title().ifPresent(line -> block(out, line));
    readout.released().ifPresent(day -> block(out, times.date(day)));
    readout.captions().forEach(caption -> block(out, caption.text()));
    if (readout.lead().isEmpty()) {
      readout.meetings().stream().map(m -> leads.lead(m, readout)).forEach(l -> block(out, l));
    }
    for (Paragraph paragraph : readout.lead()) {
      block(out, paragraph.mark().orElse("") + "　" + paragraph(paragraph, readout));
    }
    body(out, readout.sections(), 0, readout);
    readout.notes().forEach(line -> block(out, line.text()));
    readout.unread().forEach(line -> block(out, line.text()));
    readout.links().forEach(line -> block(out, line.text()));
    return out.toString();
  }

  private void body(StringBuilder out, List<Section> sections, int depth, Readout readout) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean prose =
          depth == 0
              && sections.size() == 1
              && section.heading().isEmpty()
              && section.mark().isEmpty();
      String mark =
          prose ? "" : section.mark().orElse(mark(depth, i + 1)) + (depth == 0 ? "　" : "");
      boolean first = true;
      if (section.heading().isPresent()) {
        block(out, mark + section.heading().get());
        first = false;
      } else if (section.paragraphs().isEmpty()) {
        block(out, mark.strip());
      }
      for (Paragraph paragraph : section.paragraphs()) {
        block(out, (first ? mark : "　") + paragraph(paragraph, readout));
        first = false;
      }
      body(out, section.sections(), depth + 1, readout);
    }
  }

  private static String mark(int depth, int number) {
    return switch (depth) {
      case 0 -> String.valueOf(number);
      case 1 -> "（" + number + "）";
      default -> "・";
    };
  }

  private String paragraph(Paragraph paragraph, Readout readout) {
    return paragraph.sentences().stream()
        .map((Sentence sentence) -> statements.sentence(sentence, readout))
        .collect(Collectors.joining());
  }

  private static void block(StringBuilder out, String line) {
    out.append(out.isEmpty() ? "" : "\n\n").append(line);
  }
}
