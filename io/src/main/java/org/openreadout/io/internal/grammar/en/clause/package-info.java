/** Attributed statements: who said what, one class a construction. */
@NullMarked
package org.openreadout.io.internal.statement;

import org.jspecify.annotations.NullMarked;
