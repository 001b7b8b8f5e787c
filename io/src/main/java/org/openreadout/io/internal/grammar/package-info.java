/** What the pipeline asks of a language. A wing for each language holds the answers. */
@NullMarked
package org.openreadout.io.internal.grammar;

import org.jspecify.annotations.NullMarked;
