package org.openreadout.examples.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Standard input, output and error of one run. What is written is UTF-8 with {@code \n} whatever
 * the system's default is, so that the same input gives the same bytes everywhere.
 */
final class StandardStreams {

  private final InputStream in;
  private final OutputStream out;
  private final PrintWriter err;

  StandardStreams(InputStream in, OutputStream out, OutputStream err) {
    this.in = new BufferedInputStream(in);
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.err = new PrintWriter(err, false, StandardCharsets.UTF_8);
  }

  InputStream in() {
    return in;
  }

  /** For the help texts, which are written by picocli. */
  PrintWriter helpWriter() {
    return new PrintWriter(out, false, StandardCharsets.UTF_8);
  }

  void write(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /** Writes text and {@code \n}. */
  void writeLine(String text) {
    write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /** Writes one line to standard error. */
  void report(String message) {
    err.print("readout: " + Messages.oneLine(message) + "\n");
    err.flush();
  }

  private static CommandFailure cannotWrite(IOException e) {
    return new CommandFailure("standard output: " + Messages.reason(e));
  }
}
