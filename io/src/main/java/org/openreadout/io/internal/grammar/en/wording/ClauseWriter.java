package org.openreadout.io.internal.grammar.en.wording;

import static org.openreadout.io.internal.grammar.en.wording.Piece.AND;
import static org.openreadout.io.internal.grammar.en.wording.Piece.FOLLOWING;
import static org.openreadout.io.internal.grammar.en.wording.Piece.FRANK;
import static org.openreadout.io.internal.grammar.en.wording.Piece.IN_RESPONSE;
import static org.openreadout.io.internal.grammar.en.wording.Piece.IT_WAS;
import static org.openreadout.io.internal.grammar.en.wording.Piece.THAT;
import static org.openreadout.io.internal.grammar.en.wording.Piece.TO_WHICH;
import static org.openreadout.io.internal.grammar.en.wording.Piece.WAS;
import static org.openreadout.io.internal.grammar.en.wording.Piece.WERE;
import static org.openreadout.io.internal.grammar.en.wording.Piece.WHICH;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openreadout.io.internal.grammar.en.clause.CueKinds;
import org.openreadout.io.internal.grammar.en.wording.SpeakerWords.Naming;
import org.openreadout.model.Statement;

/**
 * Strings the statements of one sentence together as clauses: the same speaker goes on, or another
 * one follows.
 */
final class ClauseWriter {
  /** How the first clause is built, and those that answer. */
  enum Shape {
    /** "Minister A stated that …", "it was confirmed that …". */
    PLAIN,
    /** "Noting that …, Minister A stated that …". */
    FRONTED,
    /** ", to which Minister B expressed her support"; ", which Minister B welcomed". */
    RELATIVE,
    /** "Progress was welcomed". */
    SUBJECT,
    /** "There was a frank exchange of views on …". */
    EXISTENTIAL
  }

  private final StyleWords style;
  private final ContentWords contents;
  private final CueKinds cues;
  private final SpeakerWords speakers;
  private final Naming naming;
  private final Function<Statement, Optional<String>> leadIns;

  ClauseWriter(
      StyleWords style,
      ContentWords contents,
      CueKinds cues,
      SpeakerWords speakers,
      Naming naming,
      Function<Statement, Optional<String>> leadIns) {
    this.style = style;
    this.contents = contents;
    this.cues = cues;
    this.speakers = speakers;
    this.naming = naming;
    this.leadIns = leadIns;
  }

  /** The whole sentence with its full stop. */
  String write(String opener, List<Statement> statements, Shape shape) {
    StringBuilder words = new StringBuilder();
    Statement first = statements.get(0);
    boolean answers = first.reply() && !cues.isReply(first.cue());
    words.append(answers ? style.say(IN_RESPONSE) + ", " : opener);
    first.topic().ifPresent(topic -> words.append(topic).append(", "));
    int next = 1;
    if (isParticiple(first.cue())
        && statements.size() > 1
        && sameSpeakers(first, statements.get(1))) {
      participle(words, first, statements.get(1), shape);
      next = 2;
    } else {
      first(words, first, shape);
    }
    boolean replying = answers;
    for (int i = next; i < statements.size(); i++) {
      boolean last = i == statements.size() - 1;
      replying = further(words, statements.get(i - 1), statements.get(i), replying, last, shape);
    }
    Statement end = statements.get(statements.size() - 1);
    if (ContentWords.endsQuoted(end)) {
      words.insert(words.length() - 1, '.');
    } else {
      words.append('.');
    }
    return LeadComposer.upper(words.toString());
  }

  private void participle(StringBuilder words, Statement said, Statement main, Shape shape) {
    String subject = speakers.of(main, naming);
    words.append(
        shape == Shape.FRONTED
            ? said.cue() + tail(said) + ", " + subject + " "
            : subject + ", " + said.cue() + tail(said) + ", ");
    words.append(main.cue()).append(tail(main));
  }

  private void first(StringBuilder words, Statement statement, Shape shape) {
    String content = statement.content().orElse("");
    if (statement.speakers().isEmpty() && shape == Shape.SUBJECT) {
      words
          .append(content)
          .append(" " + style.say(content.endsWith("s") ? WERE : WAS) + " ")
          .append(statement.cue());
    } else if (statement.speakers().isEmpty() && shape == Shape.EXISTENTIAL) {
      words.append(style.say(FRANK)).append(' ').append(statement.cue()).append(tail(statement));
    } else if (statement.speakers().isEmpty()) {
      words.append(style.say(IT_WAS)).append(' ').append(statement.cue());
      words.append(' ').append(style.say(THAT)).append(' ').append(content);
    } else {
      words
          .append(speakers.of(statement, naming))
          .append(' ')
          .append(statement.cue())
          .append(tail(statement));
    }
  }

  /** A further clause; whether its speaker is answering. */
  private boolean further(
      StringBuilder words,
      Statement before,
      Statement statement,
      boolean replying,
      boolean last,
      Shape shape) {
    String told = statement.cue() + tail(statement);
    boolean answers = statement.reply() && !cues.isReply(statement.cue());
    boolean goesOn = sameSpeakers(before, statement) && !statement.speakers().isEmpty();
    if (goesOn && isParticiple(statement.cue())) {
      words.append(", ").append(told);
      return replying;
    }
    if (goesOn && (statement.reply() == replying || (cues.isReply(statement.cue()) && !replying))) {
      words.append(last ? ", " + style.say(AND) + " " : ", ").append(told);
      return replying;
    }
    String subject = speakers.of(statement, naming);
    if (shape == Shape.RELATIVE
        && statement.content().isEmpty()
        && !statement.speakers().isEmpty()) {
      words
          .append(", " + style.say(answers ? TO_WHICH : WHICH) + " ")
          .append(subject)
          .append(' ')
          .append(told);
    } else if (statement.speakers().isEmpty()) {
      words
          .append(", " + style.say(AND) + " " + style.say(IT_WAS) + " ")
          .append(statement.cue())
          .append(" " + style.say(THAT) + " ")
          .append(statement.content().orElse(""));
    } else {
      words
          .append(", " + style.say(AND) + " ")
          .append(answers ? style.say(IN_RESPONSE) + " " : "")
          .append(subject)
          .append(' ')
          .append(told);
    }
    return answers;
  }

  private String tail(Statement statement) {
    // a speech in the first person: the sentences behind it are its content
    boolean speech = statement.cue().contains(style.say(FOLLOWING) + " ");
    return speech
        ? ""
        : contents.of(statement, leadIns.apply(statement), speakers.addressee(statement, naming));
  }

  private static boolean sameSpeakers(Statement a, Statement b) {
    return a.speakers().equals(b.speakers()) && a.joint() == b.joint();
  }

  private static boolean isParticiple(String cue) {
    int space = cue.indexOf(' ');
    return (space < 0 ? cue : cue.substring(0, space)).endsWith("ing");
  }
}
