package org.openreadout.io.json;

import org.openreadout.model.Paragraph;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Speaker;
import org.openreadout.model.SpeechAct;
import org.openreadout.model.Statement;
import org.openreadout.model.StatementMode;

/** Reads sections, paragraphs, sentences and statements. */
final class BodyReader {
  private final JsonIn in;

  BodyReader(JsonIn in) {
    this.in = in;
  }

  Section section() {
    Section.Builder s = Section.builder();
    in.object(
        "a section",
        name -> {
          switch (name) {
            case "mark" -> s.mark(in.text());
            case "heading" -> s.heading(in.text());
            case "span" -> s.span(in.span());
            case "paragraphs" -> in.list(() -> s.addParagraph(paragraph()));
            case "sections" -> in.list(() -> s.addSection(section()));
            default -> in.ignore();
          }
        });
    return in.build(s::build);
  }

  Paragraph paragraph() {
    Paragraph.Builder p = Paragraph.builder();
    in.object(
        "a paragraph",
        name -> {
          switch (name) {
            case "mark" -> p.mark(in.text());
            case "span" -> p.span(in.span());
            case "sentences" -> in.list(() -> p.addSentence(sentence()));
            default -> in.ignore();
          }
        });
    return in.build(p::build);
  }

  private Sentence sentence() {
    Sentence.Builder s = Sentence.builder();
    in.object(
        "a sentence",
        name -> {
          switch (name) {
            case "text" -> s.text(in.text());
            case "span" -> s.span(in.span());
            case "statements" -> in.list(() -> s.addStatement(statement()));
            default -> in.ignore();
          }
        });
    return in.build(s::build);
  }

  private Statement statement() {
    Statement.Builder s = Statement.builder();
    in.object(
        "a statement",
        name -> {
          switch (name) {
            case "speakers" -> in.list(() -> s.addSpeaker(speaker()));
            case "unresolved" -> s.unresolved(in.flag());
            case "joint" -> s.joint(in.flag());
            case "cue" -> s.cue(in.text());
            case "cueSpan" -> s.cueSpan(in.span());
            case "act" -> s.act(in.constant(SpeechAct.class));
            case "mode" -> s.mode(in.constant(StatementMode.class));
            case "reply" -> s.reply(in.flag());
            case "content" -> s.content(in.text());
            case "contentSpan" -> s.contentSpan(in.span());
            case "topic" -> s.topic(in.text());
            default -> in.ignore();
          }
        });
    return in.build(s::build);
  }

  /** {@code {"participant": id}} or {@code {"party": name}}, and never both. */
  private Speaker speaker() {
    Speaker[] speaker = new Speaker[1];
    in.object(
        "a speaker",
        name -> {
          boolean participant = name.equals("participant");
          if (!participant && !name.equals("party")) {
            in.ignore();
            return;
          }
          if (speaker[0] != null) {
            throw in.fault("a speaker is a participant or a party, not both");
          }
          String value = in.text();
          if (participant) {
            in.references().speaker(value);
          }
          speaker[0] = participant ? Speaker.participant(value) : Speaker.party(value);
        });
    if (speaker[0] == null) {
      throw in.fault("a speaker needs a participant or a party");
    }
    return speaker[0];
  }
}
