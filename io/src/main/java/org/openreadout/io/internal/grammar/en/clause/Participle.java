package org.openreadout.io.internal.grammar.en.clause;

import static org.openreadout.io.internal.grammar.en.Word.ALONG_WITH;
import static org.openreadout.io.internal.grammar.en.Word.WHILE;

/** ", noting that …", "while underscoring …", ", along with thanking …". */
record Participle(ParticipleReader participles) implements Construction {
  @Override
  public int tryAt(SentenceState s, Boundary b) {
    boolean joined = b.comma || s.tokens.is(b.at - 1, WHILE) || s.openIs(Cue.Form.ING);
    return joined ? participles.take(s, b.cut, s.tokens.behind(b.at, ALONG_WITH)) : b.cut;
  }
}
