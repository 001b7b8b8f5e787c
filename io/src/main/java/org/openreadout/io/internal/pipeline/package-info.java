/** The driver that strings the steps of a parse together. */
@NullMarked
package org.openreadout.io.internal.pipeline;

import org.jspecify.annotations.NullMarked;
