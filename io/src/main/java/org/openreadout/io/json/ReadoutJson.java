package org.openreadout.io.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.openreadout.model.Readout;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

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
 * the document's end, more than 64 levels or 64 million characters are a {@link
 * ReadoutJsonException} with path, line and column. Properties that this version doesn't know are
 * ignored. Thread-safe.
 */
public final class ReadoutJson {
  private static final int DEEPEST = 64;
  private static final int LONGEST = 64_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST)
                          .maxDocumentLength(LONGEST * 2L)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .addModule(new ReadoutModule())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();
  private static final ObjectReader READER =
      MAPPER.readerFor(Readout.class).without(StreamReadFeature.AUTO_CLOSE_SOURCE);
  private static final ObjectWriter WRITER = MAPPER.writerFor(Readout.class);
  private static final ObjectWriter PRETTY =
      WRITER.with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private ReadoutJson() {}

  /** A readout on one line, without an end of line. */
  public static String write(Readout readout) {
    return WRITER.writeValueAsString(readout);
  }

  /** A readout over many lines, for people; without an end of line behind the last one. */
  public static String writePretty(Readout readout) {
    return PRETTY.writeValueAsString(readout);
  }

  /**
   * Writes a readout in UTF-8, on one line without its end, and leaves the stream open.
   *
   * @throws IOException where the stream can't be written
   */
  public static void write(Readout readout, OutputStream out) throws IOException {
    out.write(write(readout).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes readouts in UTF-8, one a line, each line with its end, and leaves the stream open. Only
   * one is held at a time.
   *
   * @throws IOException where the stream can't be written
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
   * @throws IOException where the stream can't be written
   */
  public static void writeAll(Stream<Readout> readouts, OutputStream out) throws IOException {
    Iterator<Readout> each = readouts.iterator();
    writeAll(() -> each, out);
  }

  /**
   * Reads a document.
   *
   * @throws ReadoutJsonException where it is no readout
   */
  public static Readout read(String json) {
    return guarded(() -> READER.readValue(json));
  }

  /**
   * Reads a UTF-8 file.
   *
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
   * @throws ReadoutJsonException where it is no readout
   * @throws IOException where it can't be read
   */
  public static Readout read(InputStream in) throws IOException {
    return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
  }

  /**
   * Reads characters to their end, and leaves the reader open.
   *
   * @throws ReadoutJsonException where they are no readout
   * @throws IOException where they can't be read
   */
  public static Readout read(Reader reader) throws IOException {
    StringBuilder all = new StringBuilder();
    char[] buffer = new char[8192];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      all.append(buffer, 0, n);
    }
    return read(all.toString());
  }

  /**
   * Reads a UTF-8 file with a readout a line, as the stream is consumed; the file is closed with
   * the stream.
   *
   * @throws IOException where it can't be opened
   */
  public static Stream<ReadoutLine> readAll(Path file) throws IOException {
    BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    return readAll(reader)
        .onClose(
            () -> {
              try {
                reader.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /**
   * Reads UTF-8 with a readout a line, as the stream is consumed; who opened the input closes it.
   */
  public static Stream<ReadoutLine> readAll(InputStream in) {
    return readAll(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /**
   * Reads a readout a line, as the stream is consumed; a bad line doesn't lose the ones behind it.
   */
  public static Stream<ReadoutLine> readAll(Reader reader) {
    BufferedReader lines = reader instanceof BufferedReader b ? b : new BufferedReader(reader);
    long[] number = {0};
    return lines
        .lines()
        .map(
            text -> {
              number[0]++;
              return text.isBlank()
                  ? new ReadoutLine(number[0], Optional.empty(), Optional.empty())
                  : line(text, number[0]);
            })
        .filter(line -> line.readout().isPresent() || line.problem().isPresent());
  }

  private static ReadoutLine line(String text, long number) {
    try {
      return new ReadoutLine(number, Optional.of(read(text)), Optional.empty());
    } catch (ReadoutJsonException e) {
      return new ReadoutLine(
          number,
          Optional.empty(),
          Optional.of(e.onLine((int) Math.min(number, Integer.MAX_VALUE))));
    }
  }

  private static Readout guarded(java.util.function.Supplier<Readout> read) {
    Readout readout;
    try {
      readout = read.get();
    } catch (JacksonException e) {
      if (e.getCause() instanceof ReadoutJsonException own) {
        throw own;
      }
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      throw new ReadoutJsonException(
          e.getOriginalMessage().lines().findFirst().orElse("no JSON"), "$", line, column);
    }
    if (readout == null) {
      throw new ReadoutJsonException("expected a readout, not null or nothing", "$", 1, 1);
    }
    return readout;
  }
}
