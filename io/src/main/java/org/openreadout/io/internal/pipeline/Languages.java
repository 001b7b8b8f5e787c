package org.openreadout.io.internal.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Dialects;
import org.openreadout.io.internal.grammar.Language;
import org.openreadout.io.internal.grammar.Undetermined;
import org.openreadout.io.internal.grammar.en.English;
import org.openreadout.io.internal.grammar.ja.Japanese;
import org.openreadout.io.internal.page.StandingLines;

/** The languages that the library reads: a new one is registered here. */
public final class Languages {
  private static final Language UNDETERMINED = new Undetermined();

  private final Language english; // reads what tells no language

  /** The grammars for texts in some dialects, with the names that they add. */
  public Languages(List<Dialect> dialects) {
    english = English.of(dialects);
  }

  /**
   * The language that a dialect picks. Where no issuer is recognised, the letters of the text tell
   * it; where no language writes them, it stays undetermined.
   */
  Language of(Dialect dialect, String text) {
    if (dialect == Dialects.fallback()) {
      return Scripts.isMostly(text, english) ? english : written(text);
    }
    Language picked = named(dialect.language());
    return picked == null ? english : picked;
  }

  private static Language written(String text) {
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

  private @Nullable Language named(String tag) {
    if (tag.equals(english.tag())) {
      return english;
    }
    for (Language language : others()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    return null;
  }

  /** The lines of a text in the dialect that reads it: that of the language where none is known. */
  StandingLines.Reading lines(StandingLines.Reading known, Language language) {
    boolean own =
        known.dialect != Dialects.fallback() || language.tag().equals(known.dialect.language());
    return own ? known : known.in(Dialects.fallback(language.tag()));
  }

  /** Whether a language is none that the library reads. */
  static boolean isUndetermined(Language language) {
    return language == UNDETERMINED;
  }
}
