package org.openreadout.io.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openreadout.model.Readout;

/** Readouts one a line. */
final class NdjsonTest {

  private static final String GOOD = "{\"formatVersion\":1,\"dialect\":\"en\",\"language\":\"é\"}";

  @TempDir Path folder = Path.of("");

  private static Readout readout(int number) {
    return Readout.builder().dialect("en").language("é\n\u2028" + number).build();
  }

  @Test
  void whatIsWrittenComesBackLineByLine() throws IOException {
    List<Readout> readouts = IntStream.range(0, 5_000).mapToObj(NdjsonTest::readout).toList();
    Path file = folder.resolve("a.ndjson");
    ByteArrayOutputStream fromList = new ByteArrayOutputStream();
    ReadoutJson.writeAll(readouts, fromList);
    ByteArrayOutputStream fromStream = new ByteArrayOutputStream();
    ReadoutJson.writeAll(readouts.stream(), fromStream);
    assertThat(fromStream.toByteArray()).isEqualTo(fromList.toByteArray());
    Files.write(file, fromList.toByteArray());

    try (Stream<ReadoutLine> lines = ReadoutJson.readAll(file)) {
      List<ReadoutLine> all = lines.toList();
      assertThat(all).extracting(ReadoutLine::orThrow).isEqualTo(readouts);
      assertThat(all.get(4_999).line()).isEqualTo(5_000);
    }
    assertThat(fromList.toString(UTF_8)).hasLineCount(5_000).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void aBadLineLosesNoGoodOne() {
    String lines =
        GOOD + "\n\n{\"formatVersion\":3}\r\n \t\r\n{\"a\n" + GOOD + "\r\n" + GOOD + " 1\n" + GOOD;
    List<ReadoutLine> read = ReadoutJson.readAll(new StringReader(lines)).toList();
    assertThat(read).extracting(ReadoutLine::line).containsExactly(1L, 3L, 5L, 6L, 7L, 8L);
    assertThat(read)
        .extracting(line -> line.readout().isPresent())
        .containsExactly(true, false, false, true, false, true);
    assertThat(read).allMatch(line -> line.readout().isPresent() != line.problem().isPresent());
    ReadoutJsonException problem = read.get(1).problem().orElseThrow();
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo(18);
    assertThat(problem)
        .hasMessageStartingWith("$.formatVersion (line 3, column 18): format version 3");
    assertThatThrownBy(() -> read.get(1).orThrow()).isSameAs(problem);
  }

  @Test
  void whatIsNoUtf8SpoilsItsOwnLineOnly() {
    byte[] bytes = (GOOD + "\n" + GOOD.replace('é', '\u00e9') + "\n").getBytes(ISO_8859_1);
    byte[] good = ("\uFEFF" + GOOD + "\n").getBytes(UTF_8);
    byte[] all = new byte[good.length + bytes.length + good.length - 3];
    System.arraycopy(good, 0, all, 0, good.length);
    System.arraycopy(bytes, 0, all, good.length, bytes.length);
    System.arraycopy(good, 3, all, good.length + bytes.length, good.length - 3);
    List<ReadoutLine> read = ReadoutJson.readAll(new ByteArrayInputStream(all)).toList();
    assertThat(read)
        .extracting(line -> line.readout().map(Readout::language))
        .containsExactly(Optional.of("é"), Optional.empty(), Optional.empty(), Optional.of("é"));
    assertThat(read.get(1).problem().orElseThrow()).hasMessageContaining("no UTF-8");
  }

  @Test
  void isReadNoFurtherThanAsked() {
    AtomicInteger lines = new AtomicInteger();
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] target, int offset, int length) {
            String line = GOOD + "\n";
            line.getChars(0, line.length(), target, offset);
            lines.incrementAndGet();
            return line.length();
          }

          @Override
          public void close() {}
        };
    assertThat(ReadoutJson.readAll(endless).limit(3).toList()).hasSize(3);
    assertThat(lines).hasValueLessThan(6);
  }

  @Test
  void aLineThatIsTooLongIsNotHeld() {
    String lines = GOOD + "\n" + " ".repeat(50_000) + "x\n" + GOOD + "\n" + "y".repeat(101);
    List<ReadoutLine> read =
        ReadoutLines.stream(new StringReader(lines), 100, ReadoutJson::read).toList();
    assertThat(read).extracting(ReadoutLine::line).containsExactly(1L, 2L, 3L, 4L);
    assertThat(read)
        .extracting(line -> line.readout().isPresent())
        .containsExactly(true, false, true, false);
    assertThat(read.get(1).problem().orElseThrow())
        .hasMessage("$ (line 2, column 1): the line is longer than 100");
  }

  @Test
  void closesWhatItOpenedAndNothingElse() throws IOException {
    AtomicInteger closed = new AtomicInteger();
    InputStream in =
        new ByteArrayInputStream(GOOD.getBytes(UTF_8)) {
          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    try (Stream<ReadoutLine> lines = ReadoutJson.readAll(in)) {
      assertThat(lines).hasSize(1);
    }
    ByteArrayInputStream one = new ByteArrayInputStream(GOOD.getBytes(UTF_8));
    ReadoutJson.read(one);
    in.reset();
    ReadoutJson.read(in);
    assertThat(closed).hasValue(0);

    Path file = Files.writeString(folder.resolve("b.ndjson"), GOOD);
    Stream<ReadoutLine> lines = ReadoutJson.readAll(file);
    lines.close();
    Files.delete(file);
    assertThatThrownBy(() -> ReadoutJson.readAll(file)).isInstanceOf(IOException.class);
  }

  @Test
  void anInputThatBreaksOffIsNoBadLine() {
    InputStream broken =
        new InputStream() {
          private final InputStream start = new ByteArrayInputStream((GOOD + "\n").getBytes(UTF_8));

          @Override
          public int read() throws IOException {
            int next = start.read();
            if (next < 0) {
              throw new IOException("gone");
            }
            return next;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = start.read(bytes, offset, length);
            if (read < 0 && length > 0) {
              throw new IOException("gone");
            }
            return read;
          }
        };
    assertThatThrownBy(() -> ReadoutJson.readAll(broken).toList())
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("gone");
    assertThatThrownBy(() -> ReadoutJson.read(broken))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
  }

  @Test
  void nothingIsNoReadout() {
    assertThat(ReadoutJson.readAll(new StringReader(""))).isEmpty();
    assertThat(ReadoutJson.readAll(new StringReader("\n \r\n\n"))).isEmpty();
  }
}
