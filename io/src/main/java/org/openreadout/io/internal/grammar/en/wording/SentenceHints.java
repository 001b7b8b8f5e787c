package org.openreadout.io.internal.grammar.en.wording;

import java.util.Optional;
import org.openreadout.model.Statement;

/**
 * What a sentence that was worded before has between its cues and their contents: "that", "on",
 * "to".
 */
final class SentenceHints {
  private final StyleWords style;
  private final String text;

  SentenceHints(StyleWords style, String text) {
    this.style = style;
    this.text = text;
  }

  /**
   * The one word that led in a content; empty where it stood there otherwise, or the sentence was
   * never worded.
   */
  Optional<String> leadIn(Statement statement) {
    String content = statement.content().orElse("");
    int at = content.isEmpty() ? -1 : text.indexOf(content);
    int cue = at < 0 ? -1 : text.lastIndexOf(statement.cue(), at - 1);
    if (cue < 0) {
      return Optional.empty();
    }
    int behind = cue + statement.cue().length();
    String between = behind > at ? "?" : text.substring(behind, at).strip();
    return between.isEmpty() || style.is("between", between)
        ? Optional.of(between)
        : Optional.empty();
  }
}
