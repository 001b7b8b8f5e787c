package org.openreadout.io.text;

import org.openreadout.model.Readout;
import org.openreadout.model.Source;

/**
 * Gives back the text that a readout was read from. {@link ReadoutComposer} words a new one for a
 * readout that has none. Immutable and thread-safe.
 */
public final class ReadoutWriter {
  private static final ReadoutWriter WRITER = new ReadoutWriter();

  private ReadoutWriter() {}

  /** {@return a writer, the same for all threads and callers} */
  public static ReadoutWriter create() {
    return WRITER;
  }

  /**
   * {@return the text that a readout was read from, character for character} What was changed in
   * the readout since then doesn't show in it.
   *
   * @param readout one that a parser read, or any other whose {@linkplain Readout#source source}
   *     carries the text
   * @throws IllegalArgumentException where the readout has no source text
   */
  public String write(Readout readout) {
    return readout
        .source()
        .flatMap(Source::text)
        .orElseThrow(() -> new IllegalArgumentException("the readout has no source text"));
  }
}
