package org.openreadout.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Speaker;
import org.openreadout.model.Statement;
import org.openreadout.model.StatementMode;
import org.openreadout.source.Span;

/** The paragraphs of a body as stretches of its text, and what is said in each. */
final class Paragraphs {
  /**
   * One paragraph.
   *
   * @param numbered whether it, or the section of which it is the first, has a mark
   * @param start of its first sentence in the text
   * @param end of its last sentence in the text
   * @param said its statements, without their spans
   */
  record Item(boolean numbered, int start, int end, List<Sentence> sentences, List<String> said) {
    String in(String text) {
      return text.substring(start, end);
    }

    /** Whether it begins with those who say the first thing: by name, or as "the two ministers". */
    boolean namesItsFirstSpeaker(String text, Readout readout) {
      if (sentences.get(0).statements().isEmpty()) {
        return false;
      }
      Statement first = sentences.get(0).statements().get(0);
      if (first.joint()) {
        return readout.meetings().size() == 1
            && (text.startsWith("The two ", start) || text.startsWith("Both ", start));
      }
      return first.speakers().size() == 1
          && readout.participants().stream()
              .filter(p -> first.speakers().contains(Speaker.participant(p.id())))
              .flatMap(p -> p.aliases().stream())
              .anyMatch(alias -> alias.contains(" ") && text.startsWith(alias, start));
    }

    /** Whether it is a speech set down in full, so that whatever comes next was said too. */
    boolean isSpeech(String text, Readout readout) {
      return sentences.stream()
              .flatMap(sentence -> sentence.statements().stream())
              .anyMatch(statement -> statement.content().orElse("").contains(". "))
          || readout.statements().stream()
              .filter(statement -> statement.mode() == StatementMode.QUOTED)
              .anyMatch(statement -> in(text).endsWith(statement.content().orElse("") + "."));
    }
  }

  private Paragraphs() {}

  /** All paragraphs of the body that have a sentence, in text order. */
  static List<Item> of(Readout readout) {
    List<Item> items = new ArrayList<>();
    readout.sections().forEach(section -> add(section, items));
    return items;
  }

  /** What all statements say, without their spans. */
  static List<String> said(Readout readout) {
    return readout.statements().stream().map(Paragraphs::said).toList();
  }

  private static String said(Statement statement) {
    return statement.withCueSpan(Optional.empty()).withContentSpan(Optional.empty()).toString();
  }

  private static void add(Section section, List<Item> items) {
    boolean numbered = section.mark().isPresent();
    for (Paragraph paragraph : section.paragraphs()) {
      List<Sentence> sentences = paragraph.sentences();
      if (!sentences.isEmpty()) {
        Span first = sentences.get(0).span().orElseThrow();
        Span last = sentences.get(sentences.size() - 1).span().orElseThrow();
        items.add(
            new Item(
                numbered || paragraph.mark().isPresent(),
                first.start(),
                last.end(),
                sentences,
                sentences.stream()
                    .flatMap(s -> s.statements().stream())
                    .map(Paragraphs::said)
                    .toList()));
      }
      numbered = false;
    }
    section.sections().forEach(below -> add(below, items));
  }
}
