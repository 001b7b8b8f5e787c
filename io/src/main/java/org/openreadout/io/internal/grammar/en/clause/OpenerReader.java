package org.openreadout.io.internal.grammar.en.clause;

import org.jspecify.annotations.Nullable;
import org.openreadout.io.internal.words.Lexicon;
import org.openreadout.io.internal.words.PhraseTable;
import org.openreadout.io.internal.words.ResourceTable;
import org.openreadout.io.internal.words.Tokens;

/** Recognises what a sentence begins with before its subject: {@code openers.tsv}. */
final class OpenerReader {
  /** What an opener does. */
  enum Kind {
    REPLY,
    TOPIC,
    FRAME,
    CONNECTIVE
  }

  private final PhraseTable<Kind> table;

  OpenerReader(Lexicon.Builder lexicon) {
    PhraseTable.Builder<Kind> builder = new PhraseTable.Builder<>(lexicon);
    for (ResourceTable.Row row :
        ResourceTable.read(OpenerReader.class, "/org/openreadout/io/grammar/en/openers.tsv")) {
      builder.add(row.get(1), Kind.valueOf(row.get(0).toUpperCase(java.util.Locale.ROOT)));
    }
    table = builder.build();
  }

  /** The kind of the opener at a token, or null. */
  @Nullable Kind kind(Tokens tokens, int i, int limit) {
    return table.value(tokens, i, table.match(tokens, i, limit));
  }

  /** Whether a marker of an answer stands at a token. */
  boolean isReply(Tokens tokens, int i, int limit) {
    return kind(tokens, i, limit) == Kind.REPLY;
  }

  /** The token behind the opener phrase. */
  int end(Tokens tokens, int i, int limit) {
    return table.match(tokens, i, limit);
  }
}
