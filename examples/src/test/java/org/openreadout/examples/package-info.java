@NullMarked
package org.openreadout.examples;

import org.jspecify.annotations.NullMarked;
