package org.openreadout.examples.cli;

/** The command can't go on: wrong usage, or input that can't be read. Its message is one line. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandFailure(String message) {
    super(message);
  }
}
