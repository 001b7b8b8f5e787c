/** Days, clocks and durations in Japanese. */
@NullMarked
package org.openreadout.io.internal.grammar.ja.time;

import org.jspecify.annotations.NullMarked;
