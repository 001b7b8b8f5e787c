package org.openreadout.io.internal.pipeline;

import java.util.List;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.grammar.en.English;

/** The languages that the library reads: a new one is registered here. */
public final class Languages {
  private final Language english;

  /** The grammars for texts in some dialects, with the names that they add. */
  public Languages(List<Dialect> dialects) {
    english = English.of(dialects);
  }

  /** The language that a dialect picks; English for a tag that no wing has. */
  public Language of(Dialect dialect) {
    return english;
  }
}
