/** Each phrase by itself: what it writes, it reads. */
@NullMarked
package org.openreadout.io.phrases;

import org.jspecify.annotations.NullMarked;
