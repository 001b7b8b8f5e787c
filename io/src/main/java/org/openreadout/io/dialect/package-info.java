/**
 * Issuers' dialects: the extension point of the parser. A dialect is a table of standing lines and
 * a layout.
 *
 * <p>No parameter may be {@code null}, and no result is.
 */
@NullMarked
package org.openreadout.io.dialect;

import org.jspecify.annotations.NullMarked;
