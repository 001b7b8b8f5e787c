@NullMarked
package org.openreadout.io.text;

import org.jspecify.annotations.NullMarked;
