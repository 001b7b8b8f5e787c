package org.openreadout.io.testing;

/**
 * Words and what they tell.
 *
 * @param <T> the type of what is told
 */
record Told<T>(String words, T value) {}
