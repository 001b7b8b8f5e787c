/** Releases of the White House. */
@NullMarked
package org.openreadout.io.dialect.us.whitehouse;

import org.jspecify.annotations.NullMarked;
