/**
 * Text in and out: {@link org.openreadout.io.text.ReadoutParser} reads a release, {@link
 * org.openreadout.io.text.ReadoutWriter} gives back its text, {@link
 * org.openreadout.io.text.ReadoutComposer} words a new one, and {@link
 * org.openreadout.io.text.ReadoutVerifier} checks a readout against its text.
 *
 * <p>No parameter and no result is {@code null}; handing {@code null} in throws {@link
 * NullPointerException}, at the latest when a builder builds.
 */
@NullMarked
package org.openreadout.io.text;

import org.jspecify.annotations.NullMarked;
