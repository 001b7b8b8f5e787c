/** Lines and blocks: the layout of a release. */
@NullMarked
package org.openreadout.io.internal.blocks;

import org.jspecify.annotations.NullMarked;
