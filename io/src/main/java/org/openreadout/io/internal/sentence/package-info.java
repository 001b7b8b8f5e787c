/** Where sentences end, and which brackets belong together. */
@NullMarked
package org.openreadout.io.internal.sentence;

import org.jspecify.annotations.NullMarked;
