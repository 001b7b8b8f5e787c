/** What English words tell of a value beside them, for checking it. */
@NullMarked
package org.openreadout.io.internal.grammar.en.clues;

import org.jspecify.annotations.NullMarked;
