/** The command line {@code readout}: texts to JSON, JSON to texts, and remarks on texts. */
@NullMarked
package org.openreadout.examples.cli;

import org.jspecify.annotations.NullMarked;
