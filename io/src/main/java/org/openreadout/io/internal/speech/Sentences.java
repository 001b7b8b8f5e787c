package org.openreadout.io.internal.speech;

import java.util.List;
import java.util.function.Consumer;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;

/** The sentences of a readout. */
public final class Sentences {
  private Sentences() {}

  /** Every sentence of lead and body, in text order. */
  public static void each(Readout readout, Consumer<Sentence> action) {
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
    paragraphs.forEach(paragraph -> paragraph.sentences().forEach(action));
  }
}
