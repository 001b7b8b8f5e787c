/**
 * What a readout tells: the published account of a diplomatic meeting, as immutable values.
 *
 * <p>Start at {@link org.openreadout.model.Readout}. Every type has a {@code builder()}, and {@code
 * with…} methods that give a changed copy. Accessors are named as the properties of the JSON form
 * are. What the text doesn't tell is an empty {@link java.util.Optional} or an empty list; nothing
 * is ever {@code null}, and handing {@code null} to a builder throws {@link NullPointerException}.
 * Leaving out a value that is not optional makes {@code build()} throw {@link
 * IllegalStateException}.
 *
 * <p>Two values are equal when they tell the same; where it stood in the text ({@code span}) and
 * the {@link org.openreadout.model.Source} don't count. Spans are half-open and in UTF-16 code
 * units of the source text.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    jdkOnly = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"alias:aliases", "party:parties"},
    overshadowImplementation = true,
    // Annotations of Immutables that the class files keep would be missing at the user's side.
    allowedClasspathAnnotations = Generated.class)
package org.openreadout.model;

import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
