package org.openreadout.examples.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the {@code .txt} files below a folder, also behind links. */
final class TextFolder extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final String label;
  private final List<TextInput> found = new ArrayList<>();

  private TextFolder(Path folder, String label) {
    this.folder = folder;
    this.label = label.endsWith("/") ? label : label + "/";
  }

  /**
   * The documents of a folder, sorted by path.
   *
   * @param folder an existing folder
   * @param label what messages call it
   * @throws CommandFailure where there is none, or a folder can't be listed
   */
  static List<TextInput> documents(Path folder, String label) {
    TextFolder visitor = new TextFolder(folder, label);
    try {
      Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      throw new CommandFailure(label + ": " + Messages.reason(e));
    }
    if (visitor.found.isEmpty()) {
      throw new CommandFailure(label + ": no .txt file in this folder");
    }
    visitor.found.sort(Comparator.comparing(document -> document.name().orElseThrow()));
    return visitor.found;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    // A link to nowhere is kept, so that reading it says what is missing; pipes and devices are
    // not, as reading them might never end.
    if (attributes.isRegularFile() || attributes.isSymbolicLink()) {
      String name = FileNames.below(folder, file);
      if (name.endsWith(".txt")) {
        found.add(new TextInput(label + name, Optional.of(name), Optional.of(file)));
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    // A link back to a folder that is being walked brings nothing new.
    if (failure instanceof FileSystemLoopException) {
      return FileVisitResult.CONTINUE;
    }
    throw new CommandFailure(
        label + FileNames.below(folder, file) + ": " + Messages.reason(failure));
  }
}
