package org.openreadout.io.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The documents that all of a house share; they lie beside it and need not be there. */
final class Reference {

  static final Path FILE =
      Path.of("..", "..", "shared", "gold", "reference.readout.json").toAbsolutePath().normalize();

  private Reference() {}

  static String json() {
    Assumptions.assumeTrue(Files.isReadable(FILE), () -> FILE + " is not there");
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
