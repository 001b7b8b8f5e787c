package org.openreadout.examples.cli;

import java.io.InputStream;
import java.util.List;
import org.openreadout.source.SourceText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The texts that a command line names, and their encoding. */
final class TextArguments {

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR|-",
      description =
          "Texts; all .txt files below a folder, sorted by path; or - for standard input.")
  private List<String> inputs = List.of();

  /**
   * Finds the texts.
   *
   * @throws CommandFailure where one is missing, or a folder holds none
   */
  TextInputs find() {
    return TextInputs.of(inputs);
  }

  /**
   * Reads one of them.
   *
   * @throws CommandFailure where it can't be read, or is in another encoding
   */
  SourceText read(TextInput text, InputStream standardInput) {
    return text.read(encoding.charset(), standardInput);
  }
}
