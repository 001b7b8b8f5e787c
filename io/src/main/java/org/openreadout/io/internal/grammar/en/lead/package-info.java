/** The lead: who met whom, when, where and on what occasion. */
@NullMarked
package org.openreadout.io.internal.grammar.en.lead;

import org.jspecify.annotations.NullMarked;
