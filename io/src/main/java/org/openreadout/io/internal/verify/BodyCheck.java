package org.openreadout.io.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.source.Span;

/**
 * Checks lead and body: each part spells what it says, lies within the one above it, and begins
 * behind the one before it.
 */
final class BodyCheck {
  private final Evidence evidence;
  private final StatementCheck statements;

  BodyCheck(Evidence evidence, StatementCheck statements) {
    this.evidence = evidence;
    this.statements = statements;
  }

  void check(Readout readout) {
    paragraphs(JsonPath.ROOT, "lead", readout.lead(), Order.ofText(evidence));
    sections(JsonPath.ROOT, readout.sections(), Order.ofText(evidence));
  }

  private void sections(JsonPath path, List<Section> sections, Order order) {
    for (int i = 0; i < sections.size(); i++) {
      section(path.at("sections", i), sections.get(i), order);
    }
  }

  private void section(JsonPath path, Section section, Order order) {
    Optional<Span> span = begin(path.at("span"), section.span(), order);
    Order inner = order.inner(span);
    section.mark().ifPresent(mark -> inner.mark(path.at("mark"), mark));
    section.heading().ifPresent(heading -> inner.heading(path.at("heading"), heading));
    paragraphs(path, "paragraphs", section.paragraphs(), inner);
    sections(path, section.sections(), inner);
    if (span.isPresent()) {
      inner.close(path.at("span"));
    }
    order.behind(inner);
  }

  private Optional<Span> begin(JsonPath path, Optional<Span> span, Order order) {
    Optional<Span> inside = span.filter(s -> evidence.isInside(path, s));
    inside.ifPresent(s -> order.next(path, s));
    return inside;
  }

  private void paragraphs(JsonPath path, String property, List<Paragraph> paragraphs, Order order) {
    for (int i = 0; i < paragraphs.size(); i++) {
      paragraph(path.at(property, i), paragraphs.get(i), order);
    }
  }

  private void paragraph(JsonPath path, Paragraph paragraph, Order order) {
    Optional<Span> span = begin(path.at("span"), paragraph.span(), order);
    Order inner = order.inner(span);
    int start = inner.at();
    paragraph.mark().ifPresent(mark -> inner.mark(path.at("mark"), mark));
    List<Sentence> sentences = paragraph.sentences();
    List<Optional<Span>> places = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      places.add(sentence(path.at("sentences", i), sentences.get(i), inner));
    }
    if (span.isPresent()) {
      inner.close(path.at("span"));
    }
    order.behind(inner);
    boolean all =
        span.isEmpty() && !places.isEmpty() && places.stream().allMatch(Optional::isPresent);
    Span within = all ? new Span(start, Math.max(start, inner.at())) : inner.within();
    for (int i = 0; i < places.size(); i++) {
      statements.check(path.at("sentences", i), sentences.get(i), places.get(i), within);
    }
  }

  /** Checks a sentence's own words; tells where it stands, if that can be told. */
  private Optional<Span> sentence(JsonPath path, Sentence sentence, Order order) {
    if (sentence.span().isPresent()) {
      Span span = sentence.span().get();
      if (!evidence.spells(path.at("text"), sentence.text(), path.at("span"), span)) {
        return Optional.empty();
      }
      order.next(path.at("span"), span);
      return Optional.of(span);
    }
    if (sentence.text().isBlank()) {
      return Optional.empty(); // its statements tell all of it
    }
    int at = evidence.index.find(sentence.text(), order.at(), order.within().end());
    if (at < 0) {
      evidence.occurs(path.at("text"), sentence.text(), order.within());
      return Optional.empty();
    }
    Span span = new Span(at, evidence.index.behind(TextIndex.strip(sentence.text()), 0, at));
    order.take(span.end());
    return Optional.of(span);
  }
}
