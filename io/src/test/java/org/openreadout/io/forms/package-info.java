@NullMarked
package org.openreadout.io.forms;

import org.jspecify.annotations.NullMarked;
