package org.openreadout.io.internal.verify;

import java.util.List;
import java.util.function.Consumer;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;

/** Goes through all sentences of a readout in text order. */
final class Walk {
  private Walk() {}

  static void sentences(Readout readout, Consumer<Sentence> action) {
    paragraphs(readout.lead(), action);
    sections(readout.sections(), action);
  }

  private static void sections(List<Section> sections, Consumer<Sentence> action) {
    for (Section section : sections) {
      paragraphs(section.paragraphs(), action);
      sections(section.sections(), action);
    }
  }

  private static void paragraphs(List<Paragraph> paragraphs, Consumer<Sentence> action) {
    for (Paragraph paragraph : paragraphs) {
      paragraph.sentences().forEach(action);
    }
  }
}
