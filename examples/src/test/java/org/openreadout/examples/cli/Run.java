package org.openreadout.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** One run of the command line within this process, and what came of it. */
final class Run {

  private final int code;
  private final byte[] bytes;
  private final String err;

  private Run(int code, byte[] bytes, String err) {
    this.code = code;
    this.bytes = bytes;
    this.err = err;
  }

  static Run of(String... args) {
    return withInput(new byte[0], args);
  }

  static Run withInput(String in, String... args) {
    return withInput(in.getBytes(UTF_8), args);
  }

  static Run withInput(byte[] in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = ReadoutCommand.run(new ByteArrayInputStream(in), out, err, args);
    return new Run(code, out.toByteArray(), err.toString(UTF_8));
  }

  int code() {
    return code;
  }

  byte[] bytes() {
    return bytes;
  }

  String err() {
    return err;
  }

  String out() {
    return new String(bytes, UTF_8);
  }
}
