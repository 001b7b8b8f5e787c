@NullMarked
package org.openreadout.io.json;

import org.jspecify.annotations.NullMarked;
