@NullMarked
package org.openreadout.examples.cli;

import org.jspecify.annotations.NullMarked;
