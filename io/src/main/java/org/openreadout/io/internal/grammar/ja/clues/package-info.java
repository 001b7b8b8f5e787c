/** What Japanese words tell of values that somebody took out of a text. */
@NullMarked
package org.openreadout.io.internal.grammar.ja.clues;

import org.jspecify.annotations.NullMarked;
