package org.openreadout.io.internal.grammar.en.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openreadout.io.internal.grammar.Wording;
import org.openreadout.io.internal.grammar.en.clause.CueKinds;
import org.openreadout.io.internal.grammar.en.wording.SpeakerWords.Naming;
import org.openreadout.model.Sentence;
import org.openreadout.model.Speaker;
import org.openreadout.model.Statement;

/** Words a sentence out of its statements, in several ways: the first that reads back will do. */
final class SentenceComposer implements Wording.Clauses {
  private final StyleWords style;
  private final ContentWords contents;
  private final CueKinds cues;
  private final SpeakerWords speakers;

  SentenceComposer(StyleWords style, ContentWords contents, CueKinds cues, SpeakerWords speakers) {
    this.cues = cues;
    this.style = style;
    this.contents = contents;
    this.speakers = speakers;
  }

  @Override
  public String usual(Sentence sentence, Optional<Sentence> before) {
    return sentence.statements().isEmpty()
        ? sentence.text()
        : new ClauseWriter(
                style,
                contents,
                cues,
                speakers,
                Naming.BRIEF,
                new SentenceHints(style, sentence.text())::leadIn)
            .write(opener(sentence, before), sentence.statements(), ClauseWriter.Shape.PLAIN);
  }

  @Override
  public List<String> all(Sentence sentence, Optional<Sentence> before) {
    Set<String> ways = new LinkedHashSet<>();
    if (sentence.statements().isEmpty()) {
      return List.of(sentence.text());
    }
    List<Statement> statements = sentence.statements();
    String opener = opener(sentence, before);
    SentenceHints hints = new SentenceHints(style, sentence.text());
    for (Naming naming : Naming.values()) {
      add(
          ways,
          sentence,
          opener,
          new ClauseWriter(style, contents, cues, speakers, naming, hints::leadIn));
      add(
          ways,
          sentence,
          opener,
          new ClauseWriter(style, contents, cues, speakers, naming, s -> Optional.empty()));
    }
    if (!opener.isEmpty()) {
      add(
          ways,
          sentence,
          "",
          new ClauseWriter(style, contents, cues, speakers, Naming.BRIEF, hints::leadIn));
      add(
          ways,
          sentence,
          "",
          new ClauseWriter(style, contents, cues, speakers, Naming.BRIEF, s -> Optional.empty()));
    }
    List<String> leadIns = new ArrayList<>(style.words("between"));
    leadIns.add(""); // the content alone
    for (String leadIn : leadIns) {
      add(
          ways,
          sentence,
          opener,
          new ClauseWriter(
              style, contents, cues, speakers, Naming.BRIEF, s -> Optional.of(leadIn)));
    }
    for (ClauseWriter.Shape shape : ClauseWriter.Shape.values()) {
      ways.add(
          new ClauseWriter(style, contents, cues, speakers, Naming.BRIEF, hints::leadIn)
              .write(opener, statements, shape));
    }
    if (statements.size() == 1 && statements.get(0).cue().startsWith("(")) {
      ways.add(statements.get(0).cue()); // a speaker's label
    }
    if (!sentence.text().isBlank()) {
      ways.add(sentence.text());
    }
    return new ArrayList<>(ways);
  }

  private static void add(Set<String> ways, Sentence sentence, String opener, ClauseWriter writer) {
    ways.add(writer.write(opener, sentence.statements(), ClauseWriter.Shape.PLAIN));
  }

  /**
   * The connective that the sentence had; where it never was worded, one that links it to the same
   * speaker's last.
   */
  private String opener(Sentence sentence, Optional<Sentence> before) {
    Statement first = sentence.statements().get(0);
    if (!sentence.text().isBlank()) {
      return style.opener(sentence.text());
    }
    boolean goesOn =
        before
            .filter(b -> !b.statements().isEmpty())
            .map(b -> speakersOf(b).equals(first.speakers()))
            .orElse(false);
    return goesOn && !first.reply() && first.topic().isEmpty() && !first.speakers().isEmpty()
        ? style.usualOpener()
        : "";
  }

  private static List<Speaker> speakersOf(Sentence sentence) {
    return sentence.statements().get(sentence.statements().size() - 1).speakers();
  }
}
