/** What was said: cues, actors and contents of Japanese sentences. */
@NullMarked
package org.openreadout.io.internal.grammar.ja.clause;

import org.jspecify.annotations.NullMarked;
