package org.openreadout.io.internal.compose;

/**
 * A place where the composed text tells something else than the readout.
 *
 * @param path the JSON path of the value in the readout: {@code $.meetings[0].venue.place}
 * @param words what the readout has and what the text tells
 */
record Difference(String path, String words) {}
