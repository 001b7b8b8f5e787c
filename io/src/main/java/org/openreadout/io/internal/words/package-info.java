/** Characters, words and phrases: the tokens of a text and the tables they are looked up in. */
@NullMarked
package org.openreadout.io.internal.words;

import org.jspecify.annotations.NullMarked;
