/**
 * Readouts as JSON: {@link org.openreadout.io.json.ReadoutJson} reads and writes them, one document
 * or one a line, and {@link org.openreadout.io.json.ReadoutModule} teaches them to an application's
 * own Jackson mapper.
 *
 * <p>Property names are the names of the model's accessors. What is absent from the model is absent
 * from the JSON; {@code null} is never written. Spans are arrays of two numbers, half-open, in
 * UTF-16 code units of {@code source.text}. Days, times and durations are strings in ISO 8601. The
 * format is described by {@link org.openreadout.io.json.ReadoutJson#schema() a JSON Schema}.
 *
 * <p>No parameter and no result is {@code null}; handing {@code null} in throws {@link
 * NullPointerException}. All types are immutable and may be shared between threads, except for
 * streams.
 */
@NullMarked
package org.openreadout.io.json;

import org.jspecify.annotations.NullMarked;
