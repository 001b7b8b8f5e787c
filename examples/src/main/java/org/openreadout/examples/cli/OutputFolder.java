package org.openreadout.examples.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A folder that documents are written into, by names that come out of JSON and are not trusted:
 * none of them reaches a file outside of the folder.
 */
final class OutputFolder {

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

  private final Path folder;
  private final String label;
  private final Set<Path> written = new HashSet<>();

  private OutputFolder(Path folder, String label) {
    this.folder = folder;
    this.label = label;
  }

  /**
   * The folder; made where it is missing.
   *
   * @throws CommandFailure where it can't be made
   */
  static OutputFolder at(String argument) {
    try {
      // createDirectories() takes a link to a folder for a file on some versions of Java.
      Path folder = Path.of(argument);
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      return new OutputFolder(folder, argument);
    } catch (InvalidPathException e) {
      throw new CommandFailure(argument + ": no name of a folder");
    } catch (IOException e) {
      throw new CommandFailure(argument + ": " + Messages.reason(e));
    }
  }

  /**
   * Writes one document. A file that an earlier run left is written over; two documents of this run
   * under one name are not.
   *
   * @throws BadReadout where the name leads out of the folder, or to something that is no file
   * @throws CommandFailure where the file can't be written
   */
  void write(String name, byte[] content) throws BadReadout {
    List<String> parts = parts(name);
    try {
      Path target = folder;
      for (String part : parts.subList(0, parts.size() - 1)) {
        target = subfolder(target, part, name);
      }
      target = FileNames.child(target, parts.get(parts.size() - 1));
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
          throw refused(name, "is there already, and no file");
        }
        // The real path, as "A.txt" and "a.txt" are one file on some systems.
        if (written.contains(target.toRealPath())) {
          throw refused(name, "is the name of two readouts");
        }
      }
      Files.write(
          target,
          content,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);
      written.add(target.toRealPath());
    } catch (IOException e) {
      throw new CommandFailure(label + "/" + name + ": " + Messages.reason(e));
    } catch (InvalidPathException e) {
      throw refused(name, "can't be the name of a file here");
    }
  }

  private static Path subfolder(Path parent, String part, String name)
      throws IOException, BadReadout {
    Path child = FileNames.child(parent, part);
    // A link may lead anywhere, so it isn't followed even where it leads back inside.
    if (!Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.createDirectory(child);
      } catch (FileAlreadyExistsException e) {
        throw refused(name, "leads through something that is no folder");
      }
    }
    return child;
  }

  /** The parts of a name that stays inside, whichever system reads it. */
  private static List<String> parts(String name) throws BadReadout {
    if (name.isEmpty()) {
      throw refused(name, "is empty");
    }
    if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
      throw refused(name, "is absolute");
    }
    // A backslash parts folders on Windows only; the same JSON must mean the same file everywhere.
    if (name.indexOf('\\') >= 0) {
      throw refused(name, "has a backslash");
    }
    if (!Messages.oneLine(name).equals(name)) {
      throw refused(name, "has a character that is no part of a file's name");
    }
    List<String> parts = List.of(name.split("/", -1));
    if (parts.contains("") || parts.contains(".") || parts.contains("..")) {
      throw refused(name, "has an empty part, . or ..");
    }
    return parts;
  }

  private static BadReadout refused(String name, String why) {
    return new BadReadout("source.name \"" + name + "\" " + why);
  }
}
