package org.openreadout.io.internal.words;

/**
 * A sentence, a line or a phrase: tokens, half-open.
 *
 * @param to the token behind the last one
 */
public record Range(int from, int to) {}
