package org.openreadout.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Wording of what goes wrong: always one line, whatever a file name or a document contains. */
final class Messages {

  private Messages() {}

  /**
   * The same words with everything escaped that would break a line or drive a terminal: file names
   * and documents may contain both.
   */
  static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            c -> {
              if (isPlain(c)) {
                line.appendCodePoint(c);
              } else {
                line.append("\\u{").append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
                line.append('}');
              }
            });
    return line.toString();
  }

  private static boolean isPlain(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  /** What a failure says of itself. */
  static String of(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  /** What went wrong with a file, in a few words and without its name. */
  static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "no permission";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "exists and is no folder";
    }
    if (failure instanceof CharacterCodingException) {
      return "not UTF-8";
    }
    if (failure instanceof FileSystemException named && named.getReason() != null) {
      return named.getReason();
    }
    return of(failure);
  }
}
