package org.openreadout.io.testing;

import org.openreadout.model.Readout;

/**
 * A made-up release with what a careful reader would learn from it.
 *
 * @param text the release
 * @param expected the readout that reading it has to tell the same facts as
 */
public record MofaReadout(String text, Readout expected) {

  @Override
  public String toString() {
    return text;
  }
}
