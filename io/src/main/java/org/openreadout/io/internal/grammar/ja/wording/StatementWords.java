package org.openreadout.io.internal.grammar.ja.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.ja.clause.Cue;
import org.openreadout.io.internal.grammar.ja.clause.Cues;
import org.openreadout.model.Readout;
import org.openreadout.model.Sentence;
import org.openreadout.model.Statement;

/** A sentence in words: for each statement the speaker, what was said, and the cue. */
final class StatementWords {
  private final Cues cues;
  private final PersonWords persons;

  StatementWords(Cues cues, PersonWords persons) {
    this.cues = cues;
    this.persons = persons;
  }

  /** A sentence as its statements tell it; as it stands where they can't be worded. */
  String sentence(Sentence sentence, Readout readout) {
    List<Statement> all = sentence.statements();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      Statement statement = all.get(i);
      Statement before = i == 0 ? null : all.get(i - 1);
      Cue cue = cues.named(statement.cue());
      if (cue == null || statement.speakers().isEmpty()) {
        return sentence.text();
      }
      boolean more = i + 1 < all.size();
      if (!more && cue.form() == Cue.Form.CONNECTIVE && !sentence.text().isEmpty()) {
        return sentence.text(); // it goes on with something that is no statement
      }
      opening(out, statement, before, readout);
      statement
          .content()
          .ifPresent(c -> out.append(c).append(cue.links().isEmpty() ? "" : cue.links().get(0)));
      out.append(statement.cue());
      out.append(more ? link(cue) : "。");
    }
    return all.isEmpty() ? sentence.text() : out.toString();
  }

  private void opening(
      StringBuilder out, Statement statement, @Nullable Statement before, Readout readout) {
    boolean same =
        before != null
            && before.speakers().equals(statement.speakers())
            && before.joint() == statement.joint()
            && before.reply() == statement.reply();
    if (same) {
      return;
    }
    out.append(statement.reply() ? "これに対し、" : "");
    statement.topic().ifPresent(topic -> out.append(topic).append('、'));
    out.append(persons.speaker(statement, readout));
  }

  private static String link(Cue cue) {
    return switch (cue.form()) {
      case DICTIONARY -> "とともに、";
      case PAST, POLITE -> "上で、";
      case CONNECTIVE -> "、";
    };
  }
}
