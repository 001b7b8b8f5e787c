/** Text in and out: the parser and the writer that users call. */
@NullMarked
package org.openreadout.io.text;

import org.jspecify.annotations.NullMarked;
