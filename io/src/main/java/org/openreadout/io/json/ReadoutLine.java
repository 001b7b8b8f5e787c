package org.openreadout.io.json;

import java.util.Optional;
import org.openreadout.model.Readout;

/**
 * One line of a file with a readout a line: the readout, or what is wrong with the line.
 *
 * @param line the line's number, from 1; blank lines are passed over but counted
 * @param readout the readout; empty where there is a problem
 * @param problem why the line could not be read; empty where there is a readout
 */
public record ReadoutLine(
    long line, Optional<Readout> readout, Optional<ReadoutJsonException> problem) {

  /**
   * The readout of the line.
   *
   * @return the readout
   * @throws ReadoutJsonException where the line could not be read
   */
  public Readout orThrow() {
    return readout.orElseThrow(() -> problem.orElseThrow());
  }
}
