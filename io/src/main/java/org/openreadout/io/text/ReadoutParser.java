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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openreadout.io.dialect.Dialect;
import org.openreadout.io.internal.page.StandingLines;
import org.openreadout.io.internal.pipeline.Languages;
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
  private static final Set<String> FALLBACKS = Set.of("en", "ja", "und");

  private final Languages languages;
  private final StandingLines standing;
  private final Parse.Limits limits;

  private ReadoutParser(Builder b) {
    List<Dialect> dialects = List.copyOf(b.dialects);
    languages = new Languages(dialects);
    standing = new StandingLines(dialects, Dialects.fallback().language(), Dialects::fallback);
    ParseLimits l = b.limits;
    limits =
        new Parse.Limits(
            l.length(),
            l.lineLength(),
            l.listDepth(),
            l.participants(),
            l.statements(),
            l.diagnostics());
  }

  /**
   * {@return a parser for {@linkplain Dialects#all() all dialects of the library}, with the
   * {@linkplain ParseLimits#defaults() default limits}} Keep it: each has to prepare the dialects'
   * tables.
   */
  public static ReadoutParser create() {
    return builder().build();
  }

  /** {@return a builder of a parser like that of {@link #create()}, until it is told otherwise} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a text of which nothing else is known.
   *
   * @param text the whole release; any string, and an empty one too
   * @return a readout, perhaps nearly empty, and what could not be read
   */
  public ParseResult parse(String text) {
    return parse(SourceText.of(text));
  }

  /**
   * Reads a text that comes with a name, or with a release date known from outside.
   *
   * @param source the text. Its release date tells the year of dates that are printed without one,
   *     where the text has no readable release date of its own
   * @return a readout, perhaps nearly empty, and what could not be read
   */
  public ParseResult parse(SourceText source) {
    Parse.Outcome outcome = Parse.run(source, languages, standing, limits);
    return new ParseResult(outcome.readout(), outcome.diagnostics(), source);
  }

  /**
   * Reads a UTF-8 file; its file name becomes the source's name.
   *
   * @param file the file, one release; a byte order mark stays in the text
   * @return a readout, perhaps nearly empty, and what could not be read
   * @throws IOException where the file can't be read, or is not UTF-8
   */
  public ParseResult parse(Path file) throws IOException {
    return parse(file, StandardCharsets.UTF_8);
  }

  /**
   * Reads a file; its file name, without folders, becomes the source's name.
   *
   * @param file the file, one release
   * @param charset how its bytes are decoded; malformed bytes are never replaced
   * @return a readout, perhaps nearly empty, and what could not be read
   * @throws IOException where the file can't be read; a {@link
   *     java.nio.charset.CharacterCodingException} where its bytes are none of the charset
   */
  public ParseResult parse(Path file, Charset charset) throws IOException {
    SourceText text = SourceText.of(decode(Files.readAllBytes(file), charset));
    Path name = file.getFileName();
    return parse(name == null ? text : text.withName(name.toString()));
  }

  /**
   * Reads a stream to its end, and leaves it open: who opened it closes it. The source has no name.
   *
   * @param in one release, held in memory as a whole
   * @param charset how its bytes are decoded; malformed bytes are never replaced
   * @return a readout, perhaps nearly empty, and what could not be read
   * @throws IOException where the stream can't be read; a {@link
   *     java.nio.charset.CharacterCodingException} where its bytes are none of the charset
   */
  public ParseResult parse(InputStream in, Charset charset) throws IOException {
    return parse(decode(in.readAllBytes(), charset));
  }

  /**
   * Reads texts as the stream is consumed; nothing is kept, so there may be any number.
   *
   * @param texts the releases; a parallel stream is read in parallel
   * @return a result for each text, in the order of the texts; closing it closes {@code texts}
   */
  public Stream<ParseResult> parseAll(Stream<SourceText> texts) {
    return texts.map(this::parse);
  }

  private static String decode(byte[] bytes, Charset charset) throws IOException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /**
   * Puts a parser together; checked at {@link #build()}, but for a {@code null}, which each method
   * refuses at once with a {@link NullPointerException} that names the parameter.
   */
  public static final class Builder {
    private final List<Dialect> dialects = new ArrayList<>(Dialects.all());
    private ParseLimits limits = ParseLimits.defaults();

    private Builder() {}

    /**
     * Adds a dialect to those that a text may be in. Where two fit a text equally well, the one
     * that was added first reads it; those of the library come before all that are added.
     *
     * @param dialect a dialect with an id of its own
     * @return this builder
     */
    public Builder dialect(Dialect dialect) {
      dialects.add(Objects.requireNonNull(dialect, "dialect"));
      return this;
    }

    /**
     * Sets the dialects that a text may be in, instead of those of the library and all that were
     * added before. A text in none of them is still read by the {@linkplain Dialects#fallback()
     * fallback}.
     *
     * @param only the dialects, the first to be preferred; copied. With none, every text is read as
     *     general English
     * @return this builder
     */
    public Builder dialects(List<Dialect> only) {
      for (Dialect dialect : Objects.requireNonNull(only, "only")) {
        Objects.requireNonNull(dialect, "a dialect of only");
      }
      dialects.clear();
      dialects.addAll(only);
      return this;
    }

    /**
     * Sets how much of a text is read.
     *
     * @param value the limits; {@link ParseLimits#defaults()} unless set
     * @return this builder
     */
    public Builder limits(ParseLimits value) {
      limits = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * {@return the finished parser} The builder may be used further; the parser doesn't change with
     * it.
     *
     * @throws IllegalArgumentException where two dialects have one id, or one has that of the
     *     {@linkplain Dialects#fallback() fallback}
     */
    public ReadoutParser build() {
      Set<String> ids = new HashSet<>();
      for (Dialect dialect : dialects) {
        if (FALLBACKS.contains(dialect.id())) {
          throw new IllegalArgumentException(
              "the id " + dialect.id() + " is that of the fallback, which every parser has");
        }
        if (!ids.add(dialect.id())) {
          throw new IllegalArgumentException("two dialects with the id " + dialect.id());
        }
      }
      return new ReadoutParser(this);
    }
  }
}
