package org.openreadout.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Java process of its own, run to its end. */
public final class JavaProcess {

  private final int code;
  private final byte[] out;
  private final String err;

  private JavaProcess(int code, byte[] out, String err) {
    this.code = code;
    this.out = out;
    this.err = err;
  }

  /** Runs {@code java} with options and then arguments. */
  public static JavaProcess run(
      Map<String, String> environment, byte[] in, String[] options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of(arguments));
    // A file, as a full pipe would stop the process while its output is still being read.
    Path err = Files.createTempFile("java-process", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      builder.environment().putAll(environment);
      Process process = builder.start();
      try (OutputStream stdin = process.getOutputStream()) {
        stdin.write(in);
      }
      byte[] out = process.getInputStream().readAllBytes();
      int code = process.waitFor();
      return new JavaProcess(code, out, Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(err);
    }
  }

  /** The exit code. */
  public int code() {
    return code;
  }

  /** What it wrote to standard output. */
  public byte[] out() {
    return out;
  }

  /** What it wrote to standard error. */
  public String err() {
    return err;
  }
}
