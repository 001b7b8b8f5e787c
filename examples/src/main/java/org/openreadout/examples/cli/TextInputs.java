package org.openreadout.examples.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The documents that a command line names: files, folders, and {@code -} for standard input. A
 * folder stands for all {@code .txt} files below it, sorted by path.
 *
 * @param all the documents in the order given; only their names, nothing is read yet
 * @param single whether the command line names exactly one document and no folder
 */
record TextInputs(List<TextInput> all, boolean single) {

  static final String STANDARD_INPUT = "-";
  static final String STANDARD_INPUT_LABEL = "<stdin>";

  /**
   * Finds the documents.
   *
   * @throws CommandFailure where one is missing, or a folder holds none
   */
  static TextInputs of(List<String> arguments) {
    // Counted here and not by picocli, which would not get to naming an unknown option.
    if (arguments.isEmpty()) {
      throw new CommandFailure("name a file, a folder, or - for standard input");
    }
    if (arguments.stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw new CommandFailure("standard input (-) can be read only once");
    }
    List<TextInput> all = new ArrayList<>();
    boolean folders = false;
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        all.add(new TextInput(STANDARD_INPUT_LABEL, Optional.empty(), Optional.empty()));
        continue;
      }
      Path path = existing(argument);
      if (Files.isDirectory(path)) {
        folders = true;
        all.addAll(TextFolder.documents(path, argument));
      } else {
        all.add(new TextInput(argument, Optional.of(FileNames.last(path)), Optional.of(path)));
      }
    }
    return new TextInputs(List.copyOf(all), arguments.size() == 1 && !folders);
  }

  /**
   * The path that an argument names.
   *
   * @throws CommandFailure where nothing is there
   */
  static Path existing(String argument) {
    if (argument.isEmpty()) {
      throw new CommandFailure("a file name is empty");
    }
    try {
      Path path = Path.of(argument);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // A name that the system can't have is the name of no file.
    }
    throw new CommandFailure(argument + ": no such file or folder");
  }
}
