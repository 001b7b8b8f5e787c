package org.openreadout.io.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a document, for faults that show only later.
 *
 * @param path from the root {@code $}
 * @param line from 1
 * @param column from 1
 */
record Place(String path, int line, int column) {

  static Place of(JsonParser parser) {
    return of(parser, parser.currentTokenLocation());
  }

  /** Trees and other sources that are no text have no lines: all of them stands on the first. */
  static Place of(JsonParser parser, TokenStreamLocation at) {
    return new Place(
        JsonPath.of(parser.streamReadContext()),
        Math.max(1, at.getLineNr()),
        Math.max(1, at.getColumnNr()));
  }

  ReadoutJsonException fault(String reason) {
    return new ReadoutJsonException(reason, path, line, column);
  }
}
