/** What a Japanese lead tells: who met whom, when, where and on what occasion. */
@NullMarked
package org.openreadout.io.internal.grammar.ja.lead;

import org.jspecify.annotations.NullMarked;
