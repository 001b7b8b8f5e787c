/** Composing: looks for the words that a readout reads back from. The language has the words. */
@NullMarked
package org.openreadout.io.internal.compose;

import org.jspecify.annotations.NullMarked;
