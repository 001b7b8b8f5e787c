package org.openreadout.io.internal.grammar.en.clause;

import org.openreadout.io.internal.speech.Discourse;
import org.openreadout.io.internal.words.Brackets;
import org.openreadout.io.internal.words.Tokens;

/** What sentences are read in: the text, and who is present in it and spoke last. */
record Scene(Tokens tokens, Brackets brackets, Discourse discourse) {}
