/** Makers of models, and of releases by running the grammar backwards, for tests. */
@NullMarked
package org.openreadout.io.testing;

import org.jspecify.annotations.NullMarked;
