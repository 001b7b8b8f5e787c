package org.openreadout.examples.cli;

/** One readout can't be written as a text. The others of the same input still may. */
final class BadReadout extends Exception {

  private static final long serialVersionUID = 1L;

  BadReadout(String message) {
    super(message);
  }
}
