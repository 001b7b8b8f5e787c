/**
 * Short uses of the library, each a program of its own: {@code java -cp examples/target/readout.jar
 * org.openreadout.examples.WhoSaidWhat}.
 */
@NullMarked
package org.openreadout.examples;

import org.jspecify.annotations.NullMarked;
