package org.openreadout.io.internal.pipeline;

import java.util.List;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.grammar.Undetermined;
import org.openreadout.io.internal.grammar.en.English;
import org.openreadout.io.internal.grammar.ja.Japanese;

/** The languages that the library reads: a new one is registered here. */
public final class Languages {
  private static final Language UNDETERMINED = new Undetermined();

  private final Language english; // reads what tells no language

  /** The grammars for texts in some dialects, with the names that they add. */
  public Languages(List<Dialect> dialects) {
    english = English.of(dialects);
  }

  /** The language with a tag; English for one that no wing has. */
  public Language of(String tag) {
    if (tag.equals(english.tag())) {
      return english;
    }
    for (Language language : others()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    return english;
  }

  /** The language that the letters of a text tell, undetermined where nobody writes them. */
  public Language writtenIn(String text) {
    if (Scripts.isMostly(text, english)) {
      return english;
    }
    for (Language language : others()) {
      if (Scripts.isMostly(text, language) && language.isWritten(text)) {
        return language;
      }
    }
    return UNDETERMINED;
  }

  /** The languages beside English, prepared when a text needs one. */
  private static List<Language> others() {
    return List.of(Japanese.grammar());
  }

  /** Whether a language is none that the library reads. */
  static boolean isUndetermined(Language language) {
    return language == UNDETERMINED;
  }
}
