/** Releases of the United States Department of State. */
@NullMarked
package org.openreadout.io.dialect.us.state;

import org.jspecify.annotations.NullMarked;
