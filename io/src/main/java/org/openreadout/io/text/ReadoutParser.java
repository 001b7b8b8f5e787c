package org.openreadout.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.dialect.Dialects;
import org.openreadout.io.internal.blocks.StandingLines;
import org.openreadout.io.internal.pipeline.Parse;
import org.openreadout.source.SourceText;

/**
 * Reads the text of a release into a {@link org.openreadout.model.Readout}.
 *
 * <pre>{@code
 * Readout readout = ReadoutParser.create().parse(text).readout();
 * }</pre>
 *
 * <p>A parser never throws on a text, whatever its characters; what it can't read it leaves out and
 * reports. The same text gives the same result on every machine: no clock, locale or time zone is
 * asked. Immutable and thread-safe; one parser serves a whole application.
 */
public final class ReadoutParser {
  private final StandingLines standing;
  private final Parse.Limits limits;

  private ReadoutParser(Builder b) {
    standing = new StandingLines(List.copyOf(b.dialects), Dialects.fallback());
    ParseLimits l = b.limits;
    limits = new Parse.Limits(l.length(), l.lineLength(), l.statements(), l.diagnostics());
  }

  /** A parser for all dialects of the library, with the default limits. */
  public static ReadoutParser create() {
    return builder().build();
  }

  /** Begins a parser of one's own. */
  public static Builder builder() {
    return new Builder();
  }

  /** Reads a text. */
  public ParseResult parse(String text) {
    return parse(SourceText.of(text));
  }

  /** Reads a text that comes with a name, or with a release date known from outside. */
  public ParseResult parse(SourceText source) {
    Parse.Outcome outcome = Parse.run(source, standing, limits);
    return new ParseResult(outcome.readout(), outcome.diagnostics(), source);
  }

  /**
   * Reads a UTF-8 file; its file name becomes the source's name.
   *
   * @throws IOException where the file can't be read, or is not UTF-8
   */
  public ParseResult parse(Path file) throws IOException {
    return parse(file, StandardCharsets.UTF_8);
  }

  /**
   * Reads a file; its file name becomes the source's name.
   *
   * @throws IOException where the file can't be read, or its bytes are none of the charset
   */
  public ParseResult parse(Path file, Charset charset) throws IOException {
    SourceText text = SourceText.of(decode(Files.readAllBytes(file), charset));
    Path name = file.getFileName();
    return parse(name == null ? text : text.withName(name.toString()));
  }

  /**
   * Reads a stream to its end, and leaves it open: who opened it closes it.
   *
   * @throws IOException where the stream can't be read, or its bytes are none of the charset
   */
  public ParseResult parse(InputStream in, Charset charset) throws IOException {
    return parse(decode(in.readAllBytes(), charset));
  }

  /** Reads texts one after the other as the stream is consumed; nothing is kept. */
  public Stream<ParseResult> parseAll(Stream<SourceText> texts) {
    return texts.map(this::parse);
  }

  private static String decode(byte[] bytes, Charset charset) throws IOException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** Puts a parser together; checked at {@link #build()}. */
  public static final class Builder {
    private final List<Dialect> dialects = new ArrayList<>(Dialects.all());
    private ParseLimits limits = ParseLimits.defaults();

    private Builder() {}

    /** Adds a dialect to those that a text may be in. */
    public Builder dialect(Dialect dialect) {
      dialects.add(dialect);
      return this;
    }

    /** Reads in these dialects only. */
    public Builder dialects(List<Dialect> only) {
      dialects.clear();
      dialects.addAll(only);
      return this;
    }

    /** Sets how much of a text is read. */
    public Builder limits(ParseLimits value) {
      limits = value;
      return this;
    }

    /**
     * The finished parser.
     *
     * @throws IllegalArgumentException where two dialects have one id
     */
    public ReadoutParser build() {
      Set<String> ids = new HashSet<>();
      for (Dialect dialect : dialects) {
        if (!ids.add(dialect.id())) {
          throw new IllegalArgumentException("two dialects with the id " + dialect.id());
        }
      }
      return new ReadoutParser(this);
    }
  }
}
