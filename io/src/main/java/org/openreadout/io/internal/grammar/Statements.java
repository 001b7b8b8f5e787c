package org.openreadout.io.internal.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Range;
import org.openreadout.model.Statement;

/**
 * What was said in one release, read sentence by sentence in text order: who spoke last is kept in
 * mind.
 */
public interface Statements {
  /**
   * The statements of a sentence, in text order.
   *
   * @param paragraphEnd the token behind its paragraph, whose rest may be somebody's speech
   */
  List<Statement> read(Range sentence, int paragraphEnd);

  /** Whether a statement announces a speech, to which the sentences behind it belong. */
  boolean takesRest(Statement statement);

  /**
   * The statement of a speech under a label that is nothing but a speaker, "(Foreign Minister F)";
   * null for any other line.
   */
  @Nullable Statement label(Range label, Range speech);

  /** Begins a section: a heading that names participants tells whose meeting it reports. */
  void enter(Range heading);
}
