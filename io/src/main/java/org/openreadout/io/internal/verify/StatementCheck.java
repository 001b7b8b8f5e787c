package org.openreadout.io.internal.verify;

import java.util.Optional;
import org.openreadout.model.Sentence;
import org.openreadout.model.Statement;
import org.openreadout.source.Span;

/** Checks what a statement quotes from its sentence: cue, content and topic. */
final class StatementCheck {
  private final Evidence evidence;
  private final SpeakerCheck speakers;

  StatementCheck(Evidence evidence, SpeakerCheck speakers) {
    this.evidence = evidence;
    this.speakers = speakers;
  }

  /**
   * Checks the statements of a sentence.
   *
   * @param sure where the sentence stands, if that can be told
   * @param paragraph where its paragraph stands
   */
  void check(JsonPath path, Sentence sentence, Optional<Span> sure, Span paragraph) {
    Span place = sure.orElse(paragraph);
    speakers.enter(sure);
    int at = place.start();
    for (int i = 0; i < sentence.statements().size(); i++) {
      Statement statement = sentence.statements().get(i);
      JsonPath here = path.at("statements", i);
      Optional<Span> cue = cue(here, statement, place, at);
      at = cue.map(Span::end).orElse(at);
      content(here, statement, cue, paragraph);
      statement.topic().ifPresent(v -> evidence.occurs(here.at("topic"), v, place));
      speakers.check(here, statement, cue.filter(c -> isSure(statement, c, place)), place);
    }
  }

  /** Checks the cue; tells where it stands. */
  private Optional<Span> cue(JsonPath path, Statement statement, Span place, int at) {
    String cue = statement.cue();
    if (statement.cueSpan().isEmpty()) {
      int start = evidence.index.find(cue, at, place.end());
      start =
          start < 0 && evidence.occurs(path.at("cue"), cue, place)
              ? evidence.index.find(cue, place.start(), place.end())
              : start;
      return start < 0
          ? Optional.empty()
          : Optional.of(new Span(start, evidence.index.behind(TextIndex.strip(cue), 0, start)));
    }
    Span span = statement.cueSpan().get();
    if (!evidence.spells(path.at("cue"), cue, path.at("cueSpan"), span)) {
      return Optional.empty();
    }
    if (!place.contains(span)) {
      evidence.remarks.notInText(span, path.at("cueSpan"), "reaches out of its sentence");
    } else if (!evidence.isTight(span)) {
      evidence.remarks.notInText(span, path.at("cueSpan"), "is no whole words");
    }
    return Optional.of(span);
  }

  /** Whether a cue can stand nowhere else in its sentence. */
  private boolean isSure(Statement statement, Span cue, Span place) {
    if (statement.cueSpan().isPresent()) {
      return true;
    }
    int first = evidence.index.find(statement.cue(), place.start(), place.end());
    int next = evidence.index.find(statement.cue(), first + 1, place.end());
    return first == cue.start() && next < 0;
  }

  private void content(JsonPath path, Statement statement, Optional<Span> cue, Span paragraph) {
    if (statement.content().isEmpty()) {
      statement
          .contentSpan()
          .ifPresent(
              s ->
                  evidence.remarks.notInText(
                      s, path.at("contentSpan"), "there is no content for this span"));
      return;
    }
    String content = statement.content().get();
    if (statement.contentSpan().isEmpty()) {
      int behind = cue.map(Span::end).orElse(paragraph.end());
      if (!evidence.index.has(content, paragraph)) {
        evidence.occurs(
            path.at("content"),
            content,
            new Span(Math.min(behind, paragraph.start()), evidence.whole.end()));
      }
      return;
    }
    Span span = statement.contentSpan().get();
    if (evidence.spells(path.at("content"), content, path.at("contentSpan"), span)) {
      boolean here =
          paragraph.contains(span) || cue.filter(c -> c.end() <= span.start()).isPresent();
      if (!here) {
        evidence.remarks.notInText(
            span,
            path.at("contentSpan"),
            "stands neither in the paragraph of its cue nor behind it");
      } else if (!evidence.isTight(span)) {
        evidence.remarks.notInText(span, path.at("contentSpan"), "is no whole words");
      }
    }
  }
}
