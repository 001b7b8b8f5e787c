@NullMarked
package org.openreadout.io.dialect;

import org.jspecify.annotations.NullMarked;
