/** Persons, offices and countries in Japanese. */
@NullMarked
package org.openreadout.io.internal.grammar.ja.people;

import org.jspecify.annotations.NullMarked;
