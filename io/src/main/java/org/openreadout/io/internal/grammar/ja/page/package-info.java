/** How a Japanese release is laid out. */
@NullMarked
package org.openreadout.io.internal.grammar.ja.page;

import org.jspecify.annotations.NullMarked;
