/** What English words tell about the parts of a page. */
@NullMarked
package org.openreadout.io.internal.grammar.en.page;

import org.jspecify.annotations.NullMarked;
