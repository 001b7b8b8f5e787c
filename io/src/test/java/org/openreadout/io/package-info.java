@NullMarked
package org.openreadout.io;

import org.jspecify.annotations.NullMarked;
