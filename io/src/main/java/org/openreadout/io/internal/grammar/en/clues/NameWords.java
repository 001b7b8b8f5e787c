package org.openreadout.io.internal.grammar.en.clues;

import static org.openreadout.io.internal.grammar.en.Word.NAME_SUFFIX;
import static org.openreadout.io.internal.grammar.en.Word.PERSON_INSERT;
import static org.openreadout.io.internal.grammar.en.Word.STYLE_OF_MAN;
import static org.openreadout.io.internal.grammar.en.Word.STYLE_OF_WOMAN;
import static org.openreadout.io.internal.grammar.en.Word.THE;

import org.openreadout.io.internal.grammar.Clues;
import org.openreadout.io.internal.grammar.en.Word;
import org.openreadout.io.internal.grammar.en.people.NameReader;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.io.internal.words.Tokens;

/** The words around names: "the", "Jr", "Ms", "retired". */
final class NameWords implements Clues.Names {
  private final Tokenizer tokenizer;

  NameWords(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  @Override
  public boolean mayHave(Tokens tokens, int i) {
    return tokens.isCapital(i) && !tokens.is(i, THE);
  }

  @Override
  public boolean isLink(String word) {
    return is(word, PERSON_INSERT);
  }

  @Override
  public boolean isSuffix(String word) {
    return is(word, NAME_SUFFIX);
  }

  @Override
  public boolean isPostNominal(Tokens tokens, int i) {
    return NameReader.isPostNominal(tokens, i);
  }

  @Override
  public char gender(String style) {
    return is(style, STYLE_OF_MAN) ? 'm' : is(style, STYLE_OF_WOMAN) ? 'f' : 0;
  }

  private boolean is(String word, Word c) {
    return tokenizer.tokenize(word).is(0, c);
  }
}
