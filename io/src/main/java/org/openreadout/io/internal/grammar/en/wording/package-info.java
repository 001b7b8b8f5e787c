/**
 * How English tells what a readout holds: the words that a release in the house style of Japan’s
 * ministry has for it.
 */
@NullMarked
package org.openreadout.io.internal.grammar.en.wording;

import org.jspecify.annotations.NullMarked;
