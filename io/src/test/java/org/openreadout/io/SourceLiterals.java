package org.openreadout.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** The string literals of Java sources, each with the calls that it is an argument of. */
final class SourceLiterals {
  private final String source;
  private final List<Literal> found = new ArrayList<>();
  private final Deque<String> calls = new ArrayDeque<>(); // the name before each open parenthesis

  /**
   * One literal.
   *
   * @param calls the names before the parentheses around it, the innermost first
   */
  record Literal(String text, List<String> calls) {
    /** Whether it has two letters side by side. */
    boolean hasWord() {
      for (int i = 0; i + 1 < text.length(); i++) {
        boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
        if (Character.isLetter(text.charAt(i))
            && Character.isLetter(text.charAt(i + 1))
            && !escaped) {
          return true;
        }
      }
      return false;
    }
  }

  private SourceLiterals(String source) {
    this.source = source;
  }

  static List<Literal> of(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Literal> of(String source) {
    SourceLiterals literals = new SourceLiterals(source);
    literals.read();
    return literals.found;
  }

  /** All Java files below a folder, in order. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    for (int i = 0; i < source.length(); ) {
      if (source.startsWith("//", i)) {
        i = behind("\n", i);
      } else if (source.startsWith("/*", i)) {
        i = behind("*/", i + 2);
      } else if (source.startsWith("\"\"\"", i)) {
        i = literal("\"\"\"", i);
      } else if (source.charAt(i) == '"') {
        i = literal("\"", i);
      } else if (source.charAt(i) == '\'') {
        i = close("'", i + 1) + 1;
      } else {
        parenthesis(i++);
      }
    }
  }

  private void parenthesis(int i) {
    if (source.charAt(i) == '(') {
      int end = i;
      int start = end;
      while (start > 0 && Character.isJavaIdentifierPart(source.charAt(start - 1))) {
        start--;
      }
      calls.push(source.substring(start, end));
    } else if (source.charAt(i) == ')' && !calls.isEmpty()) {
      calls.pop();
    }
  }

  private int literal(String quote, int i) {
    int end = close(quote, i + quote.length());
    found.add(new Literal(source.substring(i + quote.length(), end), List.copyOf(calls)));
    return end + quote.length();
  }

  /** Where a literal's closing quote stands; an escaped one closes nothing. */
  private int close(String quote, int from) {
    int i = from;
    while (!source.startsWith(quote, i)) {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private int behind(String end, int from) {
    int at = source.indexOf(end, from);
    return at < 0 ? source.length() : at + end.length();
  }
}
