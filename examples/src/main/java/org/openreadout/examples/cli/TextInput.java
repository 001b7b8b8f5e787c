package org.openreadout.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openreadout.source.SourceText;

/**
 * One document to read.
 *
 * @param label what messages call it
 * @param name the document's {@code source.name}; none for standard input
 * @param file where it is; none for standard input
 */
record TextInput(String label, Optional<String> name, Optional<Path> file) {

  /**
   * The document.
   *
   * @throws CommandFailure where it can't be read, or is not in this charset
   */
  SourceText read(Charset charset, InputStream standardInput) {
    byte[] bytes;
    try {
      bytes = file.isPresent() ? Files.readAllBytes(file.get()) : standardInput.readAllBytes();
    } catch (IOException e) {
      throw new CommandFailure(label + ": " + Messages.reason(e));
    }
    SourceText text = SourceText.of(StrictText.decode(bytes, charset, label));
    return name.map(text::withName).orElse(text);
  }
}
