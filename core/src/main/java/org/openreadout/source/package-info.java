/**
 * The text that a readout was read from: spans and positions in it, and what a reader has to say
 * about it.
 *
 * <p>Every offset in this package counts UTF-16 code units, as {@link String#charAt} does, so that
 * {@code text.substring(span.start(), span.end())} is what a span points to. No parameter and no
 * result is {@code null}.
 */
@NullMarked
package org.openreadout.source;

import org.jspecify.annotations.NullMarked;
