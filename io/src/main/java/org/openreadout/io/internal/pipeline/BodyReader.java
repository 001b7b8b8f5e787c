package org.openreadout.io.internal.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.grammar.Statements;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.Node;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Statement;
import org.openreadout.source.DiagnosticCode;
import org.openreadout.source.Span;

/** Turns blocks of text into paragraphs, sentences and statements. */
final class BodyReader {
  private final Language language;
  private final Release release;
  private final Tokens tokens;
  private final Statements told;
  private final int mostStatements;
  private int statements;
  private boolean cut;

  BodyReader(Language language, Release release, Statements told, int mostStatements) {
    this.language = language;
    this.release = release;
    this.told = told;
    this.mostStatements = mostStatements;
    tokens = release.tokens();
  }

  /** The sentences of a block. */
  List<Range> split(Block block) {
    return language.sentences(tokens, release.brackets(), block);
  }

  /** A section with all that stands under it. */
  Section section(Node node) {
    Section.Builder section = Section.builder().span(new Span(node.start(), node.end()));
    if (node.mark() != null) {
      section.mark(node.mark());
    }
    Block heading = node.heading();
    if (heading != null) {
      section.heading(tokens.text().substring(heading.start(), heading.end()));
      told.enter(range(heading));
    }
    List<Block> blocks = node.paragraphs();
    for (int i = 0; i < blocks.size(); i++) {
      Block speech = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      Statement label = speech == null ? null : label(blocks.get(i), speech);
      if (label == null || speech == null) {
        section.addParagraph(paragraph(blocks.get(i)));
      } else {
        section.addParagraph(spoken(blocks.get(i), label));
        section.addParagraph(spoken(speech, null));
        i++;
      }
    }
    node.children().forEach(child -> section.addSection(section(child)));
    return section.build();
  }

  /** "(Foreign Minister F)" above a speech in the first person, or null. */
  private @Nullable Statement label(Block block, Block speech) {
    Range label = range(block);
    return tokens.isMark(label.from(), '(') && tokens.isMark(label.to() - 1, ')')
        ? told.label(label, range(speech))
        : null;
  }

  private Range range(Block block) {
    return new Range(tokens.at(block.start()), tokens.at(block.end()));
  }

  /** A label or the speech under it: sentences without statements but the label's own. */
  private Paragraph spoken(Block block, @Nullable Statement label) {
    Paragraph.Builder paragraph = Paragraph.builder().span(block.span());
    for (Range range : split(block)) {
      Sentence.Builder sentence =
          Sentence.builder()
              .text(tokens.text(range.from(), range.to()))
              .span(tokens.span(range.from(), range.to()));
      if (label != null) {
        sentence.addStatement(label);
      }
      paragraph.addSentence(sentence.build());
    }
    return paragraph.build();
  }

  /** A paragraph with its sentences and their statements. */
  Paragraph paragraph(Block block) {
    Paragraph.Builder paragraph = Paragraph.builder().span(block.span());
    if (block.mark() != null) {
      paragraph.mark(block.mark());
    }
    List<Range> sentences = split(block);
    int end = sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).to();
    boolean speech = false;
    for (Range range : sentences) {
      Sentence.Builder sentence =
          Sentence.builder()
              .text(tokens.text(range.from(), range.to()))
              .span(tokens.span(range.from(), range.to()));
      for (Statement statement : speech ? List.<Statement>of() : statements(range, end)) {
        sentence.addStatement(statement);
        speech |= told.takesRest(statement);
      }
      paragraph.addSentence(sentence.build());
    }
    return paragraph.build();
  }

  private List<Statement> statements(Range range, int paragraphEnd) {
    if (cut) {
      return List.of();
    }
    List<Statement> found = told.read(range, paragraphEnd);
    cut = statements >= mostStatements && !found.isEmpty();
    if (cut) {
      release
          .findings()
          .report(
              DiagnosticCode.LIMIT_REACHED,
              tokens.span(range.from(), range.to()),
              "more than " + mostStatements + " statements; the rest is not read");
      return List.of();
    }
    statements += found.size();
    return found;
  }
}
