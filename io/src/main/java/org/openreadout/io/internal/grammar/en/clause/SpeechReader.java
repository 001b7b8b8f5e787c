package org.openreadout.io.internal.grammar.en.clause;

import java.util.ArrayList;
import java.util.List;
import org.openreadout.io.internal.words.Tokens;
import org.openreadout.model.Statement;

/**
 * A speech in the first person: "Minister M made the following remarks." takes the rest of its
 * paragraph as content.
 */
public final class SpeechReader {
  private SpeechReader() {}

  /** Whether a statement announces a speech that the sentences behind it give. */
  public static boolean takesRest(Statement statement) {
    return statement.cue().contains("following");
  }

  /**
   * The statements of a sentence, the last one with the rest of the paragraph where it announces a
   * speech.
   */
  public static List<Statement> withRest(
      Tokens tokens, List<Statement> found, int sentenceEnd, int paragraphEnd) {
    Statement last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last == null
        || !takesRest(last)
        || last.content().isPresent()
        || sentenceEnd >= paragraphEnd) {
      return found;
    }
    int to = paragraphEnd;
    while (to > sentenceEnd && tokens.isMark(to - 1, '.')) {
      to--;
    }
    List<Statement> out = new ArrayList<>(found);
    out.set(
        out.size() - 1,
        last.withContent(tokens.text(sentenceEnd, to))
            .withContentSpan(tokens.span(sentenceEnd, to)));
    return out;
  }
}
