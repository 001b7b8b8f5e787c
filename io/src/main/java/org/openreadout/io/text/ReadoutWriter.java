package org.openreadout.io.text;

import org.openreadout.model.Readout;
import org.openreadout.model.Source;

/** Writes a readout as text. Immutable and thread-safe. */
public final class ReadoutWriter {
  private static final ReadoutWriter WRITER = new ReadoutWriter();

  private ReadoutWriter() {}

  /** A writer. */
  public static ReadoutWriter create() {
    return WRITER;
  }

  /**
   * The text that a readout was read from, character for character.
   *
   * @throws IllegalArgumentException where the readout has no source text
   */
  public String write(Readout readout) {
    return readout
        .source()
        .flatMap(Source::text)
        .orElseThrow(() -> new IllegalArgumentException("the readout has no source text"));
  }
}
