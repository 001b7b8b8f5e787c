/** Japanese: the grammar of its readouts. */
@NullMarked
package org.openreadout.io.internal.grammar.ja;

import org.jspecify.annotations.NullMarked;
