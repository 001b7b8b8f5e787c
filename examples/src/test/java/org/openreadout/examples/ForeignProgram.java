package org.openreadout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.openreadout.io.text.ReadoutParser;
import org.openreadout.model.Readout;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** A program outside of this project, compiled against what a user has. */
final class ForeignProgram {

  private ForeignProgram() {}

  /** Where the library and what it needs at run time are: jars, or folders of classes. */
  static String library() {
    return Stream.of(
            Readout.class,
            ReadoutParser.class,
            JsonMapper.class,
            JsonFactory.class,
            com.fasterxml.jackson.annotation.JsonProperty.class)
        .map(ForeignProgram::location)
        .distinct()
        .reduce((a, b) -> a + System.getProperty("path.separator") + b)
        .orElseThrow();
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** A source file. */
  static JavaFileObject file(String path, String code) {
    return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }

  /** Compiles files; any warning is a failure. */
  static void compile(Path classes, String pathOption, JavaFileObject... files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--release", "17", "-proc:none", "-Xlint:all", "-Werror"));
    options.addAll(List.of("-d", classes.toString(), pathOption, library()));
    StringWriter log = new StringWriter();
    boolean done = compiler.getTask(log, null, null, options, null, List.of(files)).call();
    assertThat(done).as(log.toString()).isTrue();
  }
}
