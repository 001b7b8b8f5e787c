@NullMarked
package org.openreadout.examples.newissuer;

import org.jspecify.annotations.NullMarked;
