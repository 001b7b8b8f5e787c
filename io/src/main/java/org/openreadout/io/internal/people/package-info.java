/** Persons, names, honorifics, offices, countries and organisations. */
@NullMarked
package org.openreadout.io.internal.people;

import org.jspecify.annotations.NullMarked;
