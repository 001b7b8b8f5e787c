package org.openreadout.io.internal.grammar.en.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.Statements;
import org.openreadout.io.internal.meeting.Release;
import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Range;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Statement;

/** What was said in one English release. */
public final class SpokenWords implements Statements {
  private final StatementReader reader;
  private final Release release;
  private final Tokens tokens;
  private final Discourse discourse;
  private final Scene scene;

  public SpokenWords(StatementReader reader, Release release, Discourse discourse) {
    this.reader = reader;
    this.release = release;
    tokens = release.tokens();
    this.discourse = discourse;
    scene = new Scene(tokens, release.brackets(), discourse);
  }

  @Override
  public List<Statement> read(Range sentence, int paragraphEnd) {
    List<Statement> found = reader.read(scene, sentence.from(), sentence.to(), release.findings());
    Statement last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean speech =
        last != null && takesRest(last) && last.content().isEmpty() && sentence.to() < paragraphEnd;
    return speech && last != null ? withRest(found, last, sentence.to(), paragraphEnd) : found;
  }

  /** "Minister M made the following remarks.": the rest of the paragraph is what was said. */
  private List<Statement> withRest(List<Statement> found, Statement last, int from, int end) {
    int to = end;
    while (to > from && tokens.isMark(to - 1, '.')) {
      to--;
    }
    List<Statement> out = new ArrayList<>(found);
    out.set(
        out.size() - 1,
        last.withContent(tokens.text(from, to)).withContentSpan(tokens.span(from, to)));
    return out;
  }

  @Override
  public boolean takesRest(Statement statement) {
    return statement.cue().contains("following");
  }

  @Override
  public @Nullable Statement label(Range label, Range speech) {
    return reader.label(scene, label.from(), label.to(), speech.from(), speech.to());
  }

  @Override
  public void enter(Range heading) {
    long named = reader.named(scene, heading.from(), heading.to());
    named = named == 0 ? reader.ofCountry(scene, heading.from(), heading.to()) : named;
    if (named != 0) {
      discourse.enterSection(discourse.withIssuers(named));
    }
  }
}
