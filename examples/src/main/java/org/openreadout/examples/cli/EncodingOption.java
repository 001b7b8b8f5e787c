package org.openreadout.examples.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --charset}, for the texts; JSON is UTF-8 always. */
final class EncodingOption {

  @Option(
      names = "--charset",
      paramLabel = "CS",
      converter = Converter.class,
      description = "Encoding of the texts, such as ISO-8859-1; UTF-8 where left out.")
  private Charset charset = StandardCharsets.UTF_8;

  Charset charset() {
    return charset;
  }

  /** Reads a charset's name; picocli's own reader would answer with the name of an exception. */
  static final class Converter implements ITypeConverter<Charset> {

    @Override
    public Charset convert(String name) {
      try {
        Charset charset = Charset.forName(name);
        if (charset.canEncode()) {
          return charset;
        }
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        // Told below, in the same words as for a charset that can only be read.
      }
      throw new TypeConversionException("'" + name + "' is no encoding that Java can write");
    }
  }
}
