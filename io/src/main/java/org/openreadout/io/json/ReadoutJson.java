package org.openreadout.io.json;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.openreadout.model.Readout;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.ObjectWriter;

/**
 * Readouts as JSON, and back.
 *
 * <pre>{@code
 * String json = ReadoutJson.write(readout);
 * Readout same = ReadoutJson.read(json);
 * }</pre>
 *
 * <p>The bytes of a document are the same on every JDK, in every locale and time zone; lines end in
 * {@code \n}. Reading is strict: an unknown format version, a value of the wrong type, an unknown
 * constant, a reference to nobody, a span outside the text, a property told twice, anything behind
 * the document's end, more than 64 levels or 64 million characters in one value are a {@link
 * ReadoutJsonException} with path, line and column. Properties that this version doesn't know are
 * ignored. Thread-safe.
 */
public final class ReadoutJson {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String UNDECODABLE = "here or not far behind, the bytes are no UTF-8";

  private ReadoutJson() {}

  /**
   * A readout on one line.
   *
   * @param readout the readout
   * @return JSON without an end of line
   * @throws IllegalArgumentException where its sections are nested so deeply that nobody could read
   *     the JSON
   */
  public static String write(Readout readout) {
    return write(readout, JsonSettings.WRITER);
  }

  /**
   * A readout over many lines, for people.
   *
   * @param readout the readout
   * @return JSON without an end of line behind its last line
   * @throws IllegalArgumentException as {@link #write(Readout)} throws it
   */
  public static String writePretty(Readout readout) {
    return write(readout, JsonSettings.PRETTY);
  }

  private static String write(Readout readout, ObjectWriter writer) {
    try {
      return writer.writeValueAsString(readout);
    } catch (StreamConstraintsException e) {
      throw new IllegalArgumentException(
          "the sections are nested too deeply: " + JsonIn.reason(e), e);
    }
  }

  /**
   * Writes a readout in UTF-8, on one line without its end, and leaves the stream open.
   *
   * @param readout the readout
   * @param out where to write to
   * @throws IOException where the stream can't be written
   * @throws IllegalArgumentException as {@link #write(Readout)} throws it; nothing is written then
   */
  public static void write(Readout readout, OutputStream out) throws IOException {
    out.write(write(readout).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes readouts in UTF-8, one a line, each line with its end, and leaves the stream open. Only
   * one is held at a time.
   *
   * @param readouts the readouts
   * @param out where to write to
   * @throws IOException where the stream can't be written
   * @throws IllegalArgumentException as {@link #write(Readout)} throws it; the readouts before are
   *     written then
   */
  public static void writeAll(Iterable<Readout> readouts, OutputStream out) throws IOException {
    for (Readout readout : readouts) {
      write(readout, out);
      out.write('\n');
    }
  }

  /**
   * As {@link #writeAll(Iterable, OutputStream)}, as the stream brings them.
   *
   * @param readouts the readouts; the stream is consumed and not closed
   * @param out where to write to
   * @throws IOException where the output can't be written
   * @throws IllegalArgumentException as {@link #write(Readout)} throws it; the readouts before are
   *     written then
   */
  public static void writeAll(Stream<Readout> readouts, OutputStream out) throws IOException {
    Iterator<Readout> each = readouts.iterator();
    writeAll(() -> each, out);
  }

  /**
   * Reads a document.
   *
   * @param json one readout
   * @return the readout
   * @throws ReadoutJsonException where it is no readout
   */
  public static Readout read(String json) {
    String document = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
    try (JsonParser parser = JsonSettings.PARSERS.createParser(document)) {
      return read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a UTF-8 file.
   *
   * @param file a file of one readout
   * @return the readout
   * @throws ReadoutJsonException where it is no readout
   * @throws IOException where it can't be read
   */
  public static Readout read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Reads a UTF-8 stream to its end, and leaves it open.
   *
   * @param in one readout
   * @return the readout
   * @throws ReadoutJsonException where it is no readout
   * @throws IOException where it can't be read
   */
  public static Readout read(InputStream in) throws IOException {
    // Through a decoder that refuses what is no UTF-8, instead of putting something in its place.
    return read(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
  }

  /**
   * Reads characters to their end, and leaves the reader open.
   *
   * @param reader one readout
   * @return the readout
   * @throws ReadoutJsonException where they are no readout
   * @throws IOException where they can't be read
   */
  public static Readout read(Reader reader) throws IOException {
    BufferedReader in = new BufferedReader(reader);
    try {
      in.mark(1);
      if (in.read() != BYTE_ORDER_MARK.charAt(0)) {
        in.reset();
      }
    } catch (CharacterCodingException e) {
      throw new ReadoutJsonException(UNDECODABLE, "$", 1, 1);
    }
    try (JsonParser parser = JsonSettings.PARSERS.createParser(in)) {
      return read(parser);
    }
  }

  private static Readout read(JsonParser parser) throws IOException {
    JsonIn in = new JsonIn(parser);
    try {
      parser.nextToken();
      Readout readout = new DocumentReader(in).readout();
      if (parser.nextToken() != null) {
        throw in.fault("more stands behind the end of the document");
      }
      return readout;
    } catch (JacksonIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw in.fault(UNDECODABLE);
      }
      throw e.getCause();
    } catch (JacksonException e) {
      throw in.fault(e);
    }
  }

  /**
   * Reads a UTF-8 file with a readout a line, as the stream is consumed; a bad line doesn't lose
   * the ones behind it. Where the file can't be read to its end, {@link UncheckedIOException} comes
   * out of the stream.
   *
   * @param file the file; closed with the stream
   * @return its lines; to be closed
   * @throws IOException where the file can't be opened
   */
  public static Stream<ReadoutLine> readAll(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return readAll(in)
        .onClose(
            () -> {
              try {
                in.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /**
   * Reads UTF-8 with a readout a line, as {@link #readAll(Path)}; who opened the input closes it.
   *
   * @param in a readout a line
   * @return its lines
   */
  public static Stream<ReadoutLine> readAll(InputStream in) {
    // A byte a character: so the lines are cut before they are decoded, and what is no UTF-8 spoils
    // only its own line.
    return ReadoutLines.stream(
        new InputStreamReader(in, StandardCharsets.ISO_8859_1),
        JsonSettings.LONGEST,
        ReadoutJson::readBytes);
  }

  private static Readout readBytes(String line) {
    try {
      return read(new ByteArrayInputStream(line.getBytes(StandardCharsets.ISO_8859_1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a readout a line, as {@link #readAll(Path)}; who opened the reader closes it.
   *
   * @param reader a readout a line
   * @return its lines
   */
  public static Stream<ReadoutLine> readAll(Reader reader) {
    return ReadoutLines.stream(reader, JsonSettings.LONGEST, ReadoutJson::read);
  }

  /**
   * What every document of the library conforms to.
   *
   * @return a JSON Schema of 2020-12
   */
  public static String schema() {
    try (InputStream in = ReadoutJson.class.getResourceAsStream("readout-1.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("the schema is missing from the library");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
