/** Japanese releases, worded from what a readout tells. */
@NullMarked
package org.openreadout.io.internal.grammar.ja.wording;

import org.jspecify.annotations.NullMarked;
