package org.openreadout.io.testing;

import static org.openreadout.io.testing.Values.maybe;
import static org.openreadout.io.testing.Values.span;
import static org.openreadout.io.testing.Values.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.openreadout.model.Line;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Speaker;
import org.openreadout.model.SpeechAct;
import org.openreadout.model.Statement;
import org.openreadout.model.StatementMode;

/** Generators of what stands around and under the lead. */
public final class BodyArbitraries {

  private final int textLength;
  private final List<String> ids;

  /**
   * Generators for one readout.
   *
   * @param textLength the length of its text
   * @param ids of its participants
   */
  public BodyArbitraries(int textLength, List<String> ids) {
    this.textLength = textLength;
    this.ids = ids;
  }

  /** Lines that are no part of the story. */
  public Arbitrary<Line> line() {
    return Combinators.combine(text(), maybe(Arbitraries.integers()), maybe(span(textLength)))
        .as((text, index, span) -> Line.builder().text(text).index(index).span(span).build());
  }

  /** Participants and parties who speak. */
  public Arbitrary<Speaker> speaker() {
    Arbitrary<Speaker> party = text().map(Speaker::party);
    return ids.isEmpty()
        ? party
        : Arbitraries.oneOf(Arbitraries.of(ids).map(Speaker::participant), party);
  }

  /** Statements, unresolved ones among them. */
  public Arbitrary<Statement> statement() {
    return Builders.withBuilder(Statement::builder)
        .use(speakers())
        .in(
            (b, speakers) ->
                speakers.isPresent()
                    ? b.addAllSpeakers(speakers.get()).unresolved(false)
                    : b.unresolved(true))
        .use(Arbitraries.of(true, false))
        .in((b, joint) -> b.joint(joint))
        .use(text())
        .in(Statement.Builder::cue)
        .use(maybe(span(textLength)))
        .in((b, span) -> b.cueSpan(span))
        .use(Arbitraries.of(SpeechAct.class))
        .in(Statement.Builder::act)
        .use(Arbitraries.of(StatementMode.class))
        .in(Statement.Builder::mode)
        .use(Arbitraries.of(true, false))
        .in((b, reply) -> b.reply(reply))
        .use(maybe(text()))
        .in((b, content) -> b.content(content))
        .use(maybe(span(textLength)))
        .in((b, span) -> b.contentSpan(span))
        .use(maybe(text()))
        .in((b, topic) -> b.topic(topic))
        .build(Statement.Builder::build);
  }

  private Arbitrary<java.util.Optional<List<Speaker>>> speakers() {
    return speaker().list().ofMaxSize(3).optional(0.9);
  }

  /** Sentences. */
  public Arbitrary<Sentence> sentence() {
    return Combinators.combine(text(), maybe(span(textLength)), statement().list().ofMaxSize(2))
        .as(
            (text, span, statements) ->
                Sentence.builder().text(text).span(span).addAllStatements(statements).build());
  }

  /** Paragraphs. */
  public Arbitrary<Paragraph> paragraph() {
    return Combinators.combine(
            maybe(text()), maybe(span(textLength)), sentence().list().ofMaxSize(2))
        .as(
            (mark, span, sentences) ->
                Paragraph.builder().mark(mark).span(span).addAllSentences(sentences).build());
  }

  /** Sections with sections in them, down to a depth. */
  public Arbitrary<Section> section(int depth) {
    Arbitrary<List<Section>> below =
        depth == 0 ? Arbitraries.just(List.of()) : section(depth - 1).list().ofMaxSize(2);
    return Combinators.combine(
            maybe(text()),
            maybe(text()),
            maybe(span(textLength)),
            paragraph().list().ofMaxSize(2),
            below)
        .as(
            (mark, heading, span, paragraphs, sections) ->
                Section.builder()
                    .mark(mark)
                    .heading(heading)
                    .span(span)
                    .addAllParagraphs(paragraphs)
                    .addAllSections(sections)
                    .build());
  }
}
