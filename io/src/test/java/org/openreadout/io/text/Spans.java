package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.openreadout.model.Line;
import org.openreadout.model.Meeting;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Session;
import org.openreadout.model.Statement;
import org.openreadout.source.Span;

/** Law 5: each span lies in the text and spells its value. */
final class Spans {
  private final String text;

  private Spans(String text) {
    this.text = text;
  }

  static void check(Readout readout, String text) {
    Spans spans = new Spans(text);
    readout.series().ifPresent(v -> spans.spells(readout.spans().get("series"), v));
    readout.title().ifPresent(v -> spans.spells(readout.spans().get("title"), v));
    readout.attribution().ifPresent(v -> spans.spells(readout.spans().get("attribution"), v));
    for (List<Line> lines :
        List.of(readout.captions(), readout.notes(), readout.links(), readout.unread())) {
      lines.forEach(line -> spans.spells(line.span(), line.text()));
    }
    readout.meetings().forEach(spans::meeting);
    readout.lead().forEach(spans::paragraph);
    readout.sections().forEach(spans::section);
  }

  private void meeting(Meeting meeting) {
    meeting.span().ifPresent(this::inside);
    meeting.venue().ifPresent(v -> spells(v.span(), v.printed()));
    meeting.occasion().ifPresent(o -> spells(o.span(), o.printed()));
    meeting.participants().forEach(p -> p.span().ifPresent(this::inside));
    for (Session session : meeting.sessions()) {
      session.start().ifPresent(c -> c.printed().ifPresent(printed -> spells(c.span(), printed)));
      session.end().ifPresent(c -> c.printed().ifPresent(printed -> spells(c.span(), printed)));
      session
          .otherClock()
          .ifPresent(c -> c.printed().ifPresent(printed -> spells(c.span(), printed)));
      session
          .duration()
          .ifPresent(d -> d.printed().ifPresent(printed -> spells(d.span(), printed)));
    }
  }

  private void section(Section section) {
    section.span().ifPresent(this::inside);
    section.paragraphs().forEach(this::paragraph);
    section.sections().forEach(this::section);
  }

  private void paragraph(Paragraph paragraph) {
    paragraph.span().ifPresent(this::inside);
    for (Sentence sentence : paragraph.sentences()) {
      spells(sentence.span(), sentence.text());
      for (Statement statement : sentence.statements()) {
        spells(statement.cueSpan(), statement.cue());
        statement.content().ifPresent(content -> spells(statement.contentSpan(), content));
      }
    }
  }

  private void spells(Optional<Span> span, String value) {
    assertThat(span).isPresent();
    spells(span.orElseThrow(), value);
  }

  private void spells(@org.jspecify.annotations.Nullable Span span, String value) {
    assertThat(span).isNotNull();
    inside(java.util.Objects.requireNonNull(span));
    assertThat(span.in(text)).isEqualTo(value);
  }

  private void inside(Span span) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }
}
