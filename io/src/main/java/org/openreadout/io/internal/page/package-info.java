/** Lines and blocks: the layout of a release. */
@NullMarked
package org.openreadout.io.internal.page;

import org.jspecify.annotations.NullMarked;
