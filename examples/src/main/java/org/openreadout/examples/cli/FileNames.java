package org.openreadout.examples.cli;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Names of files as text and back. {@link Path#toString} and {@link Path#resolve(String)} depend on
 * the locale on some systems, where "Perú.txt" has another name under {@code LANG=C}, or none at
 * all. The way through URIs is the same everywhere.
 */
final class FileNames {

  private FileNames() {}

  /** The name of a file below a folder, with {@code /} between the folders. */
  static String below(Path folder, Path file) {
    String start = folder.toUri().getPath();
    String name = file.toUri().getPath();
    return name.substring(start.endsWith("/") ? start.length() : start.length() + 1);
  }

  /** The last part of a path. */
  static String last(Path file) {
    String path = file.toUri().getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The path of a file or folder right within another folder. */
  static Path child(Path folder, String name) {
    String start = folder.toUri().toString();
    return Path.of(URI.create(start + (start.endsWith("/") ? "" : "/") + escaped(name)));
  }

  private static String escaped(String name) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if ((b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z')) {
        escaped.append((char) b);
      } else {
        escaped.append('%');
        escaped.append(Character.forDigit((b >> 4) & 0xF, 16));
        escaped.append(Character.forDigit(b & 0xF, 16));
      }
    }
    return escaped.toString();
  }
}
