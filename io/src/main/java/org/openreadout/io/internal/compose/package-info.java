/**
 * Composing: the words that a release in the house style of Japan’s ministry tells a model with.
 */
@NullMarked
package org.openreadout.io.internal.compose;

import org.jspecify.annotations.NullMarked;
