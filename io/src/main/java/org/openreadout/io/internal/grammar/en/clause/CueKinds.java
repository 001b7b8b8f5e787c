package org.openreadout.io.internal.grammar.en.clause;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.grammar.en.Word;
import org.openreadout.io.internal.words.Tokenizer;
import org.openreadout.io.internal.words.Tokens;

/**
 * What the grammar knows of the words of a value: the kind of a cue's verb, the class of a word.
 */
public final class CueKinds {
  private final CueReader cues;
  private final Tokenizer tokenizer;

  CueKinds(CueReader cues, Tokenizer tokenizer) {
    this.cues = cues;
    this.tokenizer = tokenizer;
  }

  private @Nullable Cue verb(String cue) {
    Tokens tokens = tokenizer.tokenize(cue);
    CueMatch match = tokens.size() == 0 ? null : cues.read(tokens, 0, tokens.size());
    return match == null || match.next() != tokens.size() ? null : match.cue();
  }

  /** Whether a cue answers by its own meaning: "replied". */
  public boolean isReply(String cue) {
    Cue verb = verb(cue);
    return verb != null && verb.is(Cue.Trait.REPLY);
  }

  /** Whether a cue's object is the person spoken to: "thanked". */
  public boolean hasPerson(String cue) {
    Cue verb = verb(cue);
    return verb != null && verb.is(Cue.Trait.PERSON);
  }

  /** Whether a cue names whom it addresses before what it asks for: "urged". */
  public boolean isUrge(String cue) {
    Cue verb = verb(cue);
    return verb != null && verb.is(Cue.Trait.URGE);
  }

  /** Whether a word is in a class of the grammar. */
  public boolean is(String word, Word c) {
    return tokenizer.tokenize(word).is(0, c);
  }
}
