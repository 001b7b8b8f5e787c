/** Checks whether a text bears out what a readout says of it. */
@NullMarked
package org.openreadout.io.internal.verify;

import org.jspecify.annotations.NullMarked;
