package org.openreadout.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.openreadout.io.json.ReadoutJson;
import org.openreadout.io.json.ReadoutJsonException;
import org.openreadout.io.json.ReadoutLine;

/**
 * The readouts of one input, which may be one JSON document over any number of lines, or one
 * document a line (NDJSON) without end.
 */
final class JsonInput {

  private JsonInput() {}

  /**
   * Reads the readouts, as lazily as the input allows. Which of the two forms it is, is told by its
   * first line: where that line leaves no bracket open, each line is a document.
   *
   * @param in UTF-8, with or without byte order mark; not closed
   * @return the readouts and the bad lines; {@link java.io.UncheckedIOException} comes out of it
   *     where the input ends early or is not UTF-8
   * @throws IOException where the first line can't be read
   */
  static Stream<ReadoutLine> readouts(InputStream in) throws IOException {
    BufferedReader rest =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    skipByteOrderMark(rest);
    StringBuilder head = new StringBuilder();
    String line = "";
    while (line.isBlank()) {
      line = rest.readLine();
      if (line == null) {
        return Stream.empty();
      }
      head.append(line).append('\n');
    }
    return leavesBracketOpen(line)
        ? Stream.of(document(head, rest))
        : ReadoutJson.readAll(new JoinedReader(head.toString(), rest));
  }

  private static void skipByteOrderMark(BufferedReader in) throws IOException {
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
  }

  private static ReadoutLine document(StringBuilder head, Reader rest) throws IOException {
    StringWriter whole = new StringWriter();
    whole.append(head);
    rest.transferTo(whole);
    try {
      return new ReadoutLine(1, Optional.of(ReadoutJson.read(whole.toString())), Optional.empty());
    } catch (ReadoutJsonException e) {
      return new ReadoutLine(e.line(), Optional.empty(), Optional.of(e));
    }
  }

  /** No string of JSON may hold a line end: a line that ends within one is broken, not open. */
  private static boolean leavesBracketOpen(String line) {
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (inString) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          inString = false;
        }
      } else if (c == '"') {
        inString = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return depth > 0 && !inString;
  }

  /** The lines that were looked at, and what follows them. */
  private static final class JoinedReader extends Reader {

    private final String head;
    private final Reader rest;
    private int position;

    JoinedReader(String head, Reader rest) {
      this.head = head;
      this.rest = rest;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int left = head.length() - position;
      if (left == 0) {
        return rest.read(target, offset, length);
      }
      int taken = Math.min(left, length);
      head.getChars(position, position + taken, target, offset);
      position += taken;
      return taken;
    }

    @Override
    public void close() throws IOException {
      rest.close();
    }
  }
}
