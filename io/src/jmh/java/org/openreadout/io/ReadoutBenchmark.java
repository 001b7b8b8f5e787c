package org.openreadout.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openreadout.io.json.ReadoutJson;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.model.Readout;

/** Parsing, writing and reading one release of two and a half thousand characters, beside the sum of its characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadoutBenchmark {
  private final ReadoutParser parser = ReadoutParser.create();
  private String text = "";
  private Readout readout = Readout.builder().dialect("en").language("en").build();
  private String json = "";

  /** Reads the reference document where it lies beside the project, else the sample that the examples ship. */
  @Setup
  public void prepare() throws IOException {
    Path dir = Path.of("").toAbsolutePath();
    Path file = null;
    while (file == null && dir != null) {
      Path reference = dir.resolve("shared/corpus/reference/japan-peru-2017.txt");
      Path sample = dir.resolve("examples/src/main/resources/samples/japan-peru-foreign-ministers-meeting.txt");
      file = Files.exists(reference) ? reference : Files.exists(sample) && dir.getParent() == null ? sample : null;
      dir = dir.getParent();
    }
    text = Files.readString(file == null ? Path.of("../examples/src/main/resources/samples/japan-peru-foreign-ministers-meeting.txt") : file);
    readout = parser.parse(text).readout();
    json = ReadoutJson.write(readout);
  }

  /** The floor: nothing is faster than looking at each character once. */
  @Benchmark
  public int sumOfCharacters() {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += text.charAt(i);
    }
    return sum;
  }

  @Benchmark
  public Readout parse() {
    return parser.parse(text).readout();
  }

  @Benchmark
  public String writeJson() {
    return ReadoutJson.write(readout);
  }

  @Benchmark
  public Readout readJson() {
    return ReadoutJson.read(json);
  }
}
