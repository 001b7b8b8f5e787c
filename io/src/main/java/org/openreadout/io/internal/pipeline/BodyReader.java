package org.openreadout.io.internal.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.en.English;
import org.openreadout.io.internal.grammar.en.clause.SpeechReader;
import org.openreadout.io.internal.page.Block;
import org.openreadout.io.internal.page.Node;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Findings;
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
  private final English english;
  private final Tokens tokens;
  private final Brackets brackets;
  private final Findings findings;
  private final int mostStatements;
  private int statements;
  private boolean cut;

  BodyReader(
      English english, Tokens tokens, Brackets brackets, Findings findings, int mostStatements) {
    this.english = english;
    this.tokens = tokens;
    this.brackets = brackets;
    this.findings = findings;
    this.mostStatements = mostStatements;
  }

  /** The sentences of a block. */
  List<Range> split(Block block) {
    return english.sentences.split(tokens, brackets, block);
  }

  /** A section with all that stands under it. */
  Section section(Node node, Discourse discourse) {
    Section.Builder section = Section.builder().span(new Span(node.start(), node.end()));
    if (node.mark() != null) {
      section.mark(node.mark());
    }
    Block heading = node.heading();
    if (heading != null) {
      section.heading(tokens.text().substring(heading.start(), heading.end()));
      enter(heading, discourse);
    }
    List<Block> blocks = node.paragraphs();
    for (int i = 0; i < blocks.size(); i++) {
      Block speech = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      Statement label = speech == null ? null : label(blocks.get(i), speech, discourse);
      if (label == null || speech == null) {
        section.addParagraph(paragraph(blocks.get(i), discourse));
      } else {
        section.addParagraph(spoken(blocks.get(i), label));
        section.addParagraph(spoken(speech, null));
        i++;
      }
    }
    node.children().forEach(child -> section.addSection(section(child, discourse)));
    return section.build();
  }

  /** A heading that names participants tells whose meeting the section reports. */
  private void enter(Block heading, Discourse discourse) {
    long named =
        english.statements.named(
            tokens, tokens.at(heading.start()), tokens.at(heading.end()), discourse);
    if (named != 0) {
      discourse.enterSection(discourse.withIssuers(named));
    }
  }

  /** "(Foreign Minister F)" above a speech in the first person, or null. */
  private @Nullable Statement label(Block block, Block speech, Discourse discourse) {
    int from = tokens.at(block.start());
    int to = tokens.at(block.end());
    return tokens.isMark(from, '(') && tokens.isMark(to - 1, ')')
        ? english.statements.label(
            tokens, from, to, tokens.at(speech.start()), tokens.at(speech.end()), discourse)
        : null;
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
  Paragraph paragraph(Block block, Discourse discourse) {
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
      for (Statement statement :
          speech ? List.<Statement>of() : statements(range, end, discourse)) {
        sentence.addStatement(statement);
        speech |= SpeechReader.takesRest(statement);
      }
      paragraph.addSentence(sentence.build());
    }
    return paragraph.build();
  }

  private List<Statement> statements(Range range, int paragraphEnd, Discourse discourse) {
    if (cut) {
      return List.of();
    }
    List<Statement> found =
        english.statements.read(tokens, brackets, range.from(), range.to(), discourse, findings);
    found = SpeechReader.withRest(tokens, found, range.to(), paragraphEnd);
    cut = statements >= mostStatements && !found.isEmpty();
    if (cut) {
      findings.report(
          DiagnosticCode.LIMIT_REACHED,
          tokens.span(range.from(), range.to()),
          "more than " + mostStatements + " statements; the rest is not read");
      return List.of();
    }
    statements += found.size();
    return found;
  }
}
