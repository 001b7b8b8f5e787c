/** Dates, clock times and durations. */
@NullMarked
package org.openreadout.io.internal.time;

import org.jspecify.annotations.NullMarked;
